package org.usizo.notifications.delivery;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.usizo.notifications.channel.PushMessage;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.Templates;
import org.usizo.notifications.message.Urgency;
import org.usizo.notifications.recipient.Device;
import org.usizo.notifications.recipient.DeviceKind;
import org.usizo.notifications.recipient.Platform;
import org.usizo.notifications.recipient.QuietHours;

/**
 * A claimed delivery with all that is needed to send it. Public because Jdbi makes it.
 *
 * @param leaseToken every change of the delivery names it, so that a courier whose lease ran out
 *     changes nothing
 * @param attempts this one included
 * @param address empty when the device has ended meanwhile
 * @param isOvertaken whether this device accepted something later of the topic
 */
public record Parcel(
    UUID deliveryId,
    UUID notificationId,
    UUID deviceId,
    UUID leaseToken,
    Instant leaseUntil,
    int attempts,
    Instant expiresAt,
    UUID caseId,
    int sequence,
    Meaning meaning,
    Urgency urgency,
    Optional<String> facts,
    UUID recipientId,
    DeviceKind kind,
    Optional<String> address,
    Platform platform,
    Optional<String> locale,
    Optional<String> language,
    String timeZone,
    Optional<LocalTime> quietFrom,
    Optional<LocalTime> quietTo,
    boolean isOvertaken) {

  private static final Gson GSON = new Gson();
  private static final TypeToken<Map<String, String>> FACTS = new TypeToken<>() {};

  Device device() {
    return new Device(deviceId, recipientId, kind, platform);
  }

  /** The push, in the recipient's words; needs an address. */
  PushMessage push(Templates templates, Instant now) {
    Map<String, String> known = facts.map(json -> GSON.fromJson(json, FACTS)).orElse(Map.of());
    return new PushMessage(
        notificationId,
        caseId,
        meaning,
        urgency,
        sequence,
        known,
        templates.fill(meaning, languages(), known),
        isQuiet(now),
        now,
        expiresAt,
        kind,
        address.orElseThrow());
  }

  /** Whether news of a topic whose later news this device has already taken. */
  boolean isOldNews() {
    return isOvertaken && meaning.topic().latestOnly();
  }

  private List<Locale> languages() {
    return Stream.of(language, locale)
        .flatMap(Optional::stream)
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
        .toList();
  }

  private boolean isQuiet(Instant now) {
    return urgency == Urgency.NORMAL
        && quietFrom.isPresent()
        && new QuietHours(quietFrom.get(), quietTo.orElseThrow()).include(now, ZoneId.of(timeZone));
  }
}
