package org.usizo.api.cases;

import java.util.Optional;
import org.usizo.api.stream.EventView;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.Eyes;
import org.usizo.dispatch.casefile.TimelineEntry;

/** One case's events as a role sees them. */
public final class CaseEventView implements EventView {

  private final Eyes eyes;

  /** As these eyes see them. */
  public CaseEventView(Eyes eyes) {
    this.eyes = eyes;
  }

  @Override
  public Optional<String> render(CaseEvent event) {
    return eyes.see(event.happening())
        ? Optional.of(
            TimelineJson.write(TimelineEntry.of(event, eyes))
                .add("caseId", event.caseId().toString())
                .build()
                .toString())
        : Optional.empty();
  }
}
