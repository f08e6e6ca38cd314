package org.usizo.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words on a lock screen: whole, in every language, and silent about what happened and where. */
class TemplatesTest {

  private static final Map<String, String> FACTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("reference", "7F3K2"),
              Map.entry("responder", "Thabo"),
              Map.entry("vehicle", "white Isuzu"),
              Map.entry("plate", "KZN 4711"),
              Map.entry("word", "mango"),
              Map.entry("etaMinutes", "12"),
              Map.entry("minutesLate", "9"),
              Map.entry("offerId", "o-1"),
              Map.entry("author", "Nomsa"),
              Map.entry("secondsLeft", "28"),
              Map.entry("escalationId", "e-1"),
              Map.entry("number", "112")));

  private final Templates templates = Templates.load();
  private final Discretion discretion = Discretion.load();

  @ParameterizedTest
  @EnumSource(Meaning.class)
  void noLockScreenTellsWhatHappenedOrWhere(Meaning meaning) {
    for (var language : Resources.languages()) {
      subsetsOfFacts()
          .map(facts -> templates.fill(meaning, List.of(language), facts))
          .map(wording -> wording.title() + " " + wording.body())
          .forEach(
              text -> {
                assertThat(discretion.tellsWhat(text)).as(text).isFalse();
                assertThat(discretion.tellsWhere(text)).as(text).isFalse();
              });
    }
  }

  @ParameterizedTest
  @EnumSource(Meaning.class)
  void aMissingFactLeavesNoHole(Meaning meaning) {
    for (var language : Resources.languages()) {
      subsetsOfFacts()
          .map(facts -> templates.fill(meaning, List.of(language), facts))
          .forEach(
              wording -> {
                assertThat(wording.title()).isNotBlank().hasSizeLessThan(40);
                assertThat(wording.body())
                    .isNotBlank()
                    .doesNotContain("{", "}", "|", "  ", "null", " .", " ,", "..");
              });
    }
  }

  @Test
  void aLanguageWithoutTextsFallsBackToEnglish() {
    var zulu = List.of(Locale.forLanguageTag("zu-ZA"));

    assertThat(templates.fill(Meaning.ARRIVED, zulu, Map.of()).title())
        .isEqualTo("Help has arrived");
  }

  @Test
  void theRegionOfALanguageIsNoObstacle() {
    var wanted = List.of(Locale.forLanguageTag("zu"), Locale.forLanguageTag("en-ZA"));

    assertThat(templates.fill(Meaning.RECEIVED, wanted, Map.of()).body())
        .isEqualTo("It has reached us and we are looking for help now.");
  }

  /** Every fact alone, every fact missing, none and all. */
  private static Stream<Map<String, String>> subsetsOfFacts() {
    var alone = FACTS.keySet().stream().map(key -> Map.of(key, FACTS.get(key)));
    var missing =
        FACTS.keySet().stream()
            .map(
                key -> {
                  Map<String, String> rest = new TreeMap<>(FACTS);
                  rest.remove(key);
                  return rest;
                });
    return Stream.of(alone, missing, Stream.of(Map.<String, String>of(), FACTS))
        .flatMap(subset -> subset);
  }
}
