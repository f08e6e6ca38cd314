package org.usizo.api.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.usizo.api.metrics.DomainMetrics;
import org.usizo.api.metrics.RoadFigures;
import org.usizo.api.updates.CaseFigures;
import org.usizo.api.updates.CaseUpdates;
import org.usizo.dispatch.Dispatch;
import org.usizo.notifications.Notifications;

/** Makes the one door of dispatch and lets its sweeps run while this node serves. */
@ApplicationScoped
public class DispatchWiring {

  /** The door; answers from the first request on, moves by itself once the node has opened. */
  @Produces
  @Singleton
  public Dispatch dispatch(Jdbi jdbi, InstantSource clock, Settings settings) {
    return new Dispatch(jdbi, clock, DispatchConfiguration.read(settings));
  }

  void open(
      @Observes ServiceOpened opened,
      Dispatch dispatch,
      Notifications notifications,
      DomainMetrics metrics) {
    dispatch.relayTo(new CaseUpdates(dispatch::brief, notifications, new CaseFigures(metrics)));
    dispatch.reportRoadsTo(new RoadFigures(metrics));
    dispatch.start();
  }

  void close(@Observes ServiceClosing closing, Dispatch dispatch) {
    dispatch.close();
  }
}
