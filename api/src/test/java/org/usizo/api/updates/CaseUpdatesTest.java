package org.usizo.api.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.casefile.AssignmentStatus.ACCEPTED;
import static org.usizo.dispatch.casefile.AssignmentStatus.EN_ROUTE;
import static org.usizo.dispatch.casefile.AssignmentStatus.ON_SCENE;
import static org.usizo.dispatch.casefile.AssignmentStatus.RELEASED;
import static org.usizo.dispatch.casefile.AssignmentStatus.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseBrief;
import org.usizo.dispatch.casefile.CaseEvent;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.EscalationId;
import org.usizo.dispatch.casefile.Happening;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.notifications.message.NotificationRequest;

/** Who hears what about which event. */
class CaseUpdatesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
  private static final CaseId CASE = CaseId.next();
  private static final PersonId CUSTOMER = PersonId.next();
  private static final PersonId AGENT = PersonId.next();
  private static final PersonId MANAGER = PersonId.next();
  private static final PersonId DRIVER = PersonId.next();
  private static final ResponderId TRUCK = ResponderId.next();
  private static final Map<UUID, String> NAMES =
      Map.of(
          CUSTOMER.value(), "customer",
          AGENT.value(), "agent",
          MANAGER.value(), "manager",
          DRIVER.value(), "driver");

  @Test
  void theCustomerHearsEveryStepUntilHelpStandsBesideThem() {
    assertThat(
            told(new Happening.AlertReceived(AlertId.next(), AlertKind.ROAD, 3, true, List.of())))
        .containsExactly("customer RECEIVED");
    assertThat(told(assigned(OfferId.next()))).containsExactly("customer HELP_FOUND");
    assertThat(told(moved(ACCEPTED, EN_ROUTE, false))).containsExactly("customer ON_THE_WAY");
    assertThat(told(new Happening.Near(AssignmentId.next(), TRUCK, 120)))
        .containsExactly("customer NEAR");
    assertThat(told(moved(EN_ROUTE, ON_SCENE, false))).containsExactly("customer ARRIVED");
    assertThat(told(new Happening.StatusChanged(CaseStatus.ON_SCENE, CaseStatus.RESOLVED)))
        .containsExactly("customer RESOLVED");
    assertThat(told(new Happening.StatusChanged(CaseStatus.RESOLVED, CaseStatus.CLOSED)))
        .containsExactly("customer SURVEY");
  }

  @Test
  void whoComesIsToldWithNameVehiclePlateWordAndMinutes() {
    assertThat(requests(assigned(OfferId.next())).getFirst().facts())
        .containsEntry("responder", "Thandi")
        .containsEntry("vehicle", "White flatbed")
        .containsEntry("plate", "CA 123")
        .containsEntry("word", "baobab")
        .containsEntry("etaMinutes", "9")
        .containsEntry("reference", "7F3K2");
  }

  @Test
  void stepsFilledInFromALaterOneAndLateReportsAreNotTold() {
    assertThat(told(moved(ACCEPTED, EN_ROUTE, true))).isEmpty();
  }

  @Test
  void aHelperWhoGivesBackIsToldHonestly() {
    assertThat(told(moved(EN_ROUTE, RELEASED, false))).containsExactly("customer STILL_SEARCHING");
    assertThat(told(moved(EN_ROUTE, WITHDRAWN, false)))
        .containsExactly("customer STILL_SEARCHING", "driver TASK_CANCELLED");
  }

  @Test
  void whoseHelperChangesIsToldOnceAndWhoseIsTakenAwayIsToldWhy() {
    assertThat(told(redirected("TAKEN_OVER"))).containsExactly("driver TASK_CANCELLED");
    assertThat(told(redirected("NEEDED_ELSEWHERE")))
        .containsExactly("customer HELP_NEEDED_ELSEWHERE", "driver TASK_CANCELLED");
  }

  @Test
  void theCrewHearsOffersWithTheirDeadline() {
    var offer =
        new Happening.OfferMade(
            OfferId.next(), TaskId.next(), TRUCK, NOW.plusSeconds(90), 540, 900, false);

    assertThat(told(offer)).containsExactly("driver OFFER");
    assertThat(requests(offer).getFirst().expiresAt()).isEqualTo(NOW.plusSeconds(90));
    assertThat(requests(offer).getFirst().facts()).containsEntry("secondsLeft", "90");
  }

  @Test
  void aMessageCallsEverybodyButItsAuthor() {
    assertThat(told(new Happening.MessageSent(UUID.randomUUID(), Actor.Role.CUSTOMER, CUSTOMER)))
        .containsExactly("agent NEW_MESSAGE", "driver NEW_MESSAGE");
    assertThat(told(new Happening.MessageSent(UUID.randomUUID(), Actor.Role.AGENT, AGENT)))
        .containsExactly("customer NEW_MESSAGE", "driver NEW_MESSAGE");
  }

  @Test
  void anEscalationIsAnEmergencyForTheOneItNames() {
    var escalated = new Happening.Escalated(EscalationId.next(), "NOBODY_FREE", 1, MANAGER);

    assertThat(told(escalated)).containsExactly("manager ESCALATION");
    assertThat(requests(escalated).getFirst().urgency()).hasToString("EMERGENCY");
  }

  @Test
  void aCancellationAsksTheAgentAndWarnsTheCrew() {
    assertThat(told(new Happening.CancellationRequested("found my keys")))
        .containsExactly("driver CANCELLATION_REQUESTED", "agent CASE_FOR_AGENT");
  }

  private static Happening assigned(OfferId offer) {
    return new Happening.Assigned(
        AssignmentId.next(), TaskId.next(), offer, TRUCK, 540, 900, false);
  }

  private static Happening redirected(String reason) {
    return new Happening.AssignmentMoved(
        AssignmentId.next(),
        TaskId.next(),
        TRUCK,
        EN_ROUTE,
        AssignmentStatus.REDIRECTED,
        NOW,
        false,
        false,
        reason);
  }

  private static Happening moved(AssignmentStatus from, AssignmentStatus to, boolean inferred) {
    return new Happening.AssignmentMoved(
        AssignmentId.next(), TaskId.next(), TRUCK, from, to, NOW, inferred, false, null);
  }

  private static List<String> told(Happening happening) {
    return requests(happening).stream()
        .map(request -> NAMES.get(request.recipientId()) + " " + request.meaning())
        .toList();
  }

  private static List<NotificationRequest> requests(Happening happening) {
    var event = new CaseEvent(CASE, 7, NOW, Actor.SYSTEM, happening, null);
    return CaseUpdates.requests(event, brief()).toList();
  }

  private static CaseBrief brief() {
    var crew =
        new CaseBrief.Crew(TRUCK, DRIVER, "Thandi", "White flatbed", "CA 123", "baobab", true);
    return new CaseBrief(
        CASE,
        "7F3K2",
        AlertKind.ROAD,
        3,
        false,
        CaseStatus.EN_ROUTE,
        NOW,
        NOW,
        CUSTOMER,
        CUSTOMER,
        AGENT,
        List.of(crew));
  }
}
