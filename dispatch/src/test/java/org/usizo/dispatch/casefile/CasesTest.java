package org.usizo.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.care.CareFixture.guest;
import static org.usizo.dispatch.care.CareFixture.viewer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.care.CareStory;
import org.usizo.dispatch.care.Notes;
import org.usizo.dispatch.care.Outcome;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;

class CasesTest extends CareStory {

  @Test
  void theCustomerSeesWhoComesWhenAndHowToKnowThem() {
    var customer = world.customer();
    var road = world.road(customer);
    world.assignment(road, world.responder(world.person()), AssignmentStatus.EN_ROUTE);
    clock.forward(Duration.ofSeconds(60));

    var assignment = cases.get(customer, road).tasks().getFirst().assignment();

    assertThat(assignment.responder().name()).isEqualTo("Thandi");
    assertThat(assignment.responder().plate()).isEqualTo("JX 42 GP");
    assertThat(assignment.word()).isEqualTo("baobab");
    assertThat(assignment.etaP50Seconds()).isEqualTo(240);
    assertThat(assignment.etaP90Seconds()).isEqualTo(440);
    assertThat(assignment.position().lat()).isEqualTo(-26.2131);
    assertThat(assignment.positionAgeSeconds()).isEqualTo(60);
  }

  @Test
  void nothingAboutColleaguesReachesTheCustomer() {
    var customer = world.customer();
    var agent = world.agent();
    var road = world.road(customer);
    care.notes().note(agent, road, "Third call this week");
    care.ending().resolve(agent, road, Outcome.PRANK, "Laughing");
    var seen = cases.get(customer, road);
    assertThat(seen.care()).isNull();
    assertThat(seen.ends().outcome()).isNull();
    assertThat(cases.listTimeline(customer, road, 0, 100))
        .allSatisfy(
            entry -> {
              assertThat(entry.data()).doesNotContain("PRANK");
              assertThat(entry.text()).isNull();
              assertThat(entry.byId()).isNull();
            });
    assertThat(cases.get(agent, road).ends().outcome()).isEqualTo("PRANK");
  }

  @Test
  void theCrewSeesACaseWhileAssignedAndAnHourLonger() {
    var person = world.person();
    var crew = viewer(person, Actor.Role.RESPONDER);
    var road = world.road(world.customer());
    assertUnknown(() -> cases.get(crew, road));
    world.assignment(road, world.responder(person), AssignmentStatus.EN_ROUTE);
    assertThat(cases.get(crew, road).scene()).isNotNull();
    assertThat(cases.get(crew, road).care()).isNull();
    care.ending().resolve(world.agent(), road, Outcome.FALSE_ALARM, null);
    clock.forward(Duration.ofMinutes(59));
    assertThat(cases.get(crew, road).status()).isEqualTo(CaseStatus.RESOLVED);
    clock.forward(Duration.ofMinutes(2));
    assertUnknown(() -> cases.get(crew, road));
  }

