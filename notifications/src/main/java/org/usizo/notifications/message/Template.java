package org.usizo.notifications.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words for one meaning in one language. A file's first line is the title, each further line a
 * sentence of the body with facts in braces. A sentence that lacks a fact is left out, or gives way
 * to the first of the lines after it, beginning with a bar, that lacks none: no text has a hole.
 */
final class Template {

  private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]+)}");
  private static final String INSTEAD = "|";

  private final String title;
  private final List<List<String>> sentences;

  private Template(String title, List<List<String>> sentences) {
    this.title = title;
    this.sentences = sentences;
  }

  /**
   * @param lines of the file
   * @throws IllegalArgumentException when there is no title or no sentence
   */
  static Template of(List<String> lines) {
    if (lines.size() < 2 || lines.get(1).startsWith(INSTEAD)) {
      throw new IllegalArgumentException("A template has a title and a sentence: " + lines);
    }
    var sentences = new ArrayList<List<String>>();
    for (var line : lines.subList(1, lines.size())) {
      if (line.startsWith(INSTEAD)) {
        sentences.getLast().add(line.substring(INSTEAD.length()).strip());
      } else {
        sentences.add(new ArrayList<>(List.of(line)));
      }
    }
    return new Template(lines.getFirst(), sentences);
  }

  Wording fill(Map<String, String> facts) {
    var body =
        sentences.stream()
            .flatMap(alternatives -> firstFilled(alternatives, facts).stream())
            .collect(Collectors.joining(" "));
    return new Wording(title, body);
  }

  private static Optional<String> firstFilled(
      List<String> alternatives, Map<String, String> facts) {
    return alternatives.stream()
        .filter(text -> FACT.matcher(text).results().allMatch(f -> facts.containsKey(f.group(1))))
        .map(text -> FACT.matcher(text).replaceAll(f -> quoted(facts.get(f.group(1)))))
        .findFirst();
  }

  private static String quoted(String fact) {
    return Matcher.quoteReplacement(fact);
  }
}
