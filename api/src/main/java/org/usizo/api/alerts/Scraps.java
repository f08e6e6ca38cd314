package org.usizo.api.alerts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What could be made out of a body: values by their path, such as {@code position.lat}. All values
 * are text, whatever they were; paths ignore case, underscores and hyphens.
 */
final class Scraps {

  private static final int MOST_PATHS = 2000;
  private static final int MOST_VALUES_OF_A_PATH = 50;

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private boolean damaged;

  /** Something in the body was not as its format wants it. */
  void damage() {
    damaged = true;
  }

  boolean isDamaged() {
    return damaged;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  void add(String path, String value) {
    String spelled = spelling(path);
    if (values.size() < MOST_PATHS || values.containsKey(spelled)) {
      var said = values.computeIfAbsent(spelled, key -> new ArrayList<>());
      if (said.size() < MOST_VALUES_OF_A_PATH) {
        said.add(value);
      }
    }
  }

  /** Everything said under a path, in order. */
  List<String> list(String path) {
    return values.getOrDefault(spelling(path), List.of());
  }

  /** The last thing said under the first of these paths that says anything. */
  Optional<String> find(String... paths) {
    for (String path : paths) {
      var said = list(path);
      if (!said.isEmpty()) {
        return Optional.of(said.getLast());
      }
    }
    return Optional.empty();
  }

  /** Whether anything stands under this path or below it. */
  boolean has(String path) {
    String spelled = spelling(path);
    return values.keySet().stream()
        .anyMatch(key -> key.equals(spelled) || key.startsWith(spelled + "."));
  }

  private static String spelling(String path) {
    return path.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
