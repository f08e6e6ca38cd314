package org.usizo.notifications.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The text files under {@code templates/}, one folder for each language. */
final class Resources {

  private static final String ROOT = "/templates/";

  private Resources() {}

  /** The languages there are texts in. */
  static List<Locale> languages() {
    return lines("languages.txt").stream().map(Locale::forLanguageTag).toList();
  }

  /** The lines of a file of one language, without empty ones and comments. */
  static List<String> lines(Locale language, String file) {
    return lines(language.toLanguageTag() + "/" + file);
  }

  private static List<String> lines(String name) {
    try (var stream = Resources.class.getResourceAsStream(ROOT + name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "There is no %s%s. Maybe a language lacks it.".formatted(ROOT, name));
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
