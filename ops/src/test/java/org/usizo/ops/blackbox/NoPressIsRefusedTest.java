package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;

/** Whatever arrives becomes a case that can be read, and the answer gives nothing away. */
@BlackBox
class NoPressIsRefusedTest {
  private static final long SEED = Long.getLong("usizo.test.seed", 20_260_101);
  private static final int BY_CHANCE = 150;

  static Stream<Mutant> mutants() {
    return Stream.concat(
        KnownMutants.all().stream(), new RandomMutants(SEED).list(BY_CHANCE).stream());
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void becomesACase(Mutant mutant) {
    Answer answer = press(mutant);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).doesNotContain(Internals.WORDS);
    assertReadable(answer, "");
    assertReadable(answer, "/timeline");
  }

  /** One after the other over connections that are kept, as a phone's library does. */
  @Test
  void norOneThatIsLongerThanWhatWeKeep() {
    var body = Bodies.road();
    body.addProperty("note", "x".repeat(75_000));
    for (int i = 0; i < 150; i++) {
      Answer answer = Live.press(null, body);
      assertThat(answer.status()).as("press %d: %s", i, answer.body()).isEqualTo(201);
    }
  }

  private static Answer press(Mutant mutant) {
    Call call = Live.api().post("/alerts").header("Idempotency-Key", Live.newKey());
    return call.body(mutant.contentType(), BodyPublishers.ofByteArray(mutant.bytes())).send();
  }

  private static void assertReadable(Answer receipt, String part) {
    Answer read =
        Live.api()
            .get("/cases/" + receipt.text("caseId") + part)
            .header("Case-Key", receipt.text("caseKey"))
            .send();
    assertThat(read.status()).as(read.body()).isEqualTo(200);
  }
}
