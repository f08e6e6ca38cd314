package org.usizo.notifications.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.io.IOException;
import java.io.UncheckedIOException;
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
          "-?\\d{1,3}\\.\\d{3,}|[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}");

  private final Pattern tellingWord;

  private Discretion(List<String> beginnings) {
    var any = beginnings.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    tellingWord =
        Pattern.compile(
            "(?<![\\p{L}])(?:" + any + ")[\\p{L}\\p{N}-]*",
            CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS);
  }

  /** By the lists of these languages. */
  public static Discretion load(List<Locale> languages) {
    return new Discretion(languages.stream().flatMap(l -> wordsOf(l).stream()).toList());
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
    var rest = tellingWord.matcher(text).replaceAll("").replaceAll("\\s+", " ");
    rest = rest.replaceAll("^[\\s,;:/&+()-]+|[\\s,;:/&+(-]+$", "").replaceAll("\\(\\s*\\)", "");
    return rest.chars().anyMatch(Character::isLetterOrDigit) ? rest.strip() : "";
  }

  private static List<String> wordsOf(Locale language) {
    var name = "/templates/%s/telling-words.txt".formatted(language.toLanguageTag());
    try (var stream = Discretion.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No list of telling words at " + name);
      }
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
