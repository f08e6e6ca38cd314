package org.usizo.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.notifications.Eventually.eventually;
import static org.usizo.notifications.message.Meaning.CASE_CHANGED;
import static org.usizo.notifications.message.Meaning.ESCALATION;
import static org.usizo.notifications.message.Meaning.RECEIVED;
import static org.usizo.notifications.message.Urgency.EMERGENCY;
import static org.usizo.notifications.message.Urgency.HIGH;
import static org.usizo.notifications.message.Urgency.NORMAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.notifications.delivery.Signal;
import org.usizo.notifications.message.NotificationRequest;

/** Nodes, lanes, order and pace. */
class CouriersTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final World WORLD = new World(DATABASE);

  @Test
  void twoNodesPushEverythingOnce() {
    var first = WORLD.node();
    var second = WORLD.node();
    var people =
        IntStream.range(0, 25).mapToObj(i -> WORLD.personWithPhone(first, "p" + i)).toList();
    for (var sequence = 1; sequence <= 8; sequence++) {
      var round = new ArrayList<NotificationRequest>();
      for (var person : people) {
        round.add(WORLD.request(person, sequence, CASE_CHANGED, sequence % 2 == 0 ? HIGH : NORMAL));
      }
      (sequence % 3 == 0 ? second : first).send(round);
    }

    eventually(Duration.ofSeconds(60), () -> assertThat(accepted()).isEqualTo(200));
    for (var i = 0; i < 25; i++) {
      assertThat(WORLD.fcm().inbox("p" + i))
          .extracting(push -> push.data("notification_id"))
          .hasSize(8)
          .doesNotHaveDuplicates();
    }
    assertThat(DATABASE.count("SELECT max(attempts) FROM notifications.delivery")).isEqualTo(1);
    assertThat(WORLD.outcomes(first)).hasSize(200);
  }

  @Test
  void aCourierThatFellSilentIsRepeatedWithTheSameId() {
    WORLD.fcm().behave("phone", Duration.ofSeconds(3), "ok");
    var silent = WORLD.node();
    var customer = WORLD.personWithPhone(silent, "phone");
    WORLD.tell(silent, customer, 1, RECEIVED);
    eventually(
        () ->
            assertThat(DATABASE.count("SELECT sum(attempts) FROM notifications.delivery"))
                .isEqualTo(1));

    WORLD.clock.forward(Duration.ofSeconds(61));
    WORLD.node();

    eventually(() -> assertThat(WORLD.fcm().inbox("phone")).hasSize(2));
    assertThat(WORLD.fcm().inbox("phone"))
        .extracting(push -> push.data("notification_id"))
        .containsOnly(WORLD.fcm().inbox("phone").getFirst().data("notification_id"));
    eventually(() -> assertThat(accepted()).isEqualTo(1));
    assertThat(WORLD.outcomes(silent)).hasSize(1);
  }

  @Test
  void anEmergencyNeverWaitsForHundredsOfSlowPushes() {
    var node = WORLD.node();
    WORLD.fcm().behave("*", Duration.ofSeconds(2));
    WORLD.fcm().behave("urgent", Duration.ZERO);
    var people =
        IntStream.range(0, 300).mapToObj(i -> WORLD.personWithPhone(node, "slow" + i)).toList();
    var pressed = WORLD.personWithPhone(node, "urgent");
    node.send(people.stream().map(person -> WORLD.request(person, 1, RECEIVED, NORMAL)).toList());
    eventually(
        () ->
            assertThat(
                    DATABASE.count(
                        "SELECT count(*) FROM notifications.delivery WHERE state = 'SENDING'"))
                .isEqualTo(300));

    node.send(List.of(WORLD.request(pressed, 1, RECEIVED, EMERGENCY)));

    eventually(() -> assertThat(WORLD.shownOn("urgent")).hasSize(1));
    var slowOnesDone =
        IntStream.range(0, 300).filter(i -> !WORLD.fcm().inbox("slow" + i).isEmpty()).count();
    assertThat(slowOnesDone).isLessThan(300);
  }

  @Test
  void pushesOfACaseArriveInTheOrderOfItsEvents() {
    WORLD.fcm().behave("phone", Duration.ofMillis(100));
    var node = WORLD.node();
    var other = WORLD.node();
    var responder = WORLD.personWithPhone(node, "phone");
    for (var sequence = 1; sequence <= 8; sequence++) {
      (sequence % 2 == 0 ? node : other)
          .send(List.of(WORLD.request(responder, sequence, CASE_CHANGED, HIGH)));
    }

    eventually(() -> assertThat(WORLD.fcm().inbox("phone")).hasSize(8));
    assertThat(WORLD.fcm().inbox("phone"))
        .extracting(push -> push.data("sequence"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
  }

  @Test
  void normalPushesToADeviceKeepAPaceWhichEmergenciesIgnore() {
    var node = WORLD.node();
    var agent = WORLD.personWithPhone(node, "phone");
    node.send(
        IntStream.rangeClosed(1, 25)
            .mapToObj(i -> WORLD.request(agent, i, CASE_CHANGED, NORMAL))
            .toList());
    eventually(() -> assertThat(WORLD.fcm().inbox("phone")).hasSize(10));
    eventually(() -> assertThat(putOff()).isPositive());

    node.send(List.of(WORLD.request(agent, 26, ESCALATION, EMERGENCY)));
    eventually(() -> assertThat(WORLD.fcm().inbox("phone")).hasSize(11));

    eventually(() -> assertThat(accepted()).isEqualTo(11));
    WORLD.clock.forward(Duration.ofSeconds(61));
    eventually(() -> assertThat(accepted()).isEqualTo(21));
    eventually(() -> assertThat(putOff()).isPositive());
    WORLD.clock.forward(Duration.ofSeconds(61));
    eventually(() -> assertThat(accepted()).isEqualTo(26));
    assertThat(WORLD.fcm().inbox("phone")).hasSize(26);
    assertThat(WORLD.shownOn("phone").indexOf("ESCALATION")).isEqualTo(10);
  }

  @Test
  void aPushToOnePersonWaitsForNoOther() {
    WORLD.fcm().behave("slow", Duration.ofSeconds(3));
    var node = WORLD.node();
    var slow = WORLD.personWithPhone(node, "slow");
    var quick = WORLD.personWithPhone(node, "quick");

    node.send(
        List.of(
            WORLD.request(slow, 1, RECEIVED, EMERGENCY),
            WORLD.request(quick, 1, RECEIVED, EMERGENCY)));

    eventually(() -> assertThat(WORLD.outcomes(node)).hasSize(1));
    assertThat(WORLD.fcm().inbox("slow")).isEmpty();
  }

  @Test
  void aProviderThatIsDownIsLeftAloneAndAskedWithOnePush() {
    var node = WORLD.node();
    var people =
        IntStream.range(0, 5).mapToObj(i -> WORLD.personWithPhone(node, "down" + i)).toList();
    people.forEach(person -> WORLD.fcm().behave("down" + people.indexOf(person), "500"));
    node.send(people.stream().map(person -> WORLD.request(person, 1, RECEIVED, HIGH)).toList());
    eventually(() -> assertThat(tried()).isEqualTo(5));
    var late = WORLD.personWithPhone(node, "late");
    eventually(() -> assertThat(WORLD.signals).anyMatch(CouriersTest::opens));

    node.send(List.of(WORLD.request(late, 1, RECEIVED, HIGH)));
    assertThat(WORLD.fcm().inbox("late")).isEmpty();
    WORLD.clock.forward(Duration.ofSeconds(3));

    eventually(() -> assertThat(WORLD.shownOn("late")).hasSize(1));
    eventually(() -> assertThat(WORLD.outcomes(node)).hasSizeGreaterThan(0));
  }

  private static boolean opens(Signal signal) {
    return signal instanceof Signal.Breaker breaker && breaker.isOpen();
  }

  private static long accepted() {
    return DATABASE.count("SELECT count(*) FROM notifications.delivery WHERE state = 'ACCEPTED'");
  }

  private static long tried() {
    return DATABASE.count(
        "SELECT count(*) FROM notifications.delivery WHERE last_result = 'Unavailable'");
  }

  private static long putOff() {
    return DATABASE.count(
        "SELECT count(*) FROM notifications.delivery WHERE attempts = 0 AND next_attempt_at > ?",
        WORLD.clock.instant());
  }
}
