package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;
import org.usizo.ops.client.Json;
import org.usizo.ops.client.Tokens;

/** Whoever presses, with whatever proof, good or broken, gets a case. */
@BlackBox
class EveryoneMayPressTest {

  enum Identity {
    NOBODY(false, () -> null),
    CUSTOMER(true, Live::newCustomer),
    ANOTHER_ROLE(true, () -> Live.tokens().of("responder", Live.newSubject("responder"))),
    EXPIRED(false, () -> endingIn(Duration.ofHours(-9))),
    JUST_EXPIRED(false, () -> endingIn(Duration.ofMinutes(-2))),
    GARBAGE(false, () -> "not.a.token"),
    ANOTHER_ISSUER(
        false, () -> Live.tokens().fromIssuer("https://elsewhere.invalid", "customer", "mallory")),
    UNSIGNED(false, () -> Live.tokens().unsigned("customer", "mallory")),
    SIGNED_BY_ANOTHER(false, EveryoneMayPressTest::signedByAnother);

    private final boolean verified;
    private final Supplier<String> token;

    Identity(boolean verified, Supplier<String> token) {
      this.verified = verified;
      this.token = token;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyBearerIsTakenForRoad(Identity identity) {
    assertIsTaken(Live.press(identity.token.get(), Bodies.road()), "ROAD", identity.verified);
  }

  @ParameterizedTest
  @EnumSource
  void everyBearerIsTakenForMedical(Identity identity) {
    assertIsTaken(Live.press(identity.token.get(), Bodies.medical()), "MEDICAL", identity.verified);
  }

  @ParameterizedTest
  @EnumSource
  void aGoodPanicKeyVerifiesBesideAnyBearer(Identity identity) {
    JsonObject panicKey = newPanicKey(Live.newCustomer(), "panic-" + Live.newKey());

    assertIsTaken(pressWith(panicKey, identity.token.get()), "MEDICAL", true);
  }

  @ParameterizedTest
  @EnumSource
  void aRevokedPanicKeyIsAsGoodAsNone(Identity identity) {
    String owner = Live.newCustomer();
    JsonObject panicKey = newPanicKey(owner, "panic-" + Live.newKey());
    String id = panicKey.get("id").getAsString();
    assertThat(Live.api().call("DELETE", "/me/panic-keys/" + id).bearer(owner).send().isSuccess())
        .isTrue();

    assertIsTaken(pressWith(panicKey, identity.token.get()), "MEDICAL", identity.verified);
  }

  @ParameterizedTest
  @EnumSource
  void onlyAGoodBearerOpensAnythingElse(Identity identity) {
    Call list = Live.api().get("/cases").bearer(identity.token.get());
    int wanted =
        switch (identity) {
          case CUSTOMER -> 200;
          case ANOTHER_ROLE -> 403;
          default -> 401;
        };

    assertThat(list.send().status()).isEqualTo(wanted);
  }

  private static void assertIsTaken(Answer answer, String kind, boolean verified) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    JsonObject receipt = answer.object();
    assertThat(receipt.get("kind").getAsString()).isEqualTo(kind);
    assertThat(receipt.get("verified").getAsBoolean()).as(answer.body()).isEqualTo(verified);
    assertThat(receipt.get("caseKey").getAsString()).hasSizeGreaterThanOrEqualTo(22);
    assertThat(receipt.getAsJsonArray("emergencyNumbers")).isNotEmpty();
  }

  private static Answer pressWith(JsonObject panicKey, String bearer) {
    return Live.api()
        .post("/alerts")
        .bearer(bearer)
        .header("Panic-Key", Json.firstOf(panicKey, "key", "panicKey"))
        .json(Bodies.medical())
        .send();
  }

  private static JsonObject newPanicKey(String owner, String installationId) {
    Answer made =
        Live.api()
            .post("/me/panic-keys")
            .bearer(owner)
            .json("{\"installationId\":\"" + installationId + "\"}")
            .send();
    assertThat(made.isSuccess()).as(made.body()).isTrue();
    return made.object();
  }

  private static String endingIn(Duration fromNow) {
    return Live.tokens().endingAt(Live.CLOCK.instant().plus(fromNow), "customer", "late-customer");
  }

  private static String signedByAnother() {
    try {
      var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      return Tokens.signedWith(pair.getPrivate(), Live.CLOCK).of("customer", "mallory");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
