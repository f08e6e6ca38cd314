package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.assignment.WatchPolicy.Observation;
import org.usizo.dispatch.assignment.WatchPolicy.Telling;
import org.usizo.dispatch.assignment.WatchStore.NewEta;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.escalation.EscalationCause;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.eta.EtaDesk;
import org.usizo.dispatch.geo.Eta;

/**
 * Looks at every assignment on its way every few seconds. A new ETA is only stored; what the
 * customer must be told becomes an event of the case.
 */
final class Watch {

  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final int AT_ONCE = 200;
  private static final int ESCALATED_PRIORITY = 2;

  private final Jdbi jdbi;
  private final InstantSource clock;
  private final CaseChanges changes;
  private final Escalations escalations;
  private final EtaDesk forecasts;

  Watch(
      Jdbi jdbi,
      InstantSource clock,
      CaseChanges changes,
      Escalations escalations,
      EtaDesk forecasts) {
    this.forecasts = forecasts;
    this.jdbi = jdbi;
    this.clock = clock;
    this.changes = changes;
    this.escalations = escalations;
  }

  /** Handles what is due; returns how many assignments. */
  int sweep() {
    var now = clock.instant();
    var due = jdbi.inTransaction(handle -> WatchStore.claim(handle, now, now.plus(EVERY), AT_ONCE));
    lookAhead(due, now);
    var etas = new ArrayList<NewEta>();
    for (Watched watched : due) {
      var seen = WatchPolicy.observe(watched, eta(watched, now), now);
      seen.eta().ifPresent(eta -> etas.add(new NewEta(watched.id(), eta)));
      if (seen.telling() != Telling.NOTHING) {
        changes.changeIfFree(watched.caseId(), Actor.SYSTEM, change -> tell(change, watched, seen));
      }
    }
    store(etas);
    return due.size();
  }

  /** One look along the road for all of them, before any case is locked. */
  private void lookAhead(List<Watched> due, Instant now) {
    if (forecasts.roads().areKnown()) {
      var ways = due.stream().map(one -> WatchPolicy.findJourney(one, now));
      forecasts.roads().look(ways.flatMap(Optional::stream).toList());
    }
  }

  private Optional<Eta> eta(Watched watched, Instant now) {
    return WatchPolicy.findJourney(watched, now)
        .map(journey -> forecasts.etas().of(journey, now).eta());
  }

  private void store(List<NewEta> etas) {
    if (!etas.isEmpty()) {
      jdbi.useTransaction(handle -> WatchStore.setEtas(handle, etas));
    }
  }

  private boolean tell(CaseChange change, Watched watched, Observation seen) {
    if (!WatchStore.told(change.handle(), watched.id(), seen.telling(), change.now())) {
      return false;
    }
    change.record(happening(watched, seen, change.now()));
    if (change.current().priority() <= ESCALATED_PRIORITY) {
      escalate(change, seen.telling());
    }
    return true;
  }

  private void escalate(CaseChange change, Telling telling) {
    if (telling == Telling.DELAYED) {
      escalations.raise(change, EscalationCause.LATE, Optional.empty());
    } else {
      escalations.settle(change, EscalationCause.LATE);
    }
  }

  private static Happening happening(Watched watched, Observation seen, Instant now) {
    int seconds = (int) Math.max(0, Duration.between(now, seen.arrival()).toSeconds());
    return switch (seen.telling()) {
      case DELAYED ->
          new Happening.Delayed(
              watched.id(), watched.responderId(), seconds, seen.minutesLate(watched.promisedAt()));
      case RECOVERED -> new Happening.Recovered(watched.id(), watched.responderId(), seconds);
      default -> new Happening.Near(watched.id(), watched.responderId(), seconds);
    };
  }
}
