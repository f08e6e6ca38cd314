package org.usizo.notifications.message;

import static java.util.Comparator.comparing;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What must not be read over a shoulder: words that tell the kind of the emergency, a skill or
 * anything medical, and positions. The words stand beside the templates, one list for each
 * language; all lists hold for every text, because names are written in any language.
 */
public final class Discretion {

  private static final Pattern POSITION =
      Pattern.compile(
          "-?\\d{1,3}[.,]\\d{3,}" + "|[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}");

  private final Pattern tellingWord;

  private Discretion(List<String> words) {
    var any =
        words.stream()
            .sorted(comparing(String::length).reversed()) // "tow-truck" before "tow"
            .map(Discretion::pattern)
            .collect(Collectors.joining("|"));
    tellingWord =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
            CASE_INSENSITIVE | UNICODE_CASE);
  }

  /** By the lists of all languages there are. */
  public static Discretion load() {
    return new Discretion(
        Resources.languages().stream().flatMap(language -> words(language).stream()).toList());
  }

  /** Whether the text names a kind of emergency, a skill or something medical. */
  public boolean tellsWhat(String text) {
    return tellingWord.matcher(text.replace('_', ' ')).find();
  }

  /** Whether the text holds coordinates or a Plus Code. */
  public boolean tellsWhere(String text) {
    return POSITION.matcher(text).find();
  }

  /** The text without its telling words; empty when nothing that says anything is left. */
  public String withoutTellingWords(String text) {
    if (!tellsWhat(text)) {
      return text;
    }
    var rest = tellingWord.matcher(text.replace('_', ' ')).replaceAll("");
    var tidy = rest.replaceAll("\\(\\s*\\)", "").replaceAll("\\s+", " ").replace(" ,", ",");
    var trimmed = tidy.replaceAll("^[\\s,;:/&+-]+|[\\s,;:/&+-]+$", "");
    return trimmed.chars().anyMatch(Character::isLetterOrDigit) ? trimmed : "";
  }

  private static List<String> words(Locale language) {
    return Resources.lines(language, "telling-words.txt");
  }

  private static String pattern(String word) {
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{N}]*"
        : Pattern.quote(word);
  }
}
