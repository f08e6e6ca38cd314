package org.usizo.ops.fcm;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the double answers one send.
 *
 * @param status the HTTP status; 200 delivers, {@link #CUT} closes the connection unanswered
 * @param variant which of the bodies that FCM has for this status
 * @param retryAfterSeconds the {@code Retry-After} header, when there is one
 */
record Reply(int status, Variant variant, OptionalInt retryAfterSeconds) {
  static final int CUT = 0;
  static final Reply OK = plain(200);

  /** Bodies and side effects that share a status. */
  enum Variant {
    PLAIN,
    /** A field violation instead of a verdict about the token. */
    FIELD,
    /** A page of a proxy in front of FCM instead of JSON. */
    HTML,
    /** The device gets the message although the sender is told otherwise. */
    DELIVERED
  }

  private static final Pattern WITH_RETRY_AFTER =
      Pattern.compile("(429|503):retry-after=(\\d{1,6})");

  private static final Map<String, Reply> BY_NAME =
      Map.ofEntries(
          Map.entry("ok", OK),
          Map.entry("400", plain(400)),
          Map.entry("400:field", of(400, Variant.FIELD)),
          Map.entry("401", plain(401)),
          Map.entry("403", plain(403)),
          Map.entry("404", plain(404)),
          Map.entry("429", plain(429)),
          Map.entry("500", plain(500)),
          Map.entry("502:html", of(502, Variant.HTML)),
          Map.entry("503", plain(503)),
          Map.entry("503:delivered", of(503, Variant.DELIVERED)),
          Map.entry("drop", plain(CUT)));

  /**
   * Reads a reply as written in {@code PUT /behaviour}.
   *
   * @throws IllegalArgumentException if nobody knows that reply; the message lists the known ones
   */
  static Reply parse(String text) {
    Matcher matcher = WITH_RETRY_AFTER.matcher(text);
    if (matcher.matches()) {
      int seconds = Integer.parseInt(matcher.group(2));
      return new Reply(Integer.parseInt(matcher.group(1)), Variant.PLAIN, OptionalInt.of(seconds));
    }
    Reply reply = BY_NAME.get(text);
    if (reply == null) {
      throw new IllegalArgumentException(
          "Unknown reply '" + text + "'. Known: " + BY_NAME.keySet() + ", 429|503:retry-after=N.");
    }
    return reply;
  }

  boolean delivers() {
    return status == 200 || variant == Variant.DELIVERED;
  }

  private static Reply plain(int status) {
    return of(status, Variant.PLAIN);
  }

  private static Reply of(int status, Variant variant) {
    return new Reply(status, variant, OptionalInt.empty());
  }
}
