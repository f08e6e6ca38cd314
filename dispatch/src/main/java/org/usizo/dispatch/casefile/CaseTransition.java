package org.usizo.dispatch.casefile;

import static org.usizo.dispatch.casefile.CaseStatus.ASSIGNED;
import static org.usizo.dispatch.casefile.CaseStatus.CANCELLED;
import static org.usizo.dispatch.casefile.CaseStatus.CLOSED;
import static org.usizo.dispatch.casefile.CaseStatus.DISPATCHING;
import static org.usizo.dispatch.casefile.CaseStatus.EN_ROUTE;
import static org.usizo.dispatch.casefile.CaseStatus.ON_HOLD;
import static org.usizo.dispatch.casefile.CaseStatus.ON_SCENE;
import static org.usizo.dispatch.casefile.CaseStatus.RECEIVED;
import static org.usizo.dispatch.casefile.CaseStatus.RESOLVED;
import static org.usizo.dispatch.casefile.CaseStatus.TRANSPORTING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One row of the life cycle of cases. A status is never set: it follows from the tasks ({@link
 * CaseProgress}) or from a {@link Deed}; this table says from where each is possible.
 *
 * @param by the deed, or in words the work that leads there
 * @param from in which statuses it is possible; anywhere else it is refused with 409
 * @param to the status that follows, in words where it depends
 */
public record CaseTransition(
    String by, Set<CaseStatus> from, String to, String who, String guard, String told) {

  private static final Set<CaseStatus> OPEN = EnumSet.range(RECEIVED, ON_HOLD);
  private static final Set<CaseStatus> UNBOUND = EnumSet.of(RECEIVED, DISPATCHING, ON_HOLD);
  private static final Set<CaseStatus> BOUND =
      EnumSet.of(ASSIGNED, EN_ROUTE, ON_SCENE, TRANSPORTING);
  private static final Set<CaseStatus> NOT_ENDED = EnumSet.range(RECEIVED, RESOLVED);

  /** What follows from the work of responders; the assignments' own table says when. */
  public static final List<CaseTransition> BY_WORK =
      List.of(
          new CaseTransition(
              "search started", EnumSet.of(RECEIVED), "DISPATCHING", "dispatch", "", "customer"),
          new CaseTransition(
              "every open task has somebody",
              UNBOUND,
              "ASSIGNED",
              "responder, agent",
              "",
              "customer, agent"),
          new CaseTransition(
              "furthest crew under way",
              EnumSet.of(ASSIGNED),
              "EN_ROUTE",
              "responder",
              "",
              "customer, agent"),
          new CaseTransition(
              "furthest crew there",
              EnumSet.of(ASSIGNED, EN_ROUTE),
              "ON_SCENE",
              "responder",
              "",
              "customer, agent"),
          new CaseTransition(
              "furthest crew left with patient or vehicle",
              EnumSet.of(ASSIGNED, EN_ROUTE, ON_SCENE),
              "TRANSPORTING",
              "responder",
              "",
              "customer, agent"),
          new CaseTransition(
              "a task needs somebody again",
              BOUND,
              "DISPATCHING",
              "responder, agent, dispatch",
              "",
              "customer, agent"),
          new CaseTransition(
              "every task done",
              BOUND,
              "RESOLVED",
              "responder, agent",
              "no task left open",
              "customer, agent"));

  /** What people do. */
  public static final List<CaseTransition> BY_DEED =
      List.of(
          row(Deed.CLAIM, NOT_ENDED, "the same", "agent", "nobody else has claimed it", "agent"),
          row(Deed.CHANGE_SCENE, OPEN, "the same", "owner, guest, agent", "", "crew, agent"),
          row(Deed.SEND_POSITION, OPEN, "the same", "owner, guest", "", ""),
          row(Deed.TRIAGE, OPEN, "the same", "agent", "version", "crew"),
          row(
              Deed.CANCEL,
              OPEN,
              "CANCELLED; owner of MEDICAL, or from EN_ROUTE on: the same, until an agent confirms",
              "owner, guest, agent",
              "",
              "customer, crew, agent"),
          row(Deed.HOLD, UNBOUND, "ON_HOLD", "agent", "until a stated time", "customer"),
          row(
              Deed.END_HOLD,
              EnumSet.of(ON_HOLD),
              "RECEIVED or DISPATCHING",
              "agent, the clock",
              "",
              "customer"),
          row(Deed.HAND_OVER, OPEN, "the same", "agent", "", "customer, crew"),
          row(
              Deed.RESOLVE,
              OPEN,
              "RESOLVED",
              "agent, manager",
              "with an outcome; running work is ended",
              "customer, crew"),
          row(Deed.CLOSE, EnumSet.of(RESOLVED), "CLOSED", "agent, manager, the clock", "", ""),
          row(
              Deed.REOPEN,
              EnumSet.of(RESOLVED, CLOSED),
              "DISPATCHING",
              "agent, manager",
              "",
              "customer, agent"),
          row(
              Deed.MERGE,
              OPEN,
              "RESOLVED",
              "agent",
              "same kind or graver, both drills or neither",
              "crew"),
          row(
              Deed.ANSWER_SURVEY,
              EnumSet.of(RESOLVED, CLOSED, CANCELLED),
              "the same",
              "owner, guest",
              "once, editable for 24 h",
              ""),
          row(Deed.SHARE, OPEN, "the same", "owner, guest", "", ""));

  /** Whether a deed is possible in a status. */
  public static boolean isPossible(Deed deed, CaseStatus status) {
    return BY_DEED.stream().anyMatch(r -> r.by.equals(deed.name()) && r.from.contains(status));
  }

  /**
   * @throws CaseRefusedException {@code ILLEGAL_STEP} when the deed is not possible in this status
   */
  public static void require(Deed deed, CaseStatus status) {
    if (!isPossible(deed, status)) {
      throw new CaseRefusedException(
          CaseRefusedException.Reason.ILLEGAL_STEP,
          "%s is not possible while the case is %s".formatted(deed, status));
    }
  }

  private static CaseTransition row(
      Deed deed, Set<CaseStatus> from, String to, String who, String guard, String told) {
    return new CaseTransition(deed.name(), from, to, who, guard, told);
  }
}
