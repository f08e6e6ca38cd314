package org.usizo.dispatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.alert.PressDetails.Safety;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.casefile.CaseNotFoundException;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.customer.People;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.PersonStore;
import org.usizo.dispatch.customer.PhoneNumbers;
import org.usizo.dispatch.geo.PositionStatus;
import org.usizo.dispatch.store.Digests;
import org.usizo.dispatch.store.TestDatabase;

class IntakeTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final IntakeFixture intake = new IntakeFixture(DATABASE);

  @BeforeEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void aPressBecomesACaseWithOneTaskAndIsSentAtOnce() {
    var receipt = intake.press(Pressing.road().by("thandi"));

    assertThat(receipt.status()).isEqualTo(CaseStatus.RECEIVED);
    assertThat(receipt.verified()).isTrue();
    assertThat(receipt.priority()).isEqualTo(3);
    assertThat(receipt.flags()).isEmpty();
    assertThat(receipt.positionStatus()).isEqualTo(PositionStatus.PRECISE);
    assertThat(receipt.reference()).matches("[34679CDFGHJKMNPQRTVWXY]{5}");
    assertThat(receipt.nextStep()).isEqualTo(NextStep.SEARCHING);
    assertThat(receipt.nextUpdateBy()).isEqualTo(receipt.receivedAt().plus(Duration.ofMinutes(10)));
    assertThat(receipt.emergencyNumbers()).extracting("number").contains("112", "10177");
    assertThat(receipt.waitEstimate().reason()).isEqualTo("NO_RESPONDER");
    assertThat(intake.dispatchAt(receipt)).contains(receipt.receivedAt());
    assertThat(intake.timeline(receipt.caseId())).containsExactly("ALERT_RECEIVED", "TASK_OPENED");
    assertThat(intake.count("outbox")).isEqualTo(2);
    assertThat(intake.wakeUps).hasPositiveValue();
  }

  @Test
  void theWaitIsReadFromTheSnapshotOfTheArea() {
    intake.jdbi.useHandle(
        handle ->
            handle.execute(
                """
                INSERT INTO dispatch.wait_snapshot
                SELECT id, 'ROAD', 1500, 2700, NULL, '2026-03-02T06:00:00Z' FROM dispatch.service_area
                """));

    var receipt = intake.press(Pressing.road().by("thandi"));

    assertThat(receipt.waitEstimate()).isEqualTo(new Receipt.WaitEstimate(1500, 2700, null));
  }

  @Test
  void onlyAHashOfTheCaseKeyIsStoredAndItOpensTheCase() {
    var receipt = intake.press(Pressing.road());

    var stored =
        intake.jdbi.withHandle(
            handle ->
                handle
                    .createQuery("SELECT case_key_hash FROM dispatch.alert")
                    .mapTo(byte[].class)
                    .one());
    assertThat(stored).isEqualTo(Digests.sha256(receipt.caseKey()));
    assertThat(receipt.caseKey()).hasSize(22);
  }

  // Invariant 1: a repeated key gives the same case; nothing graver hides behind it

  @Test
  void theSameKeyWithTheSameBodyIsTheSameAlertWithTheSameKey() {
    var press = Pressing.road().key("\"0123456789-0123456789\"");

    var first = intake.press(press);
    var again = intake.press(press.key("0123456789-0123456789"));

    assertThat(again.alertId()).isEqualTo(first.alertId());
    assertThat(again.caseKey()).isEqualTo(first.caseKey());
    assertThat(again.replayed()).isTrue();
    assertThat(first.replayed()).isFalse();
    assertThat(intake.count("alert")).isOne();
  }

  @Test
  void theSameKeyWithAnotherBodyIsKeptAsAnUpdateAndMakesTheCaseBetterKnown() {
    var press = Pressing.road().by("thandi").nowhere().key("0123456789-0123456789");
    var first = intake.press(press);
    assertThat(intake.dispatchAt(first)).isEmpty();

    var update =
        intake.press(
            press
                .body("more")
                .at(Pressing.LAT, Pressing.LON)
                .safety(new Safety(null, true, null, null)));

    assertThat(update.alertId()).isEqualTo(first.alertId());
    assertThat(update.replayed()).isTrue();
    assertThat(update.priority()).isOne();
    assertThat(intake.count("alert_body")).isEqualTo(2);
    assertThat(intake.dispatchAt(first)).contains(intake.clock.instant());
    assertThat(intake.timeline(first.caseId()))
        .contains("ALERT_UPDATED", "PRIORITY_CHANGED", "SCENE_CHANGED");
  }

  @Test
  void whereHelpIsNeededCanBeToldAndCorrectedAfterThePress() {
    var press = Pressing.road().nowhere().key("0123456789-0123456789");
    var receipt = intake.press(press);

    intake.press(press.body("more").where("N1 south"));
    intake.press(press.body("even more").where("N1 north, after Grasmere"));

    assertThat(intake.view(receipt).scene().text()).isEqualTo("N1 north, after Grasmere");
    assertThat(intake.view(receipt).scene().positionStatus()).isEqualTo(PositionStatus.MISSING);
    assertThat(intake.timeline(receipt.caseId())).filteredOn("SCENE_CHANGED"::equals).hasSize(2);
  }

  @Test
  void whatAnAgentWroteAboutTheSceneIsCompletedButNotReplaced() {
    var press = Pressing.road().key("0123456789-0123456789").where("somewhere");
    var receipt = intake.press(press);
    intake.jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE dispatch.scene SET text = 'N1 at Grasmere', author_role = 'AGENT'"));

    intake.press(press.body("more").where("somewhere else"));

    assertThat(intake.view(receipt).scene().text()).isEqualTo("N1 at Grasmere");
  }

  @Test
  void whoeverLooksAtACaseWithoutAPlaceIsToldWhatTheReceiptSaid() {
    var receipt = intake.press(Pressing.road().nowhere());

    var view = intake.view(receipt);

    assertThat(receipt.waitEstimate().reason()).isEqualTo("NO_POSITION");
    assertThat(view.waitEstimate()).isNull();
    assertThat(view.waitReason()).isEqualTo("NO_POSITION");
    assertThat(view.nextStep().text()).startsWith("We do not know where you are yet.");
  }

  @Test
  void theSameKeyWithAnotherKindIsALinkedCase() {
    var press = Pressing.road().by("thandi").key("0123456789-0123456789");
    var road = intake.press(press);

    var medical = intake.press(Pressing.medical().by("thandi").key("0123456789-0123456789"));
    var medicalAgain = intake.press(Pressing.medical().by("thandi").key("0123456789-0123456789"));

    assertThat(medical.replayed()).isFalse();
    assertThat(medical.caseId()).isNotEqualTo(road.caseId());
    assertThat(medical.linkedCaseIds()).containsExactly(road.caseId());
    assertThat(medical.priority()).isOne();
    assertThat(medicalAgain.caseId()).isEqualTo(medical.caseId());
    assertThat(intake.press(press).linkedCaseIds()).containsExactly(medical.caseId());
  }

  @Test
  void theSameKeyOverAKilometreAwayIsALinkedCase() {
    var press = Pressing.road().by("thandi").key("0123456789-0123456789");
    var here = intake.press(press);

    var near = intake.press(press.body("near").at(Pressing.LAT + 0.008, Pressing.LON));
    var far = intake.press(press.body("far").at(Pressing.LAT + 0.01, Pressing.LON));
    var farAgain = intake.press(press.body("far").at(Pressing.LAT + 0.01, Pressing.LON));

    assertThat(near.caseId()).isEqualTo(here.caseId());
    assertThat(far.caseId()).isNotEqualTo(here.caseId());
    assertThat(far.linkedCaseIds()).containsExactly(here.caseId());
    assertThat(farAgain.alertId()).isEqualTo(far.alertId());
    assertThat(farAgain.replayed()).isTrue();
  }

  @Test
  void aShortKeyNamesAPressOnlyTogetherWithWhoPresses() {
    var one = intake.press(Pressing.road().installation("phone-of-thandi").key("1"));
    var other = intake.press(Pressing.road().installation("phone-of-sipho").key("1"));
    var again = intake.press(Pressing.road().installation("phone-of-thandi").key("1"));
    var nobody = intake.press(Pressing.road().key("1"));

    assertThat(other.caseId()).isNotEqualTo(one.caseId());
    assertThat(again.alertId()).isEqualTo(one.alertId());
    assertThat(nobody.flags()).contains("KEY_TOO_SHORT");
  }

  // Invariant 2: joining needs proof

  @Test
  void anotherPressOfTheSamePersonJoinsWithAKeyOfItsOwn() {
    var first = intake.press(Pressing.road().by("thandi"));
    intake.clock.forward(Duration.ofMinutes(2));

    var second = intake.press(Pressing.road().by("thandi"));

    assertThat(second.joined()).isTrue();
    assertThat(second.replayed()).isFalse();
    assertThat(second.caseId()).isEqualTo(first.caseId());
    assertThat(second.alertId()).isNotEqualTo(first.alertId());
    assertThat(second.caseKey()).isNotEqualTo(first.caseKey());
  }

  @Test
  void pressesRaiseACaseByOneLevelAtMostAndThoseWithinAMinuteCountAsOne() {
    var first = intake.press(Pressing.road().by("thandi"));
    intake.clock.forward(Duration.ofSeconds(30));
    assertThat(intake.press(Pressing.road().by("thandi")).priority()).isEqualTo(3);

    for (int i = 0; i < 3; i++) {
      intake.clock.forward(Duration.ofMinutes(2));
      assertThat(intake.press(Pressing.road().by("thandi")).priority()).isEqualTo(2);
    }
    assertThat(intake.caseOf(first).presses()).isEqualTo(4);
  }

  @Test
  void theSameSecretInstallationJoinsWhateverTheToken() {
    var late = intake.clock.instant().minus(Duration.ofHours(1));
    var first = intake.press(Pressing.road().installation("secret-1").pressedAt(late));
    assertThat(intake.caseOf(first).agentFirstUntil()).isNotNull();

    var second = intake.press(Pressing.road().by("thandi").installation("secret-1"));
    var third = intake.press(Pressing.road().installation("secret-1"));

    assertThat(List.of(second.caseId(), third.caseId())).containsOnly(first.caseId());
    assertThat(intake.timeline(first.caseId())).contains("VERIFIED");
    assertThat(intake.caseOf(first).verified()).isTrue();
    assertThat(intake.caseOf(first).agentFirstUntil()).isNull();
    assertThat(intake.dispatchAt(first)).contains(intake.clock.instant());
  }

  @Test
  void aPhoneNumberNeverJoinsButShowsAnAgentAPossibleDuplicate() {
    var first = intake.press(Pressing.road().phone("082 123 4567"));

    var second = intake.press(Pressing.road().phone("+27821234567"));

    assertThat(second.joined()).isFalse();
    assertThat(second.caseId()).isNotEqualTo(first.caseId());
    assertThat(second.linkedCaseIds()).isEmpty();
    assertThat(intake.timeline(second.caseId())).contains("LINKED");
  }

  @Test
  void aPhoneNumberWithAShortKeyNeverYieldsAnothersPress() {
    var victim = intake.press(Pressing.road().phone("082 123 4567").key("1"));

    var fishing = intake.press(Pressing.road().phone("082 123 4567").key("1").body("guess"));

    assertThat(fishing.caseId()).isNotEqualTo(victim.caseId());
    assertThat(fishing.caseKey()).isNotEqualTo(victim.caseKey());
  }

  @Test
  void aRealPressNeverJoinsADrillNorAnotherKindNorAFarOrOldOrEndedCase() {
    var drill = intake.press(Pressing.road().by("thandi").drill());
    var real = intake.press(Pressing.road().by("thandi"));
    var medical = intake.press(Pressing.medical().by("thandi"));
    var far = intake.press(Pressing.road().by("thandi").at(Pressing.LAT + 0.1, Pressing.LON));
    intake.clock.forward(Duration.ofHours(6));
    var later = intake.press(Pressing.road().by("thandi"));
    intake.jdbi.useHandle(
        handle -> handle.execute("UPDATE dispatch.case_file SET status = 'RESOLVED'"));
    var afterResolved = intake.press(Pressing.road().by("thandi"));

    assertThat(List.of(drill, real, medical, far, later, afterResolved))
        .extracting(Receipt::caseId)
        .doesNotHaveDuplicates();
  }

  @Test
  void aPressFromAnUnknownPlaceJoins() {
    var first = intake.press(Pressing.road().by("thandi"));

    assertThat(intake.press(Pressing.road().by("thandi").nowhere()).caseId())
        .isEqualTo(first.caseId());
  }

  @Test
  void anAgentsCallersAreNotTheAgentsOwnCases() {
    var agent = PersonId.next();
    var forCaller = new PressIdentity(null, null, null, null, null, null, agent);

    var one =
        intake.intake.receive(new Pressing(forCaller, Pressing.road().content(), "1").press());
    var two =
        intake.intake.receive(new Pressing(forCaller, Pressing.road().content(), "2").press());

    assertThat(two.caseId()).isNotEqualTo(one.caseId());
    assertThat(one.verified()).isTrue();
    assertThat(one.reporterId()).isNull();
  }

  // Invariant 3: storing is unconditional, sending is policy

  @Test
  void aPressNobodyCanCallBackGoesBeforeAnAgentFirst() {
    var road = intake.press(Pressing.road());
    var medical = intake.press(Pressing.medical());
    var reachable = intake.press(Pressing.road().phone("0821234567"));
    var inTheApp = intake.press(Pressing.road().installation("secret-1"));

    assertThat(intake.dispatchAt(road)).contains(intake.clock.instant().plusSeconds(300));
    assertThat(intake.dispatchAt(medical)).contains(intake.clock.instant().plusSeconds(60));
    assertThat(intake.dispatchAt(reachable)).contains(intake.clock.instant());
    assertThat(intake.dispatchAt(inTheApp)).contains(intake.clock.instant());
    assertThat(road.flags()).containsExactly("IDENTITY_UNVERIFIED");
    assertThat(road.waitEstimate().reason()).isEqualTo("AGENT_FIRST");
    assertThat(intake.caseOf(medical).agentDueAt())
        .isEqualTo(intake.clock.instant().plusSeconds(10));
    assertThat(intake.caseOf(road).agentDueAt()).isEqualTo(intake.clock.instant().plusSeconds(30));
  }

  @Test
  void beyondTheBudgetOfASourceOnlyAnAgentSends() {
    var address = Digests.sha256("an address");
    for (int i = 0; i < 3; i++) {
      assertThat(intake.dispatchAt(intake.press(Pressing.road().from(address)))).isPresent();
    }

    var fourth = intake.press(Pressing.road().from(address));
    var verified = intake.press(Pressing.road().by("thandi").from(address));

    assertThat(fourth.flags()).contains("OVER_BUDGET");
    assertThat(intake.dispatchAt(fourth)).isEmpty();
    assertThat(intake.caseOf(fourth).agentDueAt()).isNotNull();
    assertThat(intake.dispatchAt(verified)).contains(intake.clock.instant());
  }

  @Test
  void aFloodIsStoredAndFlaggedAndNeverKeepsAVerifiedPressWaiting() {
    Receipt last = null;
    for (int i = 0; i < 11; i++) {
      last = intake.press(Pressing.road().phone("0821234567"));
    }

    assertThat(last.flags()).contains("FLOOD");
    assertThat(intake.dispatchAt(last)).isNotEqualTo(Optional.of(intake.clock.instant()));
    assertThat(intake.count("alert")).isEqualTo(11);
  }

  @Test
  void aLatePressIsFlaggedAndActedOn() {
    var late =
        intake.press(
            Pressing.medical().by("thandi").pressedAt(intake.clock.instant().minusSeconds(1860)));
    var inTime =
        intake.press(
            Pressing.medical().by("sipho").pressedAt(intake.clock.instant().minusSeconds(1740)));

    assertThat(late.flags()).containsExactly("LATE");
    assertThat(intake.dispatchAt(late)).contains(intake.clock.instant().plusSeconds(60));
    assertThat(inTime.flags()).isEmpty();
  }

  @Test
  void aCoarseRoadPressWaitsForAnAgentAndACoarseMedicalOneDoesNot() {
    var road = intake.press(Pressing.road().by("thandi").within(5000));
    var medical = intake.press(Pressing.medical().by("sipho").within(5000));

    assertThat(road.positionStatus()).isEqualTo(PositionStatus.COARSE);
    assertThat(intake.dispatchAt(road)).isEmpty();
    assertThat(intake.caseOf(road).agentDueAt()).isNotNull();
    assertThat(intake.dispatchAt(medical)).contains(intake.clock.instant());
  }

  @Test
  void withoutAPlaceTheLastFixOfTenMinutesStandsInElseAnAgentLocates() {
    intake.press(Pressing.road().by("thandi"));
    intake.clock.forward(Duration.ofMinutes(9));

    var known = intake.press(Pressing.medical().by("thandi").nowhere());
    var unknown = intake.press(Pressing.medical().by("sipho").nowhere());

    assertThat(known.positionStatus()).isEqualTo(PositionStatus.STALE);
    assertThat(known.flags()).containsExactly("POSITION_FROM_LAST_FIX");
    assertThat(intake.dispatchAt(known)).contains(intake.clock.instant());
    assertThat(unknown.waitEstimate().reason()).isEqualTo("NO_POSITION");
    assertThat(intake.dispatchAt(unknown)).contains(intake.clock.instant().plusSeconds(60));
  }

  @Test
  void aDrillGoesTheWholeWayButNeverToAResponder() {
    var drill = intake.press(Pressing.medical().by("thandi").drill());

    assertThat(drill.test()).isTrue();
    assertThat(drill.nextStep()).isEqualTo(NextStep.DRILL);
    assertThat(intake.dispatchAt(drill)).isPresent();
    assertThat(intake.caseOf(drill).agentDueAt()).isNull();
  }

  @Test
  void anUnknownKindIsMedicalAndSeenByAnAgentFirst() {
    var receipt = intake.press(Pressing.of(null).by("thandi"));

    assertThat(receipt.kind()).isEqualTo(AlertKind.MEDICAL);
    assertThat(receipt.priority()).isOne();
    assertThat(receipt.flags()).containsExactly("KIND_UNKNOWN");
    assertThat(intake.dispatchAt(receipt)).contains(intake.clock.instant().plusSeconds(60));
  }

  @Test
  void statedNeedsBecomeTheSkillsOfTheTask() {
    intake.press(Pressing.road().by("a").needs("flatbed", "ev"));
    intake.press(Pressing.road().by("b").needs("TELEPORT"));
    intake.press(Pressing.medical().by("c"));

    var skills =
        intake.jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT array_to_string(skills, ',') FROM dispatch.task ORDER BY id")
                    .mapTo(String.class)
                    .list());
    assertThat(skills).containsExactly("FLATBED,EV", "TOW", "MEDIC");
  }

  @Test
  void whatTheDatabaseRefusesIsStoredWithoutDetails() {
    var receipt = intake.press(Pressing.road().by("thandi").phone("\u0000"));

    assertThat(receipt.flags()).contains("UNREADABLE");
    assertThat(receipt.kind()).isEqualTo(AlertKind.ROAD);
    assertThat(intake.dispatchAt(receipt)).contains(intake.clock.instant());
  }

  // Adopting

  @Test
  void whoSignsInLaterTakesTheGuestsCaseOver() {
    var late = intake.clock.instant().minus(Duration.ofHours(1));
    var guest = intake.press(Pressing.road().installation("secret-1").pressedAt(late));
    var thandi = personOf("thandi");

    assertThat(intake.intake.adopt(guest.caseKey(), thandi))
        .isEqualTo(new Adoption.Adopted(guest.caseId()));
    assertThat(intake.caseOf(guest).reporterId()).isEqualTo(thandi);
    assertThat(intake.caseOf(guest).verified()).isTrue();
    assertThat(intake.dispatchAt(guest)).contains(intake.clock.instant());
    assertThat(intake.intake.adopt(guest.caseKey(), personOf("sipho")))
        .isEqualTo(new Adoption.OwnedByAnother());
    assertThat(intake.intake.adopt(UUID.randomUUID().toString(), thandi))
        .isEqualTo(new Adoption.UnknownKey());
  }

  @Test
  void aPanicKeyPressesAsItsOwnerUntilItIsRevoked() {
    var people = new People(intake.jdbi, intake.clock, new PhoneNumbers("ZA"));
    var thandi = personOf("thandi");
    var key = people.createPanicKey(thandi, "secret-1");

    var pressed = intake.press(Pressing.medical().panicKey(key.secret()));
    var joined = intake.press(Pressing.medical().by("thandi"));
    people.revokePanicKey(thandi, key.id());
    var revoked = intake.press(Pressing.medical().panicKey(key.secret()));

    assertThat(pressed.verified()).isTrue();
    assertThat(pressed.reporterId()).isEqualTo(thandi);
    assertThat(joined.caseId()).isEqualTo(pressed.caseId());
    assertThat(revoked.verified()).isFalse();
    assertThat(revoked.caseId()).isNotEqualTo(pressed.caseId());
    assertThat(revoked.flags()).contains("IDENTITY_UNVERIFIED", "CREDENTIALS_REFUSED");
  }

  @Test
  void aGuestsDeviceFollowsOnlyTheGuestsOwnCase() {
    var nobody = intake.press(Pressing.road());
    var signedIn = intake.press(Pressing.road().by("thandi"));

    var follower = intake.intake.follow(holder(nobody), nobody.caseId(), "secret-9");

    assertThat(follower).contains(intake.caseOf(nobody).reporterId());
    assertThat(intake.intake.follow(holder(signedIn), signedIn.caseId(), "secret-9")).isEmpty();
    assertThatThrownBy(() -> intake.intake.follow(holder(nobody), signedIn.caseId(), "secret-9"))
        .isInstanceOf(CaseNotFoundException.class);
  }

  private static Viewer holder(Receipt receipt) {
    return new Viewer(null, Set.of(), Digests.sha256(receipt.caseKey()), false);
  }

  private PersonId personOf(String subject) {
    return intake.jdbi.withHandle(
        handle ->
            PersonStore.ofToken(handle, "https://issuer.test", subject, intake.clock.instant()));
  }
}
