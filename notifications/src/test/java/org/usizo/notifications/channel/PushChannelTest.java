package org.usizo.notifications.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.notifications.message.Meaning.DELAYED;
import static org.usizo.notifications.message.Meaning.NEW_MESSAGE;
import static org.usizo.notifications.message.Meaning.OFFER;
import static org.usizo.notifications.message.Meaning.RESOLVED;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.Urgency;
import org.usizo.notifications.message.Wording;
import org.usizo.notifications.recipient.DeviceKind;
import org.usizo.ops.fcm.FcmDouble;

/** The genuine SDK over its own transport, against the double: fields on the wire, and refusals. */
class PushChannelTest {

  private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
  private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-00000000ca5e");

  @TempDir static Path folder;
  private static FcmDouble fcm;
  private static PushChannel channel;

  @BeforeAll
  static void open() throws IOException {
    fcm = FcmDouble.start(0);
    var account = folder.resolve("service-account.json");
    Files.writeString(account, fcm.serviceAccountJson());
    channel =
        new PushChannel(
            "test", 8, PushSettings.of(Optional.of(fcm.endpoint()), Optional.of(account)));
  }

  @AfterAll
  static void close() {
    channel.close();
    fcm.close();
  }

  @AfterEach
  void reset() {
    fcm.reset();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "ok, Accepted",
    "404, Unregistered",
    "400, InvalidAddress",
    "400:field, OurMistake",
    "403, WrongProject",
    "429, OverQuota",
    "500, Unavailable",
    "502:html, Unavailable",
    "503:retry-after=120, Unavailable",
    "drop, Unclear"
  })
  void everyReplyIsReadByWhatTheSenderMustDo(String reply, String result) {
    fcm.behave("phone", reply);

    assertThat(sendAlone(push(OFFER, Urgency.HIGH, "phone")).getClass().getSimpleName())
        .isEqualTo(result);
  }

  @Test
  void aBrokenPlatformKeyIsToldFromRefusedCredentials() {
    fcm.behave("iphone", "401", "401", "401", "401", "401", "401");

    assertThat(sendAlone(push(OFFER, Urgency.HIGH, "iphone")))
        .isInstanceOf(PushResult.PlatformKeyBroken.class);
  }

  @Test
  void theTimeTheProviderAsksForIsKept() {
    fcm.behave("phone", "429:retry-after=7");
    fcm.behave("tablet", "503:retry-after=120");

    assertThat(sendAlone(push(OFFER, Urgency.HIGH, "phone")))
        .isEqualTo(new PushResult.OverQuota(Optional.of(Duration.ofSeconds(7))));
    assertThat(sendAlone(push(OFFER, Urgency.HIGH, "tablet")))
        .isEqualTo(new PushResult.Unavailable(Optional.of(Duration.ofSeconds(120))));
  }

  @Test
  void whatIsOurMistakeIsNamed() {
    fcm.behave("phone", "400:field");

    assertThat(sendAlone(push(OFFER, Urgency.HIGH, "phone")))
        .isEqualTo(new PushResult.OurMistake("400 [message.android.ttl]"));
  }

  @Test
  void anEndpointWhereNobodyListensIsUnclear() throws IOException {
    var gone = FcmDouble.start(0);
    var account = folder.resolve("gone.json");
    Files.writeString(account, gone.serviceAccountJson());
    gone.close();
    try (var dead =
        new PushChannel(
            "dead", 1, PushSettings.of(Optional.of(gone.endpoint()), Optional.of(account)))) {
      assertThat(dead.sendEach(List.of(push(OFFER, Urgency.HIGH, "phone"))).join())
          .containsExactly(new PushResult.Unclear());
    }
  }

  @Test
  void resultsOfABatchComeInTheOrderOfItsPushes() {
    fcm.behave("gone", "404");
    fcm.behave("busy", "429");

    assertThat(
            channel
                .sendEach(
                    List.of(
                        push(OFFER, Urgency.NORMAL, "gone"),
                        push(OFFER, Urgency.NORMAL, "well"),
                        push(OFFER, Urgency.NORMAL, "busy")))
                .join())
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("Unregistered", "Accepted", "OverQuota");
  }

  @Test
  void anEmergencyIsCarriedWithHasteAndShownPrivately() {
    var push = push(OFFER, Urgency.EMERGENCY, "phone");
    sendAlone(push);

    var message = fcm.inbox("phone").getFirst().message();
    var android = message.getAsJsonObject("android");
    assertThat(android.get("priority").getAsString()).isEqualTo("high");
    assertThat(android.get("ttl").getAsString()).isEqualTo("300s");
    assertThat(android.has("collapse_key")).isFalse();
    var shown = android.getAsJsonObject("notification");
    assertThat(text(shown, "channel_id")).isEqualTo("emergency");
    assertThat(text(shown, "visibility")).isEqualTo("private");
    assertThat(text(shown, "tag")).isEqualTo(push.notificationId().toString());
    var apns = message.getAsJsonObject("apns");
    var headers = apns.getAsJsonObject("headers");
    assertThat(text(headers, "apns-priority")).isEqualTo("10");
    assertThat(text(headers, "apns-push-type")).isEqualTo("alert");
    assertThat(text(headers, "apns-expiration"))
        .isEqualTo(Long.toString(NOW.plusSeconds(300).getEpochSecond()));
    assertThat(text(headers, "apns-collapse-id")).isEqualTo(push.notificationId().toString());
    var aps = apns.getAsJsonObject("payload").getAsJsonObject("aps");
    assertThat(text(aps, "interruption-level")).isEqualTo("time-sensitive");
    var web = message.getAsJsonObject("webpush").getAsJsonObject("headers");
    assertThat(text(web, "Urgency")).isEqualTo("high");
    assertThat(text(web, "TTL")).isEqualTo("300");
    assertThat(text(web, "Topic")).hasSize(32);
  }

  @Test
  void everyPushTellsTheAppWhatItIs() {
    var push = push(OFFER, Urgency.HIGH, "phone");
    sendAlone(push);

    var data = fcm.inbox("phone").getFirst();
    assertThat(data.data("notification_id")).isEqualTo(push.notificationId().toString());
    assertThat(data.data("case_id")).isEqualTo(CASE.toString());
    assertThat(data.data("meaning")).isEqualTo("OFFER");
    assertThat(data.data("sequence")).isEqualTo("3");
    assertThat(data.data("offerId")).isEqualTo("o-1");
    assertThat(data.data("expires_at")).isEqualTo("2026-03-02T08:00:00Z");
  }

  @Test
  void aNewArrivalTimeTakesTheOldOnesPlaceAndLivesUntilThen() {
    sendAlone(push(DELAYED, Urgency.NORMAL, "phone"));

    var android = fcm.inbox("phone").getFirst().message().getAsJsonObject("android");
    assertThat(text(android, "priority")).isEqualTo("normal");
    assertThat(text(android, "collapse_key")).isEqualTo(CASE.toString());
    assertThat(text(android, "ttl")).isEqualTo("720s");
    assertThat(text(android.getAsJsonObject("notification"), "tag")).isEqualTo(CASE + ":eta");
  }

  @Test
  void aMessageIsCarriedWithHasteWhateverItsUrgency() {
    sendAlone(push(NEW_MESSAGE, Urgency.NORMAL, "phone"));

    var android = fcm.inbox("phone").getFirst().message().getAsJsonObject("android");
    assertThat(text(android, "priority")).isEqualTo("high");
    assertThat(text(android.getAsJsonObject("notification"), "channel_id")).isEqualTo("messages");
  }

  @Test
  void aQuietPushMakesNoSound() {
    sendAlone(push(RESOLVED, Urgency.NORMAL, "phone", DeviceKind.TOKEN, true));

    var message = fcm.inbox("phone").getFirst().message();
    var aps = message.getAsJsonObject("apns").getAsJsonObject("payload").getAsJsonObject("aps");
    assertThat(aps.has("sound")).isFalse();
    assertThat(text(aps, "interruption-level")).isEqualTo("passive");
    assertThat(
            text(message.getAsJsonObject("android").getAsJsonObject("notification"), "channel_id"))
        .isEqualTo("quiet");
  }

  @Test
  void aFirebaseInstallationIsAddressedAsOne() {
    sendAlone(push(RESOLVED, Urgency.NORMAL, "fid-1", DeviceKind.FID, false));

    assertThat(fcm.inbox("fid-1").getFirst().message().has("fid")).isTrue();
  }

  private static PushResult sendAlone(PushMessage push) {
    return channel.sendEach(List.of(push)).join().getFirst();
  }

  private static PushMessage push(Meaning meaning, Urgency urgency, String token) {
    return push(meaning, urgency, token, DeviceKind.TOKEN, false);
  }

  private static PushMessage push(
      Meaning meaning, Urgency urgency, String token, DeviceKind kind, boolean isQuiet) {
    return new PushMessage(
        UUID.randomUUID(),
        CASE,
        meaning,
        urgency,
        3,
        Map.of("offerId", "o-1", "etaMinutes", "12"),
        new Wording("Title", "Body."),
        isQuiet,
        NOW,
        NOW.plus(Duration.ofHours(2)),
        kind,
        token);
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString();
  }
}
