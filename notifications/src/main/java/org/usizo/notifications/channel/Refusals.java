package org.usizo.notifications.channel;

import com.google.api.client.http.HttpResponseException;
import com.google.firebase.IncomingHttpResponse;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.usizo.notifications.channel.PushResult.CredentialsRefused;
import org.usizo.notifications.channel.PushResult.InvalidAddress;
import org.usizo.notifications.channel.PushResult.OurMistake;
import org.usizo.notifications.channel.PushResult.OverQuota;
import org.usizo.notifications.channel.PushResult.PlatformKeyBroken;
import org.usizo.notifications.channel.PushResult.Unavailable;
import org.usizo.notifications.channel.PushResult.Unclear;
import org.usizo.notifications.channel.PushResult.Unregistered;
import org.usizo.notifications.channel.PushResult.WrongProject;

/**
 * Reads a refusal of the provider. Its own verdict counts first; without one the HTTP status does,
 * and then a device is never blamed: a proxy's 404 is not a dead token.
 */
final class Refusals {

  private static final Set<String> ADDRESS_FIELDS = Set.of("message.token", "message.fid");

  private Refusals() {}

  static PushResult read(FirebaseMessagingException refusal) {
    var verdict = refusal.getMessagingErrorCode();
    if (verdict == null) {
      return byStatus(refusal);
    }
    return switch (verdict) {
      case UNREGISTERED -> new Unregistered();
      case SENDER_ID_MISMATCH -> new WrongProject();
      case THIRD_PARTY_AUTH_ERROR -> new PlatformKeyBroken();
      case QUOTA_EXCEEDED -> new OverQuota(retryAfter(refusal));
      case UNAVAILABLE, INTERNAL -> new Unavailable(retryAfter(refusal));
      case INVALID_ARGUMENT -> invalid(refusal);
    };
  }

  private static PushResult byStatus(FirebaseMessagingException refusal) {
    var response = refusal.getHttpResponse();
    if (response == null) {
      return isTokenRefused(refusal) ? new CredentialsRefused() : new Unclear();
    }
    var status = response.getStatusCode();
    if (status == 429) {
      return new OverQuota(retryAfter(refusal));
    }
    if (status >= 500) {
      return new Unavailable(retryAfter(refusal));
    }
    return status == 401 || status == 403
        ? new CredentialsRefused()
        : new OurMistake(status + " " + violatedFields(response));
  }

  /** Whether the token server, asked before the provider, turned our service account down. */
  private static boolean isTokenRefused(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpResponseException answer) {
        return answer.getStatusCode() < 500;
      }
    }
    return false;
  }

  /**
   * Our messages are well formed, so an invalid one without a named field has an invalid address.
   */
  private static PushResult invalid(FirebaseMessagingException refusal) {
    var fields = violatedFields(refusal.getHttpResponse());
    return ADDRESS_FIELDS.containsAll(fields)
        ? new InvalidAddress()
        : new OurMistake("400 " + fields);
  }

  private static Optional<Duration> retryAfter(FirebaseMessagingException refusal) {
    var header = refusal.getHttpResponse().getHeaders().get("retry-after");
    var value = header instanceof List<?> list && !list.isEmpty() ? list.getFirst() : header;
    return Optional.ofNullable(value)
        .map(Object::toString)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }

  private static List<String> violatedFields(IncomingHttpResponse response) {
    var fields = new ArrayList<String>();
    for (var detail : details(response)) {
      if (detail instanceof JsonObject object
          && object.get("fieldViolations") instanceof JsonArray violations) {
        violations.forEach(violation -> fields.add(fieldOf(violation)));
      }
    }
    return fields;
  }

  private static JsonArray details(IncomingHttpResponse response) {
    try {
      return JsonParser.parseString(response.getContent()) instanceof JsonObject body
              && body.get("error") instanceof JsonObject error
              && error.get("details") instanceof JsonArray details
          ? details
          : new JsonArray();
    } catch (JsonParseException e) {
      return new JsonArray();
    }
  }

  private static String fieldOf(JsonElement violation) {
    return violation instanceof JsonObject object && object.has("field")
        ? object.get("field").getAsString()
        : "unknown";
  }
}
