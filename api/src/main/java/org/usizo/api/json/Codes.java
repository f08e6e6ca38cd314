package org.usizo.api.json;

import java.util.Arrays;
import java.util.Locale;
import org.usizo.api.errors.Problem;

/** Values out of a fixed list, as clients write them. */
public final class Codes {

  private Codes() {}

  /**
   * @throws org.usizo.api.errors.ProblemException 400 that names the list, also when it is missing
   */
  public static <E extends Enum<E>> E read(Class<E> type, String text, String pointer) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> text != null && one.name().equals(text.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid(
                        pointer, "Must be one of " + Arrays.toString(type.getEnumConstants()))
                    .toException());
  }
}
