package org.usizo.api.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Times in requests and answers: RFC 3339, whose years have four digits. */
public final class Times implements JsonbAdapter<Instant, String> {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  /**
   * The instant a text means, whatever its offset.
   *
   * @throws DateTimeException when it is no time, or one that neither calendar nor database knows
   */
  public static Instant read(String text) {
    var time = OffsetDateTime.parse(text);
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      throw new DateTimeException("The year has one to four digits");
    }
    return time.toInstant();
  }

  @Override
  public String adaptToJson(Instant instant) {
    return instant.toString();
  }

  @Override
  public Instant adaptFromJson(String text) {
    return read(text);
  }
}
