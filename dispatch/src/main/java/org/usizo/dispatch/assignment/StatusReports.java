package org.usizo.dispatch.assignment;

import static org.usizo.dispatch.casefile.AssignmentStatus.AT_DESTINATION;
import static org.usizo.dispatch.casefile.AssignmentStatus.GONE_ON_ARRIVAL;
import static org.usizo.dispatch.casefile.AssignmentStatus.TRANSPORTING;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.AssignmentTransition;
import org.usizo.dispatch.casefile.CaseChange;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.eta.TripStore;

/**
 * Takes in what crews report, in whatever order it comes: steps that were skipped are filled in and
 * marked inferred, steps that come late are noted and move nothing back, repeats change nothing.
 */
final class StatusReports {

  private final AssignmentEnds ends;

  StatusReports(AssignmentEnds ends) {
    this.ends = ends;
  }

  StatusOutcome take(CaseChange change, Assignment assignment, StatusReport report) {
    var from = assignment.status();
    if (isRepeat(assignment, report)) {
      return new StatusOutcome.Repeated(from);
    }
    var outcome =
        AssignmentTransition.find(from, report.status())
            .map(transition -> move(change, assignment, report, transition))
            .orElseGet(() -> late(change, assignment, report));
    if (report.clientSeq() != null) {
      AssignmentStore.clientSeq(change.handle(), assignment.id(), report.clientSeq());
    }
    return outcome;
  }

  private static boolean isRepeat(Assignment assignment, StatusReport report) {
    return assignment.status() == report.status()
        || report.status().isActive() && assignment.reportedAt(report.status()) != null;
  }

  private StatusOutcome move(
      CaseChange change,
      Assignment assignment,
      StatusReport report,
      AssignmentTransition transition) {
    var to = transition.to();
    if (to == GONE_ON_ARRIVAL && !ContactAttemptStore.have(change, assignment, report)) {
      return new StatusOutcome.NoContactAttempt();
    }
    var from = inferSkipped(change, assignment, to);
    var at = bounded(assignment, report.at(), change.now());
    if (!AssignmentStore.move(
        change.handle(), assignment.id(), assignment.status(), to, at, report.reason())) {
      return new StatusOutcome.Refused(assignment.status(), to);
    }
    reported(change, assignment, to, at);
    change.record(moved(assignment, from, to, at, false, false, report), report.note());
    OfferStore.acknowledge(change.handle(), assignment.offerId(), change.now());
    ends.follow(change, assignment, to, transition.taskBecomes());
    return new StatusOutcome.Moved(to);
  }

  /** Records the steps between where it stood and where it is now; returns the last of them. */
  private static AssignmentStatus inferSkipped(
      CaseChange change, Assignment assignment, AssignmentStatus to) {
    var from = assignment.status();
    for (AssignmentStatus step : skipped(from, to)) {
      change.record(
          moved(assignment, from, step, change.now(), true, false, StatusReport.of(step)));
      from = step;
    }
    return from;
  }

  private static List<AssignmentStatus> skipped(AssignmentStatus from, AssignmentStatus to) {
    if (!to.isStep()) {
      return List.of();
    }
    return EnumSet.range(from, to).stream()
        .filter(step -> step != from && step != to)
        .filter(step -> step != TRANSPORTING || to == AT_DESTINATION)
        .filter(step -> step != AT_DESTINATION || from == TRANSPORTING)
        .toList();
  }

  private static StatusOutcome late(CaseChange change, Assignment assignment, StatusReport report) {
    var step = report.status();
    boolean passed = step.isActive() && step.compareTo(assignment.status()) < 0;
    if (!passed) {
      return new StatusOutcome.Refused(assignment.status(), step);
    }
    var at = bounded(assignment, report.at(), change.now());
    reported(change, assignment, step, at);
    change.record(
        moved(assignment, assignment.status(), step, at, false, true, report), report.note());
    return new StatusOutcome.RecordedLate(assignment.status());
  }

  private static void reported(
      CaseChange change, Assignment assignment, AssignmentStatus step, Instant at) {
    AssignmentStore.reported(change.handle(), assignment.id(), step, at);
    if (step == AssignmentStatus.ON_SCENE) {
      TripStore.arrive(change.handle(), assignment.id(), change.now());
    }
  }

  private static Happening moved(
      Assignment assignment,
      AssignmentStatus from,
      AssignmentStatus to,
      Instant at,
      boolean inferred,
      boolean late,
      StatusReport report) {
    return new Happening.AssignmentMoved(
        assignment.id(),
        assignment.taskId(),
        assignment.responderId(),
        from,
        to,
        at,
        inferred,
        late,
        report.reason());
  }

  /** A crew's clock counts only between the acceptance and now. */
  private static Instant bounded(Assignment assignment, Instant claimed, Instant now) {
    return Optional.ofNullable(claimed)
        .map(at -> Stream.of(at, assignment.acceptedAt()).max(Instant::compareTo).orElseThrow())
        .filter(at -> at.isBefore(now))
        .orElse(now);
  }
}
