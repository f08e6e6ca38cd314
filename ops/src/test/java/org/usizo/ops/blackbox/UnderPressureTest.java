package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usizo.ops.client.Answer;

/**
 * Slow, huge and very many: presses go on being taken and the server stays alive. Prints figures,
 * takes minutes: {@code -Dtests.left.out=} lets it run.
 */
@BlackBox
@Tag("pressure")
class UnderPressureTest {
  private static final int DRIPS = 400;
  private static final int BURST = 2000;
  private static final int AT_ONCE = 200;
  private static final int PRESSES_MEANWHILE = 100;

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/alerts", "/api/v1/responders/me/positions", "/ingest/owntracks"})
  void pressesGoOnWhile400BodiesDrip(String path) throws Exception {
    try (var drips = Drips.on(Live.installation().port(), path, DRIPS);
        var pulse = Pulse.taken()) {
      for (int i = 0; i < PRESSES_MEANWHILE; i++) {
        assertTaken(Live.press(null, Bodies.road()));
      }
      print("400 drips on " + path, pulse);
      assertThat(pulse.missed()).isZero();
    }
  }

  @Test
  void aBodyOf300MegabytesBecomesACase() throws Exception {
    try (var pulse = Pulse.taken()) {
      Answer answer = pressWith300Megabytes();

      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
      assertThat(answer.object().getAsJsonArray("flags").toString()).contains("BODY_TRUNCATED");
      print("300 MB on /alerts", pulse);
      assertThat(pulse.missed()).isZero();
    }
  }

  @Test
  void aBurstOf2000PressesIsTaken() throws Exception {
    var places = new Semaphore(AT_ONCE);
    long begun = System.nanoTime();
    try (var pulse = Pulse.taken()) {
      List<Answer> answers = Together.times(BURST, () -> pressInTurn(places));

      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      print(BURST + " presses in " + took.toMillis() + " ms, " + AT_ONCE + " at once", pulse);
      answers.forEach(UnderPressureTest::assertTaken);
      assertThat(answers.stream().map(answer -> answer.text("alertId")).distinct()).hasSize(BURST);
      assertThat(pulse.missed()).isZero();
    }
  }

  private static Answer pressInTurn(Semaphore places) throws InterruptedException {
    places.acquire();
    try {
      return Live.press(null, Bodies.road());
    } finally {
      places.release();
    }
  }

  private static Answer pressWith300Megabytes() {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'a');
    return Live.api()
        .post("/alerts")
        .timeout(Duration.ofMinutes(1))
        .body("application/json", BodyPublishers.ofByteArrays(Collections.nCopies(300, megabyte)))
        .send();
  }

  private static void assertTaken(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static void print(String what, Pulse pulse) {
    System.out.println("[figures] " + what + "; " + pulse.figures());
  }
}
