package org.usizo.api.json;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.usizo.api.errors.Problem;

/** Ids as clients write them. */
public final class PathIds {

  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

  private PathIds() {}

  /**
   * An id in a path; what is no UUID names nothing.
   *
   * @throws org.usizo.api.errors.ProblemException 404 when the text is no id
   */
  public static <T> T ofPath(String text, Function<UUID, T> type) {
    if (!UUIDS.matcher(text).matches()) {
      throw Problem.notFound().toException();
    }
    return type.apply(UUID.fromString(text));
  }

  /**
   * An id in a body; null stays null.
   *
   * @throws org.usizo.api.errors.ProblemException 400 that points at it
   */
  public static <T> T ofBody(String text, String pointer, Function<UUID, T> type) {
    if (text == null) {
      return null;
    }
    if (!UUIDS.matcher(text).matches()) {
      throw Problem.invalid(pointer, "This is no UUID").toException();
    }
    return type.apply(UUID.fromString(text));
  }
}
