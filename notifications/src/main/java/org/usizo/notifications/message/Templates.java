package org.usizo.notifications.message;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words for every meaning in every language there is. A language is added by a folder and a
 * line in {@code languages.txt}; one that lacks a meaning does not load.
 */
public final class Templates {

  private final Map<Locale, Map<Meaning, Template>> byLanguage = new HashMap<>();

  private Templates() {}

  public static Templates load() {
    var templates = new Templates();
    Resources.languages().forEach(l -> templates.byLanguage.put(l, templatesOf(l)));
    return templates;
  }

  /**
   * The words for a meaning in the best of the wanted languages: each as it is, then without its
   * region, then the next; English in the end.
   */
  public Wording fill(Meaning meaning, List<Locale> wanted, Map<String, String> facts) {
    return byLanguage.get(best(wanted)).get(meaning).fill(facts);
  }

  private Locale best(List<Locale> wanted) {
    for (var locale : wanted) {
      if (byLanguage.containsKey(locale)) {
        return locale;
      }
      var language = Locale.of(locale.getLanguage());
      if (byLanguage.containsKey(language)) {
        return language;
      }
    }
    return Locale.ENGLISH;
  }

  private static Map<Meaning, Template> templatesOf(Locale language) {
    var templates = new EnumMap<Meaning, Template>(Meaning.class);
    for (var meaning : Meaning.values()) {
      templates.put(meaning, Template.of(Resources.lines(language, meaning + ".txt")));
    }
    return templates;
  }
}
