package org.usizo.api.errors;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a JSON body is wrong. The binding's messages name classes, so only property names are taken
 * out of them.
 */
final class JsonFaults {
  private static final Pattern PROPERTY = Pattern.compile("property '([A-Za-z0-9_]{1,60})'");

  private JsonFaults() {}

  static Problem translate(Throwable unreadable) {
    StringBuilder pointer = new StringBuilder();
    int depth = 0;
    for (Throwable at = unreadable; at != null && depth < 20; at = at.getCause()) {
      if (at instanceof ProblemException known) {
        return known.problem();
      }
      if (at instanceof JsonParsingException syntax) {
        return ofSyntax(syntax.getLocation());
      }
      appendProperty(pointer, at.getMessage());
      depth++;
    }
    return pointer.isEmpty() ? unreadable() : Problem.invalid(pointer.toString(), "Wrong type");
  }

  private static Problem unreadable() {
    return Problem.of(ProblemType.UNREADABLE).detail("The body is not the JSON that is asked for");
  }

  private static Problem ofSyntax(JsonLocation place) {
    Problem problem = Problem.of(ProblemType.UNREADABLE);
    return place == null || place.getLineNumber() < 1
        ? problem.detail("The body is not JSON")
        : problem.detail(
            "The body is not JSON: line "
                + place.getLineNumber()
                + ", column "
                + place.getColumnNumber());
  }

  private static void appendProperty(StringBuilder pointer, String message) {
    Matcher found = PROPERTY.matcher(message == null ? "" : message);
    if (found.find() && !pointer.toString().endsWith("/" + found.group(1))) {
      pointer.append('/').append(found.group(1));
    }
  }
}
