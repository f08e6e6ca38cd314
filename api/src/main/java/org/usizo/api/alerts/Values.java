package org.usizo.api.alerts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes typed values of text that may hold anything. */
final class Values {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,30}([.,]\\d{0,30})?|[.,]\\d{1,30})([eE][+-]?\\d{1,4})?");
  private static final double MILLIS_ABOVE = 1e11;

  private Values() {}

  /** Text the database can hold, trimmed to a length; empty when nothing is left. */
  static Optional<String> findText(String said, int longest) {
    var clean = new StringBuilder();
    said.codePoints()
        .limit(longest * 2L)
        .filter(c -> c >= ' ' && c != 0x7F || c == '\n' || c == '\t')
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .limit(longest)
        .forEach(clean::appendCodePoint);
    var text = clean.toString().strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A finite number, with a point or a comma. */
  static Optional<Double> findNumber(String said) {
    String text = said.strip().replace('\u2212', '-');
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(text.replace(',', '.'));
    return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
  }

  /** A whole number from 0 to 1000. */
  static Optional<Integer> findCount(String said) {
    return findNumber(said).filter(n -> n >= 0 && n <= 1000).map(Double::intValue);
  }

  static Optional<Boolean> findTruth(String said) {
    return switch (said.strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "y", "1", "1.0", "on" -> Optional.of(true);
      case "false", "no", "n", "0", "0.0", "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** RFC 3339, the same without an offset (UTC), or seconds or milliseconds since 1970. */
  static Optional<Instant> findInstant(String said) {
    String text = said.strip().replace(' ', 'T');
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException notSo) {
      return findLocal(text);
    }
  }

  private static Optional<Instant> findLocal(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException notSo) {
      return findNumber(text).flatMap(Values::sinceEpoch);
    }
  }

  private static Optional<Instant> sinceEpoch(double number) {
    if (Math.abs(number) > 1e15) {
      return Optional.empty();
    }
    return Optional.of(
        Math.abs(number) > MILLIS_ABOVE
            ? Instant.ofEpochMilli((long) number)
            : Instant.ofEpochMilli((long) (number * 1000)));
  }

  /** One of an enum's values, whatever its case. */
  static <E extends Enum<E>> Optional<E> findOne(Class<E> type, String said) {
    String name = said.strip().toUpperCase(Locale.ROOT);
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
