package org.usizo.dispatch.scenario;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.assignment.AssignmentDesk;
import org.usizo.dispatch.assignment.AssignmentSettings;
import org.usizo.dispatch.assignment.Assignments;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseDoor;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseEventStore;
import org.usizo.dispatch.casefile.CaseView;
import org.usizo.dispatch.casefile.Cases;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.PersonStore;
import org.usizo.dispatch.escalation.EscalationPolicy;
import org.usizo.dispatch.escalation.Escalations;
import org.usizo.dispatch.eta.EtaDesk;
import org.usizo.dispatch.eta.EtaSettings;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.plan.PlanSettings;
import org.usizo.dispatch.planning.Planner;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.Positions;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.ResponderProfile;
import org.usizo.dispatch.responder.Responders;
import org.usizo.dispatch.responder.Shift;
import org.usizo.dispatch.responder.ShiftState;
import org.usizo.dispatch.store.SettableClock;

/** The world of a story: its map, its responders, its clock, and the dispatch that works in it. */
public final class Town {

  private final Jdbi jdbi;
  private final TextMap map;
  private final SettableClock clock = SettableClock.atMondayMorning();
  private final Map<Character, ResponderId> responders = new HashMap<>();
  private final Map<Character, PersonId> drivers = new HashMap<>();
  private final CaseChanges changes;
  private final Responders fleet;
  private final Positions positions;
  private final EtaDesk etas;
  private final AssignmentDesk desk;
  private final Planner planner;

  /** A town on an empty database. */
  public Town(Jdbi jdbi, String drawing) {
    this(jdbi, drawing, EtaSettings.defaults());
  }

  /** As {@link #Town(Jdbi, String)}, with driving times from elsewhere. */
  public Town(Jdbi jdbi, String drawing, EtaSettings eta) {
    this.jdbi = jdbi;
    this.map = new TextMap(drawing);
    this.changes = new CaseChanges(jdbi, clock, Duration.ofMinutes(15), () -> {});
    this.fleet = new Responders(jdbi, clock, AssignmentDesk::isBusy);
    this.positions = new Positions(jdbi, clock);
    var escalations = new Escalations(jdbi, changes, clock, EscalationPolicy.defaults(), true);
    this.etas = new EtaDesk(jdbi, clock, eta);
    this.desk =
        new AssignmentDesk(
            jdbi,
            clock,
            changes,
            escalations,
            positions,
            etas,
            AssignmentSettings.defaults(),
            PlanSettings.tuned());
    this.planner = planner();
  }

  /** The capital on the map is a vehicle with a tracker, on duty, with these skills. */
  public Town responder(char sign, String... skills) {
    return responder(sign, PositionMode.LIVE, skills);
  }

  public Town responder(char sign, PositionMode mode, String... skills) {
    var driver =
        jdbi.withHandle(
            handle -> PersonStore.ofToken(handle, "test", "driver-" + sign, clock.instant()));
    var profile =
        new ResponderProfile(
            OrganisationId.FIRST,
            driver,
            String.valueOf(sign),
            "CALL " + sign,
            "white truck",
            sign + " 1 GP",
            List.of(skills),
            mode,
            mode == PositionMode.LIVE ? null : map.place(sign),
            null);
    var id = fleet.create(profile).id();
    responders.put(sign, id);
    drivers.put(sign, driver);
    shift(sign, ShiftState.AVAILABLE);
    if (mode == PositionMode.LIVE) {
      reports(sign, map.place(sign));
    }
    return this;
  }

  /** A vehicle's tracker says it is there. */
  public Town reports(char sign, Place place) {
    var fix =
        new Position(
            place.lat(), place.lon(), 10.0, null, null, null, clock.instant(), "GNSS", false);
    positions.store(id(sign), List.of(fix));
    return this;
  }

  /** A vehicle's tracker says it is at another place of the map. */
  public Town reports(char sign, char place) {
    return reports(sign, map.place(place));
  }

  public Town shift(char sign, ShiftState state) {
    fleet.changeShift(id(sign), Shift.of(state));
    return this;
  }

  /** Somebody at the small letter presses; a task for these skills is open and due at once. */
  public CaseStory press(AlertKind kind, int priority, char place, String... skills) {
    return new PressedCase(kind, priority, map.place(place), List.of(skills)).open(this);
  }

