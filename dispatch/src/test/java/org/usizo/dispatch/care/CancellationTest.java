package org.usizo.dispatch.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.care.Cancellation.Outcome.CANCELLED;
import static org.usizo.dispatch.care.Cancellation.Outcome.REQUESTED;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.casefile.CaseRefusedException.Reason;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.casefile.Happening.AssignmentMoved;
import org.usizo.dispatch.casefile.Happening.CancellationRequested;
import org.usizo.dispatch.casefile.Happening.Cancelled;
import org.usizo.dispatch.casefile.Happening.Escalated;
import org.usizo.dispatch.casefile.Happening.OfferWithdrawn;
import org.usizo.dispatch.casefile.Happening.TaskCancelled;

class CancellationTest extends CareStory {

  @Test
  void aRoadCaseNobodyDrivesToEndsAtOnceAndTakesItsOffersBack() {
    var customer = world.customer();
    var road = world.road(customer);
    var offer = world.offer(road, world.responder(world.person()));

    assertThat(care.cancellation().cancel(customer, road, "SOLVED")).isEqualTo(CANCELLED);

    assertThat(status(road)).isEqualTo(CaseStatus.CANCELLED);
    assertThat(world.timeline(road, OfferWithdrawn.class))
        .extracting(OfferWithdrawn::offerId)
        .containsExactly(offer);
    assertThat(world.timeline(road, TaskCancelled.class)).hasSize(1);
    assertThat(world.timeline(road, Cancelled.class)).containsExactly(new Cancelled("SOLVED"));
  }

  @Test
  void aCrewThatHasNotSetOutIsTakenBack() {
    var customer = world.customer();
    var road = world.road(customer);
    world.assignment(road, world.responder(world.person()), AssignmentStatus.ACCEPTED);

    assertThat(care.cancellation().cancel(customer, road, null)).isEqualTo(CANCELLED);

    assertThat(world.timeline(road, AssignmentMoved.class))
        .singleElement()
        .extracting(AssignmentMoved::to)
        .isEqualTo(AssignmentStatus.WITHDRAWN);
  }

  @Test
  void withACrewUnderWayAnAgentConfirmsFirst() {
    var customer = world.customer();
    var road = world.road(customer);
    world.assignment(road, world.responder(world.person()), AssignmentStatus.EN_ROUTE);

    assertThat(care.cancellation().cancel(customer, road, "TOO_LONG")).isEqualTo(REQUESTED);
    assertThat(care.cancellation().cancel(customer, road, "TOO_LONG")).isEqualTo(REQUESTED);

    assertThat(status(road)).isEqualTo(CaseStatus.EN_ROUTE);
    assertThat(world.timeline(road, CancellationRequested.class)).hasSize(1);
    assertThat(cases.get(customer, road).cancellationRequested()).isTrue();

    assertThat(care.cancellation().cancel(world.agent(), road, "CONFIRMED")).isEqualTo(CANCELLED);
    assertThat(status(road)).isEqualTo(CaseStatus.CANCELLED);
  }

  @Test
  void aMedicalCaseNeverEndsByThePersonsWordAlone() {
    var customer = world.customer();
    var medical = world.medical(customer);
    assertThat(care.cancellation().cancel(customer, medical, null)).isEqualTo(REQUESTED);
    assertThat(status(medical)).isEqualTo(CaseStatus.RECEIVED);
  }

  @Test
  void aRequestNobodyAnswersIsEscalated() {
    var customer = world.customer();
    var medical = world.medical(customer);
    care.cancellation().cancel(customer, medical, null);
    later(Duration.ofMinutes(2));
    assertThat(world.timeline(medical, Escalated.class))
        .extracting(Escalated::cause)
        .contains("CANCELLATION_OPEN");
  }

  @Test
  void anAgentMayFindOutThatHelpIsStillWanted() {
    var customer = world.customer();
    var medical = world.medical(customer);
    care.cancellation().cancel(customer, medical, null);
    care.cancellation().decline(world.agent(), medical);
    assertThat(cases.get(customer, medical).cancellationRequested()).isFalse();
  }

  @Test
  void aRepeatChangesNothingAndWhatIsResolvedCannotBeCancelled() {
    var customer = world.customer();
    var road = world.road(customer);
    care.cancellation().cancel(customer, road, null);
    assertThat(care.cancellation().cancel(customer, road, null)).isEqualTo(CANCELLED);
    assertThat(world.timeline(road, Cancelled.class)).hasSize(1);

    var other = world.road(customer);
    care.ending().resolve(world.agent(), other, Outcome.SOLVED_BY_PHONE, null);
    assertRefused(Reason.ILLEGAL_STEP, () -> care.cancellation().cancel(customer, other, null));
  }
}
