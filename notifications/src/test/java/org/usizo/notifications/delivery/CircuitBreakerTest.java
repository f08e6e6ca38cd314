package org.usizo.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a provider that is out of order is asked. */
class CircuitBreakerTest {

  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

  private final CircuitBreaker breaker = new CircuitBreaker();

  @Test
  void fiveOutagesInARowOpenIt() {
    outages(4);
    assertThat(breaker.allowed(64, 0, NOW)).isEqualTo(64);

    assertThat(breaker.record(true, NOW)).isTrue();
    assertThat(breaker.allowed(64, 0, NOW)).isZero();
  }

  @Test
  void oneAnswerInBetweenKeepsItClosed() {
    outages(4);
    breaker.record(false, NOW);
    outages(4);

    assertThat(breaker.isOpen()).isFalse();
  }

  @Test
  void afterAPauseASinglePushAsks() {
    outages(5);

    assertThat(breaker.allowed(64, 0, NOW.plusSeconds(2))).isEqualTo(1);
    assertThat(breaker.allowed(64, 1, NOW.plusSeconds(2))).isZero();
  }

  @Test
  void eachVainQuestionDoublesThePauseUpToFifteenSeconds() {
    outages(5);
    breaker.record(true, NOW.plusSeconds(2));
    assertThat(breaker.allowed(64, 0, NOW.plusSeconds(5))).isZero();
    assertThat(breaker.allowed(64, 0, NOW.plusSeconds(6))).isEqualTo(1);

    breaker.record(true, NOW.plusSeconds(6));
    breaker.record(true, NOW.plusSeconds(14));
    assertThat(breaker.allowed(64, 0, NOW.plusSeconds(29))).isEqualTo(1);
  }

  @Test
  void anAnswerClosesIt() {
    outages(5);

    assertThat(breaker.record(false, NOW.plusSeconds(2))).isTrue();
    assertThat(breaker.allowed(64, 10, NOW.plusSeconds(2))).isEqualTo(64);
  }

  private void outages(int count) {
    for (var i = 0; i < count; i++) {
      breaker.record(true, NOW);
    }
  }
}
