package org.usizo.notifications.message;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.usizo.notifications.store.StorableText;

/**
 * The facts of a notification as they may leave the house: known keys only, short, one line each,
 * and nothing in them that tells what happened or where. They stand on lock screens and travel
 * through a push provider.
 */
public final class Facts {

  /** Facts a person wrote or named; telling words are taken out of them. */
  private static final Set<String> FREE = Set.of("responder", "vehicle", "author");

  private static final Set<String> MINUTES = Set.of("etaMinutes", "minutesLate");

  private static final Set<String> EXACT =
      Set.of(
          "reference",
          "plate",
          "word",
          "etaMinutes",
          "minutesLate",
          "offerId",
          "secondsLeft",
          "reason",
          "escalationId",
          "number");

  private static final int LONGEST = 40;

  private Facts() {}

  /** The facts worth keeping, in the order of their keys. */
  public static Map<String, String> of(Map<String, String> raw, Discretion discretion) {
    var kept = new TreeMap<String, String>();
    raw.forEach(
        (key, value) -> {
          var clean =
              FREE.contains(key) ? discretion.withoutTellingWords(line(value)) : line(value);
          if (isWorthKeeping(key, clean, discretion)) {
            kept.put(key, clean);
          }
        });
    return kept;
  }

  private static boolean isWorthKeeping(String key, String value, Discretion discretion) {
    if (value.isEmpty() || discretion.tellsWhere(value)) {
      return false;
    }
    if (MINUTES.contains(key)) {
      return value.matches("[1-9][0-9]{0,3}");
    }
    if (key.equals("reason")) {
      return !discretion.tellsWhat(value);
    }
    return FREE.contains(key) || EXACT.contains(key);
  }

  private static String line(String value) {
    var oneLine = StorableText.of(value).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    var length = Math.min(LONGEST, oneLine.codePointCount(0, oneLine.length()));
    return oneLine.substring(0, oneLine.offsetByCodePoints(0, length)).strip();
  }
}
