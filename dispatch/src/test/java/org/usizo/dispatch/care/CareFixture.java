package org.usizo.dispatch.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.Case;
import org.usizo.dispatch.casefile.CaseChanges;
import org.usizo.dispatch.casefile.CaseEventStore;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStore;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.PersonStore;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.AreaId;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.store.Digests;
import org.usizo.dispatch.store.SettableClock;

/**
 * Small worlds for stories about the care of cases: people, cases and crews as rows, without intake
 * and dispatcher.
 */
public final class CareFixture {

  /** The area every installation starts with. */
  public static final AreaId AREA =
      new AreaId(UUID.fromString("00000000-0000-7000-8000-0000000000a1"));

  public static final Place ROADSIDE = new Place(-26.2041, 28.0473);

  private final Jdbi jdbi;
  private final SettableClock clock;
  private final CaseChanges changes;
  private int number;

  public CareFixture(Jdbi jdbi, SettableClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.changes = new CaseChanges(jdbi, clock, Duration.ofMinutes(15), () -> {});
  }

  public CaseChanges changes() {
    return changes;
  }

  public PersonId person() {
    return jdbi.withHandle(
        handle ->
            PersonStore.ofToken(
                handle, "https://test.invalid", "person-" + ++number, clock.instant()));
  }

  public static Viewer viewer(PersonId person, Actor.Role... roles) {
    return new Viewer(person, Set.of(roles), null, true);
  }

  public Viewer customer() {
    return viewer(person(), Actor.Role.CUSTOMER);
  }

  public Viewer agent() {
    return staff(Actor.Role.AGENT, false);
  }

  public Viewer manager() {
    return staff(Actor.Role.MANAGER, false);
  }

  public Viewer managerOnCall() {
    return staff(Actor.Role.MANAGER, true);
  }