  /** As {@link #press}, of a press with something special about it. */
  public CaseStory press(PressedCase pressed) {
    return pressed.open(this);
  }

  /** Lets everything happen that is due now. */
  public Town settle() {
    int handled;
    do {
      handled = desk.sweepTasks() + desk.sweepOffers() + desk.sweepWatch() + fleet.endShifts();
    } while (handled > 0);
    return this;
  }

  /** The joint plan is made and carried out until it has nothing more to do. */
  public Town plan() {
    for (int round = 0; planner.sweep() > 0; round++) {
      if (round > 20) {
        throw new IllegalStateException("The plan never comes to rest");
      }
      settle();
    }
    return this;
  }

  /** Who the plan says comes next to the first task of a case, "nobody", or "" without a row. */
  public String planRow(CaseStory story) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT responder_id, reason FROM dispatch.plan_row WHERE task_id = :task")
                .bind("task", story.tasks().getFirst())
                .map(
                    (row, context) ->
                        row.getString("responder_id") == null
                            ? "nobody"
                            : nameOf(
                                new ResponderId(UUID.fromString(row.getString("responder_id")))))
                .findOne()
                .orElse(""));
  }

  /** The door of another node on the same database. */
  public Assignments otherNode() {
    var itsChanges = new CaseChanges(jdbi, clock, Duration.ofMinutes(15), () -> {});
    var itsEscalations =
        new Escalations(jdbi, itsChanges, clock, EscalationPolicy.defaults(), true);
    return new AssignmentDesk(
            jdbi,
            clock,
            itsChanges,
            itsEscalations,
            new Positions(jdbi, clock),
            new EtaDesk(jdbi, clock, EtaSettings.defaults()),
            AssignmentSettings.defaults(),
            PlanSettings.tuned())
        .assignments();
  }

  /** A case as an agent sees it. */
  public CaseView view(CaseStory story) {
    return new Cases(jdbi, new CaseDoor(jdbi, changes, clock), clock).get(agent(), story.id());
  }

  /** The words beside the newest offer of a case. */
  public String why(CaseStory story) {
    return jdbi.withHandle(handle -> CaseEventStore.list(handle, story.id(), 0, 1000)).stream()
        .filter(event -> event.happening() instanceof Happening.OfferMade)
        .reduce((earlier, later) -> later)
        .map(CaseEvent::text)
        .orElseThrow();
  }

  /** Another node with the same database. */
  public Planner planner() {
    return new Planner(
        jdbi,
        clock,
        changes,
        desk.plannedMoves(),
        etas,
        PlanSettings.tuned(),
        AssignmentSettings.defaults().freshFor());
  }

  /** Time passes, second by second, and everything happens when it is due. */
  public Town pass(Duration time) {
    for (long second = 0; second < time.toSeconds(); second++) {
      clock.forward(Duration.ofSeconds(1));
      settle();
    }
    return this;
  }

  /** The vehicle's driver, signed in. */
  public Viewer driver(char sign) {
    return new Viewer(drivers.get(sign), Set.of(Actor.Role.RESPONDER), null, false);
  }

  /** An agent who serves every area. */
  public Viewer agent() {
    var person =
        jdbi.withHandle(handle -> PersonStore.ofToken(handle, "test", "agent", clock.instant()));
    return new Viewer(person, Set.of(Actor.Role.AGENT), null, true);
  }

  public ResponderId id(char sign) {
    return responders.get(sign);
  }

  String nameOf(ResponderId id) {
    return responders.entrySet().stream()
        .filter(entry -> entry.getValue().equals(id))
        .map(entry -> String.valueOf(entry.getKey()))
        .findFirst()
        .orElse("?");
  }

  public Place place(char sign) {
    return map.place(sign);
  }

  public Assignments assignments() {
    return desk.assignments();
  }

  public AssignmentDesk desk() {
    return desk;
  }

  public EtaDesk etas() {
    return etas;
  }

  public Responders fleet() {
    return fleet;
  }

  public Positions positions() {
    return positions;
  }

  public CaseChanges changes() {
    return changes;
  }

  public SettableClock clock() {
    return clock;
  }

  public Jdbi jdbi() {
    return jdbi;
  }
}
