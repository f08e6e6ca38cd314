package org.usizo.ops.blackbox;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the table of routes: who may call what.
 *
 * @param method HTTP method
 * @param path template below /api/v1, as OpenAPI has it
 * @param allowed role to scope: {@code own} objects only, or {@code any}; {@code key} is a guest
 *     with the case's key, {@code anyone} means that nobody is turned away at the door
 * @param object what the ids in the path name; {@code none} when there is no id
 * @param body what a well-formed request carries, ids as {@code {word}}; empty for none
 */
record Route(String method, String path, Map<String, String> allowed, String object, String body) {
  private static final Set<String> WITHOUT_OBJECT = Set.of("none", "new-device");
  private static final Pattern WORD = Pattern.compile("\"\\{([a-z-]+)}\"");

  /** From {@code METHOD path | role:scope ... | object | body}. */
  static Route parse(String line) {
    String[] columns = line.split("\\|", 4);
    String[] name = columns[0].strip().split("\\s+");
    Map<String, String> allowed = new LinkedHashMap<>();
    for (String entry : columns[1].strip().split("\\s+")) {
      String[] roleAndScope = Arrays.copyOf(entry.split(":"), 2);
      allowed.put(roleAndScope[0], roleAndScope[1] == null ? "any" : roleAndScope[1]);
    }
    return new Route(
        name[0],
        name[1],
        allowed,
        columns[2].strip(),
        columns.length > 3 ? columns[3].strip() : "");
  }

  String name() {
    return method + " " + path;
  }

  boolean hasObject() {
    return !WITHOUT_OBJECT.contains(object);
  }

  /** Whether the path names a case or responder and something that belongs to it. */
  boolean hasPart() {
    return hasObject()
        && !object.equals("case-device")
        && path.indexOf('{') != path.lastIndexOf('{');
  }

  boolean isOpenToAnyone() {
    return allowed.containsKey("anyone");
  }

  /** The body with every {@code {word}} replaced. */
  String body(UnaryOperator<String> words) {
    return WORD.matcher(body)
        .replaceAll(found -> Matcher.quoteReplacement('"' + words.apply(found.group(1)) + '"'));
  }
}
