package org.usizo.api.updates;

import java.time.Duration;
import org.usizo.api.metrics.DomainMetrics;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.Happening;

/** Counts what happens to cases as it is told; after a crash an event may count twice. */
public final class CaseFigures {

  private final DomainMetrics metrics;

  public CaseFigures(DomainMetrics metrics) {
    this.metrics = metrics;
  }

  void count(CaseEvent event, CaseBrief brief) {
    var sincePress = Duration.between(brief.receivedAt(), event.at());
    switch (event.happening()) {
      case Happening.AlertReceived e -> metrics.alertStored(e.kind().name(), e.verified());
      case Happening.OfferMade e when event.at().equals(brief.firstOfferAt()) ->
          metrics.firstOfferAfter(sincePress);
      case Happening.Assigned e -> {
        metrics.offerEnded("accepted");
        metrics.assignedAfter(sincePress);
      }
      case Happening.OfferDeclined e -> metrics.offerEnded("declined");
      case Happening.OfferExpired e ->
          metrics.offerEnded(e.delivered() ? "expired" : "undelivered");
      case Happening.OfferWithdrawn e -> metrics.offerEnded("withdrawn");
      default -> {
        // Nothing an operator counts.
      }
    }
  }
}