  private Viewer staff(Actor.Role role, boolean onCall) {
    var person = person();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO dispatch.agent (person_id, organisation_id, name, role, on_call, presence, presence_at)
                    VALUES (:person, :organisation, :name, :role, :onCall, 'AVAILABLE', :now)
                    """)
                .bind("person", person)
                .bind("organisation", OrganisationId.FIRST)
                .bind("name", role.name().charAt(0) + " " + number)
                .bind("role", role)
                .bind("onCall", onCall)
                .bind("now", clock.instant())
                .execute());
    return viewer(person, role);
  }

  public void presence(Viewer agent, String presence) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE dispatch.agent SET presence = ? WHERE person_id = ?",
                presence,
                agent.person().value()));
  }

  public CaseId road(Viewer reporter) {
    return newCase(AlertKind.ROAD, 3, reporter.person(), List.of("TOW"));
  }

  public CaseId medical(Viewer reporter) {
    return newCase(AlertKind.MEDICAL, 1, reporter.person(), List.of("AMBULANCE_BLS"));
  }

  /** A case with one open task, a scene at {@link #ROADSIDE} and its first event. */
  public CaseId newCase(AlertKind kind, int priority, PersonId reporter, List<String> skills) {
    var id = CaseId.next();
    jdbi.useTransaction(
        handle -> {
          handle
              .createUpdate(
                  """
                  INSERT INTO dispatch.case_file (id, organisation_id, area_id, reference, kind, status, priority, verified,
                    test, reporter_id, received_at, updated_at)
                  VALUES (:id, :organisation, :area, :reference, :kind, 'RECEIVED', :priority, true,
                    false, :reporter, :now, :now)
                  """)
              .bind("id", id)
              .bind("organisation", OrganisationId.FIRST)
              .bind("area", AREA)
              .bind("reference", "T" + ++number)
              .bind("kind", kind)
              .bind("priority", priority)
              .bind("reporter", reporter)
              .bind("now", clock.instant())
              .execute();
          handle.execute("INSERT INTO dispatch.case_detail (case_id) VALUES (?)", id.value());
          handle
              .createUpdate(
                  """
                  INSERT INTO dispatch.scene (case_id, version, place, accuracy_metres, position_status, fixed_at, author_role,
                    author_id, created_at)
                  VALUES (:id, 1, :place, 10, 'PRECISE', :now, 'CUSTOMER', :reporter, :now)
                  """)
              .bind("id", id)
              .bind("place", ROADSIDE)
              .bind("reporter", reporter)
              .bind("now", clock.instant())
              .execute();
          changes.apply(
              handle,
              CaseStore.lock(handle, id).orElseThrow(),
              Actor.SYSTEM,
              change -> {
                change.record(
                    new Happening.AlertReceived(AlertId.next(), kind, priority, true, List.of()));
                return null;
              });
        });
    addTask(id, skills);
    return id;
  }

  public TaskId addTask(CaseId caseId, List<String> skills) {
    var id = TaskId.next();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO dispatch.task (id, case_id, number, state, skills, mode, created_at)
                    SELECT :id, :caseId, count(*) + 1, 'OPEN', :skills, 'AUTO', :now
                      FROM dispatch.task WHERE case_id = :caseId
                    """)
                .bind("id", id)
                .bind("caseId", caseId)
                .bindArray("skills", String.class, skills)
                .bind("now", clock.instant())
                .execute());
    return id;
  }

  /** A key of a press of this case; its hash is stored. */
  public String caseKey(CaseId caseId) {
    var key = Digests.newSecret();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO dispatch.alert (id, organisation_id, case_id, kind, trigger, received_at, verified, test, joined,
                      position_status, body_digest, case_key_hash)
                    SELECT :id, organisation_id, id, kind, 'BUTTON', :now, false, test, false, 'PRECISE', :hash, :hash
                      FROM dispatch.case_file WHERE id = :caseId
                    """)
                .bind("id", AlertId.next())
                .bind("caseId", caseId)
                .bind("hash", Digests.sha256(key))
                .bind("now", clock.instant())
                .execute());
    return key;
  }

  public static Viewer guest(String caseKey) {
    return new Viewer(null, Set.of(), Digests.sha256(caseKey), true);
  }

  /** A responder with a person behind it, standing about 1 km from {@link #ROADSIDE}. */
  public ResponderId responder(PersonId person) {
    var id = ResponderId.next();
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  INSERT INTO dispatch.responder (id, organisation_id, person_id, name, call_sign, vehicle, plate, skills,
                    shift_state, shift_at, created_at)
                  VALUES (:id, :organisation, :person, 'Thandi', 'T1', 'White flatbed', 'JX 42 GP', '{TOW,AMBULANCE_BLS}',
                    'AVAILABLE', :now, :now)
                  """)
              .bind("id", id)
              .bind("organisation", OrganisationId.FIRST)
              .bind("person", person)
              .bind("now", clock.instant())
              .execute();
          handle
              .createUpdate(
                  """
                  INSERT INTO dispatch.responder_location (responder_id, organisation_id, place, accuracy_metres, fixed_at,
                    received_at, position_mode, skills, available)
                  VALUES (:id, :organisation, :place, 8, :now, :now, 'LIVE', '{TOW,AMBULANCE_BLS,MEDIC}', true)
                  """)
              .bind("id", id)
              .bind("organisation", OrganisationId.FIRST)
              .bind("place", new Place(-26.2131, 28.0473))
              .bind("now", clock.instant())
              .execute();
        });
    return id;
  }

  public OfferId offer(CaseId caseId, ResponderId responder) {
    var id = OfferId.next();
    change(
        caseId,
        new Happening.StillSearching(0),
        """
        INSERT INTO dispatch.offer (id, task_id, case_id, responder_id, state, made_at, expires_at, eta_p50_seconds,
          eta_p90_seconds, eta_provider, distance_metres, explanation)
        SELECT '%s', id, case_id, '%s', 'OFFERED', '%s', '%s', 300, 500, 'STRAIGHT_LINE', 1000, '{}'
          FROM dispatch.task WHERE case_id = '%s' AND state = 'OPEN' ORDER BY number LIMIT 1
        """
            .formatted(id, responder, clock.instant(), clock.instant().plusSeconds(90), caseId));
    return id;
  }

  /** Binds a responder to the first open task, standing at the given step. */
  public AssignmentId assignment(CaseId caseId, ResponderId responder, AssignmentStatus status) {
    var id = AssignmentId.next();
    change(
        caseId,
        new Happening.StillSearching(0),
        """
        WITH bound AS (
          UPDATE dispatch.task SET state = 'ASSIGNED'
           WHERE id = (SELECT id FROM dispatch.task WHERE case_id = '%1$s' AND state = 'OPEN' ORDER BY number LIMIT 1)
          RETURNING id, case_id)
        INSERT INTO dispatch.assignment (id, task_id, case_id, responder_id, status, word, eta_p50_seconds, eta_p90_seconds,
          eta_provider, eta_at, promised_at, accepted_at)
        SELECT '%2$s', id, case_id, '%3$s', '%4$s', 'baobab', 300, 500, 'STRAIGHT_LINE', '%5$s', '%6$s', '%5$s' FROM bound
        """
            .formatted(
                caseId, id, responder, status, clock.instant(), clock.instant().plusSeconds(300)));
    return id;
  }

  /** Runs SQL and records something, so that the case derives its status anew. */
  public void change(CaseId caseId, Happening happening, String... statements) {
    changes.change(
        caseId,
        Actor.SYSTEM,
        change -> {
          for (String sql : statements) {
            change.handle().execute(sql);
          }
          change.record(happening);
          return null;
        });
  }

  public Case find(CaseId id) {
    return jdbi.withHandle(handle -> CaseStore.find(handle, id)).orElseThrow();
  }

  public List<Happening> timeline(CaseId id) {
    return jdbi.withHandle(handle -> CaseEventStore.list(handle, id, 0, 1000)).stream()
        .map(event -> event.happening())
        .toList();
  }

  /** What happened, of one type, oldest first. */
  public <H extends Happening> List<H> timeline(CaseId id, Class<H> type) {
    return timeline(id).stream().filter(type::isInstance).map(type::cast).toList();
  }

  public Instant now() {
    return clock.instant();
  }
}
