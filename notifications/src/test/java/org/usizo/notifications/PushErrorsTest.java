package org.usizo.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.notifications.Eventually.eventually;
import static org.usizo.notifications.delivery.OutcomeKind.ACCEPTED;
import static org.usizo.notifications.delivery.OutcomeKind.UNREACHED;
import static org.usizo.notifications.message.Meaning.HELP_FOUND;
import static org.usizo.notifications.message.Meaning.ON_THE_WAY;
import static org.usizo.notifications.message.Meaning.RECEIVED;
import static org.usizo.notifications.message.Urgency.EMERGENCY;
import static org.usizo.notifications.message.Urgency.HIGH;
import static org.usizo.notifications.message.Urgency.NORMAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.notifications.delivery.Outcome;
import org.usizo.notifications.delivery.OutcomeKind;
import org.usizo.notifications.delivery.Signal;
import org.usizo.notifications.message.UnreachedReason;

/** Each row of the push provider's errors has its duty. */
class PushErrorsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final World WORLD = new World(DATABASE);

  private Notifications node;
  private UUID customer;
  private final List<Outcome> heard = new ArrayList<>();

  @BeforeEach
  void aCustomerWithAPhone() {
    node = WORLD.node();
    customer = WORLD.personWithPhone(node, "phone");
  }

  @Test
  void anUnregisteredDeviceGoesAndTheNextIsTried() {
    node.registerDevice(customer, World.phone("tablet"));
    WORLD.fcm().behave("phone", "404");

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(endOf("of-phone")).isEqualTo("UNREGISTERED"));
    eventually(() -> assertThat(WORLD.shownOn("tablet")).containsExactly("RECEIVED"));
    eventually(() -> assertThat(kinds()).containsExactly(ACCEPTED));
    WORLD.tell(node, customer, 2, HELP_FOUND);
    eventually(() -> assertThat(WORLD.shownOn("tablet")).hasSize(2));
    assertThat(WORLD.fcm().inbox("phone")).isEmpty();
  }

  @Test
  void theLastDeviceGoneMeansAnotherWayAtOnce() {
    WORLD.fcm().behave("phone", "404");

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(reasons()).containsExactly(UnreachedReason.ALL_FAILED));
  }

  @Test
  void anAddressThatNeverWasOneGoes() {
    WORLD.fcm().behave("phone", "400");

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(endOf("of-phone")).isEqualTo("UNREGISTERED"));
    eventually(() -> assertThat(reasons()).containsExactly(UnreachedReason.ALL_FAILED));
  }

  @Test
  void ourOwnMistakeCostsNoDeviceIsNotRepeatedAndAlarms() {
    WORLD.fcm().behave("phone", "400:field");

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(reasons()).containsExactly(UnreachedReason.ALL_FAILED));
    assertThat(endOf("of-phone")).isNull();
    assertThat(attempts()).isEqualTo(1);
    eventually(() -> assertThat(alarms()).anyMatch(problem -> problem.contains("android.ttl")));
  }

  @Test
  void anAddressOfAnotherProjectGoesAndAlarms() {
    WORLD.fcm().behave("phone", "403");

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(endOf("of-phone")).isEqualTo("WRONG_PROJECT"));
    eventually(() -> assertThat(alarms()).anyMatch(problem -> problem.contains("project")));
  }

  @Test
  void aBrokenPlatformKeyAlarmsKeepsTheDeviceAndIsNotRepeated() {
    WORLD.fcm().behave("phone", "401", "401", "401", "401", "401", "401");

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(reasons()).containsExactly(UnreachedReason.ALL_FAILED));
    assertThat(endOf("of-phone")).isNull();
    assertThat(attempts()).isEqualTo(1);
    eventually(() -> assertThat(alarms()).anyMatch(problem -> problem.contains("Apple")));
  }

  @Test
  void overQuotaIsTriedAgainWhenTheProviderSaysSo() {
    WORLD.fcm().behave("phone", "429:retry-after=7");

    node.send(List.of(WORLD.request(customer, 1, RECEIVED, NORMAL)));

    eventually(() -> assertThat(secondsToNextAttempt()).isBetween(7L, 9L));
    assertThat(WORLD.fcm().inbox("phone")).isEmpty();
    WORLD.clock.forward(Duration.ofSeconds(10));
    eventually(() -> assertThat(WORLD.shownOn("phone")).containsExactly("RECEIVED"));
    eventually(() -> assertThat(kinds()).containsExactly(ACCEPTED));
  }

  @Test
  void overQuotaSlowsOtherNormalPushesToTheDevice() {
    WORLD.fcm().behave("phone", "429");
    node.send(List.of(WORLD.request(customer, 1, RECEIVED, NORMAL)));
    node.send(List.of(WORLD.request(customer, 2, HELP_FOUND, NORMAL)));

    eventually(
        () ->
            assertThat(
                    DATABASE.count(
                        "SELECT count(*) FROM notifications.delivery WHERE next_attempt_at >= ?",
                        WORLD.clock.instant().plusSeconds(60)))
                .isEqualTo(2));
    assertThat(WORLD.fcm().inbox("phone")).isEmpty();
  }

  @Test
  void anEmergencyOverQuotaGoesAnotherWayAtOnceAndThePushGoesOn() {
    WORLD.fcm().behave("phone", "429:retry-after=7");

    node.send(List.of(WORLD.request(customer, 1, RECEIVED, EMERGENCY)));

    eventually(() -> assertThat(reasons()).containsExactly(UnreachedReason.OVER_QUOTA));
    WORLD.clock.forward(Duration.ofSeconds(10));
    eventually(() -> assertThat(kinds()).containsExactly(UNREACHED, ACCEPTED));
    assertThat(WORLD.shownOn("phone")).containsExactly("RECEIVED");
  }

  @Test
  void anUnavailableProviderIsAskedAgainWhenItSaysSo() {
    WORLD.fcm().behave("phone", "503:retry-after=120");

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(secondsToNextAttempt()).isBetween(120L, 131L));
    WORLD.clock.forward(Duration.ofSeconds(131));
    eventually(() -> assertThat(kinds()).containsExactly(ACCEPTED));
  }

  @Test
  void anInternalErrorAndACutConnectionAreTriedAgain() {
    WORLD.fcm().behave("phone", "500", "drop");

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(attempts()).isEqualTo(1));
    eventually(() -> assertThat(secondsToNextAttempt()).isLessThan(5));
    WORLD.clock.forward(Duration.ofSeconds(2));
    eventually(() -> assertThat(attempts()).isEqualTo(2));
    eventually(() -> assertThat(secondsToNextAttempt()).isLessThan(5));
    WORLD.clock.forward(Duration.ofSeconds(3));
    eventually(() -> assertThat(WORLD.shownOn("phone")).containsExactly("RECEIVED"));
  }

  @Test
  void anErrorThoughDeliveredIsShownOnce() {
    WORLD.fcm().behave("phone", "503:delivered", "ok");

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(WORLD.fcm().inbox("phone")).hasSize(2));
    assertThat(WORLD.fcm().inbox("phone"))
        .extracting(push -> push.data("notification_id"))
        .containsOnly(WORLD.fcm().inbox("phone").getFirst().data("notification_id"));
    assertThat(WORLD.fcm().inbox("phone"))
        .extracting(
            push ->
                push.message()
                    .getAsJsonObject("android")
                    .getAsJsonObject("notification")
                    .get("tag")
                    .getAsString())
        .containsOnly(WORLD.fcm().inbox("phone").getFirst().data("notification_id"));
    eventually(() -> assertThat(kinds()).containsExactly(ACCEPTED));
  }

  @Test
  void oneBadDeviceInABatchSpoilsNoOther() {
    var sleeping = WORLD.sleepingNode();
    WORLD.fcm().behave("gone", "404");
    WORLD.fcm().behave("busy", "429");
    var people =
        List.of("gone", "well", "busy", "fine").stream()
            .map(token -> WORLD.personWithPhone(sleeping, token))
            .toList();

    node.send(people.stream().map(person -> WORLD.request(person, 1, RECEIVED, NORMAL)).toList());

    eventually(() -> assertThat(WORLD.shownOn("well")).hasSize(1));
    eventually(() -> assertThat(WORLD.shownOn("fine")).hasSize(1));
    eventually(() -> assertThat(kinds()).containsOnlyOnce(UNREACHED).hasSize(3));
    eventually(() -> assertThat(endOf("of-gone")).isEqualTo("UNREGISTERED"));
  }

  @Test
  void newsOvertakenWhileItWaitedForItsNextTryIsDropped() {
    WORLD.fcm().behave("phone", "503:retry-after=120", "ok");
    WORLD.tell(node, customer, 1, HELP_FOUND);
    eventually(() -> assertThat(secondsToNextAttempt()).isGreaterThanOrEqualTo(120));
    WORLD.tell(node, customer, 2, ON_THE_WAY);
    eventually(() -> assertThat(kinds()).containsExactly(ACCEPTED));

    WORLD.clock.forward(Duration.ofMinutes(3));

    eventually(
        () ->
            assertThat(
                    DATABASE.count(
                        "SELECT count(*) FROM notifications.delivery WHERE state = 'SUPERSEDED'"))
                .isEqualTo(1));
    assertThat(WORLD.shownOn("phone")).containsExactly("ON_THE_WAY");
  }

  @Test
  void anEmergencyNotAcceptedInFiveSecondsGoesAnotherWayAndThePushGoesOn() {
    WORLD.fcm().behave("phone", Duration.ofSeconds(2), "ok");
    node.send(List.of(WORLD.request(customer, 1, RECEIVED, EMERGENCY)));
    eventually(() -> assertThat(attempts()).isEqualTo(1));

    WORLD.clock.forward(Duration.ofSeconds(5));

    eventually(() -> assertThat(reasons()).containsExactly(UnreachedReason.NOT_IN_TIME));
    eventually(() -> assertThat(kinds()).containsExactly(UNREACHED, ACCEPTED));
  }

  @Test
  void lessThanAnEmergencyIsGivenItsTime() {
    WORLD.fcm().behave("phone", "503:retry-after=120");
    node.send(List.of(WORLD.request(customer, 1, RECEIVED, HIGH)));
    eventually(() -> assertThat(secondsToNextAttempt()).isGreaterThanOrEqualTo(120));

    WORLD.clock.forward(Duration.ofSeconds(131));

    eventually(() -> assertThat(kinds()).containsExactly(ACCEPTED));
  }

  private List<Outcome> heard() {
    heard.addAll(WORLD.outcomes(node));
    return heard;
  }

  private List<OutcomeKind> kinds() {
    return heard().stream().map(Outcome::kind).toList();
  }

  private List<UnreachedReason> reasons() {
    return heard().stream().flatMap(outcome -> outcome.reason().stream()).toList();
  }

  private static List<String> alarms() {
    return WORLD.signals.stream()
        .filter(Signal.Alarm.class::isInstance)
        .map(signal -> ((Signal.Alarm) signal).problem())
        .toList();
  }

  private static long attempts() {
    return DATABASE.count("SELECT coalesce(max(attempts), 0) FROM notifications.delivery");
  }

  /** Of the delivery that was tried and waits for its next try. */
  private static long secondsToNextAttempt() {
    return DATABASE.count(
        """
        SELECT extract(epoch FROM next_attempt_at - CAST(? AS timestamptz))::bigint FROM notifications.delivery
        WHERE state = 'PENDING' AND last_result IS NOT NULL
        """,
        WORLD.clock.instant());
  }

  private static String endOf(String installationId) {
    return DATABASE
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .select(
                        """
                        SELECT ended_reason FROM notifications.device
                        WHERE installation_hash = sha256(convert_to(?, 'UTF8'))
                        """,
                        installationId)
                    .mapTo(String.class)
                    .one());
  }
}
