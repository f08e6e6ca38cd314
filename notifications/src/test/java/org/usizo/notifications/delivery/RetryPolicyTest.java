package org.usizo.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.usizo.notifications.channel.PushResult;
import org.usizo.notifications.channel.PushResult.OverQuota;
import org.usizo.notifications.channel.PushResult.Unavailable;
import org.usizo.notifications.delivery.Decision.GiveUp;
import org.usizo.notifications.delivery.Decision.TryAgain;
import org.usizo.notifications.delivery.RetryPolicy.Attempt;
import org.usizo.notifications.message.UnreachedReason;
import org.usizo.notifications.message.Urgency;
import org.usizo.notifications.recipient.DeviceEnd;

/** What is tried again, when, and what is given up. */
class RetryPolicyTest {

  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
  private static final PushResult DOWN = new Unavailable(Optional.empty());

  @Test
  void urgentPausesDoubleFromOneToFifteenSeconds() {
    assertThat(pause(DOWN, Urgency.EMERGENCY, 1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pause(DOWN, Urgency.HIGH, 3)).isEqualTo(Duration.ofSeconds(4));
    assertThat(pause(DOWN, Urgency.EMERGENCY, 40)).isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void normalPausesDoubleFromTwoSecondsToFiveMinutes() {
    assertThat(pause(DOWN, Urgency.NORMAL, 1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(pause(DOWN, Urgency.NORMAL, 4)).isEqualTo(Duration.ofSeconds(16));
    assertThat(pause(DOWN, Urgency.NORMAL, 40)).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void theTimeTheProviderAsksForIsTheLeast() {
    var asked = new Unavailable(Optional.of(Duration.ofSeconds(90)));

    assertThat(pause(asked, Urgency.EMERGENCY, 1)).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void jitterOnlyEverAddsAndNeverMuch() {
    assertThat(decide(DOWN, Urgency.HIGH, 1, 1.0)).isEqualTo(TryAgain.at(NOW.plusMillis(1250)));
    var asked = new OverQuota(Optional.of(Duration.ofMinutes(2)));
    assertThat(((TryAgain) decide(asked, Urgency.NORMAL, 1, 1.0)).at())
        .isEqualTo(NOW.plusSeconds(130));
  }

  @Test
  void overQuotaWaitsAMinuteSlowsTheDeviceAndSendsEmergenciesAnotherWay() {
    var normal = (TryAgain) decide(new OverQuota(Optional.empty()), Urgency.NORMAL, 1, 0);
    assertThat(normal.at()).isEqualTo(NOW.plusSeconds(60));
    assertThat(normal.slowsDevice()).isTrue();
    assertThat(normal.meanwhile()).isEmpty();

    var emergency = (TryAgain) decide(new OverQuota(Optional.empty()), Urgency.EMERGENCY, 1, 0);
    assertThat(emergency.meanwhile()).contains(UnreachedReason.OVER_QUOTA);
  }

  @Test
  void whatWouldComeAfterItsExpiryIsNotTriedAgain() {
    var attempt = new Attempt(DOWN, Urgency.HIGH, 2, NOW, NOW.plusSeconds(2), 0);

    assertThat(RetryPolicy.decide(attempt)).isEqualTo(GiveUp.expired());
  }

  @Test
  void onlyTheProvidersVerdictEndsADevice() {
    assertThat(ended(new PushResult.Unregistered())).contains(DeviceEnd.UNREGISTERED);
    assertThat(ended(new PushResult.InvalidAddress())).contains(DeviceEnd.UNREGISTERED);
    assertThat(ended(new PushResult.WrongProject())).contains(DeviceEnd.WRONG_PROJECT);
    assertThat(ended(new PushResult.OurMistake("400 []"))).isEmpty();
    assertThat(ended(new PushResult.PlatformKeyBroken())).isEmpty();
  }

  @Test
  void refusedCredentialsAlarmAndAreTriedAgain() {
    assertThat(decide(new PushResult.CredentialsRefused(), Urgency.HIGH, 1, 0))
        .isInstanceOfSatisfying(TryAgain.class, again -> assertThat(again.alarm()).isPresent());
  }

  private static Optional<DeviceEnd> ended(PushResult result) {
    return ((GiveUp) decide(result, Urgency.HIGH, 1, 0)).endsDevice();
  }

  private static Duration pause(PushResult result, Urgency urgency, int attempts) {
    return Duration.between(NOW, ((TryAgain) decide(result, urgency, attempts, 0)).at());
  }

  private static Decision decide(PushResult result, Urgency urgency, int attempts, double chance) {
    return RetryPolicy.decide(
        new Attempt(result, urgency, attempts, NOW, NOW.plus(Duration.ofHours(1)), chance));
  }
}
