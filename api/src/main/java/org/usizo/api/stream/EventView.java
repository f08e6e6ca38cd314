package org.usizo.api.stream;

import java.util.Optional;
import org.usizo.dispatch.casefile.CaseEvent;

/**
 * What one reader sees of what happens. Called on the poller's thread for every event and every
 * open stream of the scope: it must be quick and is asked again each time, so that a right that
 * ended hides what comes after.
 */
public interface EventView {
  /** The event's data as JSON for this reader; empty when it is not for these eyes. */
  Optional<String> render(CaseEvent event);

  /** The same for something passing; by default everything in the stream's scope is shown. */
  default Optional<String> renderPassing(PassingEvent passing) {
    return Optional.of(passing.data());
  }
}
