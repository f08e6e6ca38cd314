package org.usizo.dispatch.casefile;

import static org.usizo.dispatch.casefile.AssignmentStatus.ACCEPTED;
import static org.usizo.dispatch.casefile.AssignmentStatus.AT_DESTINATION;
import static org.usizo.dispatch.casefile.AssignmentStatus.CLEARED;
import static org.usizo.dispatch.casefile.AssignmentStatus.EN_ROUTE;
import static org.usizo.dispatch.casefile.AssignmentStatus.GONE_ON_ARRIVAL;
import static org.usizo.dispatch.casefile.AssignmentStatus.ON_SCENE;
import static org.usizo.dispatch.casefile.AssignmentStatus.REDIRECTED;
import static org.usizo.dispatch.casefile.AssignmentStatus.RELEASED;
import static org.usizo.dispatch.casefile.AssignmentStatus.TRANSPORTING;
import static org.usizo.dispatch.casefile.AssignmentStatus.UNSUCCESSFUL;
import static org.usizo.dispatch.casefile.AssignmentStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the transition table of assignments.
 *
 * @param from from which statuses
 * @param to to which status
 * @param who may cause it
 * @param guard what must hold besides
 * @param taskBecomes what the task turns into
 * @param told who is told
 */
public record AssignmentTransition(
    Set<AssignmentStatus> from,
    AssignmentStatus to,
    String who,
    String guard,
    TaskState taskBecomes,
    String told) {

  private static final String CREW = "responder, agent";
  private static final String SKIPS = "skipped steps are filled in and marked inferred";

  /** Every transition there is; what is not here is refused with 409. */
  public static final List<AssignmentTransition> TABLE =
      List.of(
          row(EnumSet.of(ACCEPTED), EN_ROUTE, CREW, "", TaskState.ASSIGNED, "customer, agent"),
          row(upTo(EN_ROUTE), ON_SCENE, CREW, SKIPS, TaskState.ASSIGNED, "customer, agent"),
          row(upTo(ON_SCENE), TRANSPORTING, CREW, SKIPS, TaskState.ASSIGNED, "customer, agent"),
          row(
              upTo(TRANSPORTING),
              AT_DESTINATION,
              CREW,
              SKIPS,
              TaskState.ASSIGNED,
              "customer, agent"),
          row(
              upTo(AT_DESTINATION),
              CLEARED,
              CREW,
              SKIPS,
              TaskState.DONE,
              "customer when the case is resolved, agent"),
          row(
              upTo(AT_DESTINATION),
              RELEASED,
              CREW,
              "with a reason",
              TaskState.OPEN,
              "customer, agent"),
          row(
              upTo(EN_ROUTE),
              REDIRECTED,
              "dispatch, agent",
              "",
              TaskState.OPEN,
              "customer, responder, agent"),
          row(
              upTo(AT_DESTINATION),
              WITHDRAWN,
              "agent, cancellation",
              "",
              TaskState.OPEN,
              "responder, customer, agent"),
          row(
              EnumSet.of(ON_SCENE),
              GONE_ON_ARRIVAL,
              CREW,
              "a contact attempt is logged",
              TaskState.OPEN,
              "customer, agent first"),
          row(
              EnumSet.of(ON_SCENE),
              UNSUCCESSFUL,
              CREW,
              "with a reason",
              TaskState.OPEN,
              "customer, agent"));

  /** The row that leads from one status to another, if the table has one. */
  public static Optional<AssignmentTransition> find(AssignmentStatus from, AssignmentStatus to) {
    return TABLE.stream().filter(row -> row.to == to && row.from.contains(from)).findFirst();
  }

  private static Set<AssignmentStatus> upTo(AssignmentStatus last) {
    return EnumSet.range(ACCEPTED, last);
  }

  private static AssignmentTransition row(
      Set<AssignmentStatus> from,
      AssignmentStatus to,
      String who,
      String guard,
      TaskState taskBecomes,
      String told) {
    return new AssignmentTransition(from, to, who, guard, taskBecomes, told);
  }
}