  @Test
  void medicalDataIsSeenOnMedicalCasesOnlyAndEveryLookIsAudited() {
    var customer = world.customer();
    var agent = world.agent();
    var medical = world.medical(customer);
    var road = world.road(customer);
    helpedWithProfile(customer, "Penicillin allergy");

    assertThat(cases.get(agent, road).care().medical()).isNull();
    assertThat(cases.get(agent, road).details().patient()).isNull();
    assertThat(cases.listAudit(Optional.empty(), Optional.empty(), 10)).isEmpty();

    assertThat(cases.get(agent, medical).care().medical().profile()).contains("Penicillin");
    assertThat(cases.listAudit(Optional.of(medical), Optional.empty(), 10))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actorId()).isEqualTo(agent.person());
              assertThat(entry.action()).isEqualTo(AuditStore.MEDICAL_READ);
            });
  }

  @Test
  void whoSearchesSeesHowLongItTakesAndWhom() {
    var customer = world.customer();
    var medical = world.medical(customer);
    DATABASE
        .jdbi()
        .useHandle(
            h ->
                h.execute(
                    """
                    INSERT INTO dispatch.wait_snapshot SELECT id, 'MEDICAL', 600, 900, NULL, now() FROM dispatch.service_area
                    """));
    var seen = cases.get(customer, medical);
    assertThat(seen.waitEstimate()).isEqualTo(new CaseView.Wait(600, 900));
    assertThat(seen.emergencyNumbers())
        .extracting(CaseView.EmergencyNumber::number)
        .contains("112");
    assertThat(seen.nextStep().text()).contains("looking");
  }

  @Test
  void theListIsMostUrgentFirstAndPagesWithoutGapOrRepeat() {
    var agent = world.agent();
    var over = world.medical(world.customer());
    care.cancellation().cancel(agent, over, null);
    var road = world.road(world.customer());
    clock.forward(Duration.ofSeconds(1));
    var younger = world.road(world.customer());
    var medical = world.medical(world.customer());

    var first = cases.list(agent, CaseFilter.ALL, Optional.empty(), 3);
    assertThat(first.items()).extracting(CaseLine::id).containsExactly(medical, road, younger);
    var rest = cases.list(agent, CaseFilter.ALL, Optional.of(first.next()), 3);
    assertThat(rest.items()).extracting(CaseLine::id).containsExactly(over);
    assertThat(rest.next()).isNull();
    assertRefused(Reason.NOT_VALID, () -> cases.list(agent, CaseFilter.ALL, Optional.of("x"), 3));
  }

  @Test
  void theListFilters() {
    var agent = world.agent();
    var road = world.road(world.customer());
    var medical = world.medical(world.customer());
    var reference = world.find(road).reference();
    assertThat(ids(agent, filter(Set.of(), AlertKind.MEDICAL, null))).containsExactly(medical);
    assertThat(ids(agent, filter(Set.of(CaseStatus.CLOSED), null, null))).isEmpty();
    assertThat(ids(agent, filter(Set.of(CaseStatus.RECEIVED), null, reference)))
        .containsExactly(road);
    assertThat(ids(agent, filter(Set.of(), null, "%"))).isEmpty();
  }

  @Test
  void everybodyListsOnlyWhatIsTheirs() {
    var customer = world.customer();
    var own = world.road(customer);
    var foreign = world.road(world.customer());
    assertThat(ids(customer, CaseFilter.ALL)).containsExactly(own);
    assertThat(ids(guest(world.caseKey(own)), CaseFilter.ALL)).isEmpty();
    assertThat(ids(world.manager(), CaseFilter.ALL)).containsExactlyInAnyOrder(own, foreign);
    var partner = viewer(world.person(), Actor.Role.PARTNER);
    assertThat(ids(partner, CaseFilter.ALL)).isEmpty();
    world.assignment(foreign, world.responder(world.person()), AssignmentStatus.ACCEPTED);
    assertThat(ids(partner, CaseFilter.ALL)).containsExactly(foreign);
  }

  @Test
  void theCustomersWordsAreTheirsAndTheContactStaysOutOfTheirTimeline() {
    var customer = world.customer();
    var agent = world.agent();
    var road = world.road(customer);
    care.notes().logContact(agent, road, new Notes.Contact("PHONE", "OUT", "REACHED", null, 60));
    assertThat(types(customer, road)).containsExactly("ALERT_RECEIVED");
    assertThat(types(agent, road)).containsExactly("ALERT_RECEIVED", "CONTACT_LOGGED");
    assertThat(cases.listTimeline(agent, road, 1, 100)).hasSize(1);
  }

  private List<String> types(Viewer viewer, CaseId id) {
    return cases.listTimeline(viewer, id, 0, 100).stream().map(TimelineEntry::type).toList();
  }

  private List<CaseId> ids(Viewer viewer, CaseFilter filter) {
    return cases.list(viewer, filter, Optional.empty(), 50).items().stream()
        .map(CaseLine::id)
        .toList();
  }

  private static CaseFilter filter(Set<CaseStatus> statuses, AlertKind kind, String text) {
    return new CaseFilter(
        statuses,
        Optional.ofNullable(kind),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(text));
  }

  private void helpedWithProfile(Viewer customer, String profile) {
    DATABASE
        .jdbi()
        .useHandle(
            h -> {
              var id = customer.person().value();
              h.execute(
                  "UPDATE dispatch.case_file SET person_helped_id = ? WHERE reporter_id = ?",
                  id,
                  id);
              h.execute(
                  """
                  INSERT INTO dispatch.customer SELECT id, organisation_id, 'Nomsa', NULL, created_at, created_at
                    FROM dispatch.person WHERE id = ?
                  """,
                  id);
              h.execute("INSERT INTO dispatch.medical_profile VALUES (?, ?, now())", id, profile);
            });
  }
}
