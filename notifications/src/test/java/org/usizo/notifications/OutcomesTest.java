package org.usizo.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.notifications.Eventually.eventually;
import static org.usizo.notifications.World.CASE;
import static org.usizo.notifications.delivery.OutcomeKind.ACCEPTED;
import static org.usizo.notifications.delivery.OutcomeKind.SEEN;
import static org.usizo.notifications.message.Meaning.OFFER;
import static org.usizo.notifications.message.Meaning.OFFER_WITHDRAWN;
import static org.usizo.notifications.message.Meaning.RECEIVED;
import static org.usizo.notifications.message.Urgency.EMERGENCY;
import static org.usizo.notifications.message.Urgency.HIGH;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.notifications.channel.PushSettings;
import org.usizo.notifications.delivery.Outcome;
import org.usizo.notifications.message.UnreachedReason;

/** Whoever asked hears what became of it, at least once. */
class OutcomesTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final World WORLD = new World(DATABASE);

  @Test
  void aPersonWithoutADeviceIsUnreachedAtOnce() {
    var node = WORLD.sleepingNode();

    WORLD.tell(node, UUID.randomUUID(), 1, RECEIVED);

    assertThat(WORLD.outcomes(node))
        .extracting(outcome -> outcome.reason().orElseThrow())
        .containsExactly(UnreachedReason.NO_DEVICE);
  }

  @Test
  void withPushOffEverybodyIsUnreachedAtOnce() {
    var node = WORLD.nodeWith(PushSettings.off());
    node.start();
    var customer = WORLD.personWithPhone(node, "phone");

    WORLD.tell(node, customer, 1, RECEIVED);

    assertThat(WORLD.outcomes(node))
        .extracting(outcome -> outcome.reason().orElseThrow())
        .containsExactly(UnreachedReason.PUSH_OFF);
  }

  @Test
  void whatExpiredBeforeItCouldLeaveIsNotPushed() {
    var node = WORLD.sleepingNode();
    var customer = WORLD.personWithPhone(node, "phone");
    var request = WORLD.request(customer, 1, OFFER, EMERGENCY);
    node.send(List.of(WORLD.expiring(request, WORLD.clock.instant().plusSeconds(3))));
    WORLD.clock.forward(Duration.ofSeconds(3));

    node.start();

    eventually(
        () ->
            assertThat(WORLD.outcomes(node))
                .extracting(outcome -> outcome.reason().orElseThrow())
                .containsExactly(UnreachedReason.EXPIRED));
    assertThat(WORLD.fcm().inbox("phone")).isEmpty();
  }

  @Test
  void whatHasExpiredWhenItIsAskedForIsNotPushed() {
    var node = WORLD.node();
    var customer = WORLD.personWithPhone(node, "phone");
    var request = WORLD.request(customer, 1, OFFER, HIGH);

    node.send(List.of(WORLD.expiring(request, WORLD.clock.instant())));

    assertThat(WORLD.outcomes(node))
        .extracting(outcome -> outcome.reason().orElseThrow())
        .containsExactly(UnreachedReason.EXPIRED);
  }

  @Test
  void aWithdrawnOfferThatHasNotLeftYetNeverDoes() {
    var node = WORLD.sleepingNode();
    var responder = WORLD.personWithPhone(node, "phone");
    WORLD.tell(node, responder, 1, OFFER);
    WORLD.tell(node, responder, 2, OFFER_WITHDRAWN);

    node.start();

    eventually(() -> assertThat(WORLD.shownOn("phone")).containsExactly("OFFER_WITHDRAWN"));
    eventually(
        () ->
            assertThat(WORLD.outcomes(node))
                .extracting(Outcome::meaning)
                .containsExactly(OFFER_WITHDRAWN));
  }

  @Test
  void whatWasSeenOnOneDeviceIsPushedToNoOther() {
    var node = WORLD.sleepingNode();
    var customer = WORLD.personWithPhone(node, "phone");
    WORLD.tell(node, customer, 1, RECEIVED);
    var id = node.listNotifications(CASE).getFirst().id();

    assertThat(node.markSeen(id, UUID.randomUUID())).isFalse();
    assertThat(node.markSeen(id, customer)).isTrue();
    assertThat(node.markSeen(id, customer)).isFalse();
    node.start();

    WORLD.tell(node, WORLD.personWithPhone(node, "control"), 2, RECEIVED);
    eventually(() -> assertThat(WORLD.shownOn("control")).hasSize(1));
    assertThat(WORLD.fcm().inbox("phone")).isEmpty();
    assertThat(WORLD.outcomes(node)).extracting(Outcome::kind).contains(SEEN);
  }

  @Test
  void anOutcomeThatIsNotTakenComesAgainAndHoldsUpNoOther() {
    var node = WORLD.sleepingNode();
    WORLD.tell(node, UUID.randomUUID(), 1, RECEIVED);
    WORLD.tell(node, UUID.randomUUID(), 2, RECEIVED);
    var taken = new ArrayList<String>();

    var count =
        node.takeOutcomes(
            10,
            outcome -> {
              if (outcome.sourceEvent().endsWith("/1")) {
                throw new IllegalStateException("not now");
              }
              taken.add(outcome.sourceEvent());
            });

    assertThat(count).isEqualTo(1);
    assertThat(taken).containsExactly(CASE + "/2");
    assertThat(WORLD.outcomes(node)).isEmpty();
    WORLD.clock.forward(Duration.ofSeconds(1));
    assertThat(WORLD.outcomes(node)).extracting(Outcome::sourceEvent).containsExactly(CASE + "/1");
    assertThat(WORLD.outcomes(node)).isEmpty();
  }

  @Test
  void aHandlerMayUseTheSameDatabase() {
    var node = WORLD.sleepingNode();
    WORLD.tell(node, UUID.randomUUID(), 1, RECEIVED);

    node.takeOutcomes(
        10, outcome -> DATABASE.jdbi().useHandle(handle -> handle.execute("SELECT 1 / 1")));

    assertThat(WORLD.outcomes(node)).isEmpty();
  }

  @Test
  void takersBesideEachOtherTakeEachOutcomeOnce() {
    var node = WORLD.sleepingNode();
    for (var i = 1; i <= 60; i++) {
      WORLD.tell(node, UUID.randomUUID(), i, RECEIVED);
    }
    var taken = new ConcurrentLinkedQueue<String>();
    try (var takers = Executors.newFixedThreadPool(4)) {
      for (var i = 0; i < 4; i++) {
        takers.submit(
            () -> {
              while (node.takeOutcomes(7, outcome -> taken.add(outcome.sourceEvent())) > 0) {
                Thread.onSpinWait();
              }
            });
      }
    }
    WORLD.outcomes(node).forEach(outcome -> taken.add(outcome.sourceEvent()));

    assertThat(taken).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void eachAcceptedNotificationIsToldOnceHoweverManyDevicesTookIt() {
    var node = WORLD.node();
    var customer = WORLD.personWithPhone(node, "phone");
    node.registerDevice(customer, World.phone("tablet"));
    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(
        () ->
            assertThat(
                    DATABASE.count(
                        "SELECT count(*) FROM notifications.delivery WHERE state = 'ACCEPTED'"))
                .isEqualTo(2));
    assertThat(WORLD.outcomes(node)).extracting(Outcome::kind).containsExactly(ACCEPTED);
  }
}
