package org.usizo.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts as they may leave the house. */
class FactsTest {

  private final Discretion discretion = Discretion.load();

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ambulance 7 | 7",
        "Thabo's Towing | Thabo's",
        "Demo tow-truck (flatbed) | Demo",
        "white Isuzu, EV | white Isuzu",
        "Toyota Town Ace | Toyota Town Ace",
        "Sister Nomsa, paramedic | Sister Nomsa",
        "Evelyn Guardian | Evelyn Guardian"
      })
  void namesLoseTheWordsThatTell(String name, String told) {
    assertThat(facts("responder", name)).containsEntry("responder", told);
  }

  @Test
  void aNameOfTellingWordsOnlyIsLeftOut() {
    assertThat(facts("vehicle", "Ambulance")).isEmpty();
    assertThat(facts("vehicle", "TOW_TRUCK")).containsEntry("vehicle", "TRUCK");
  }

  @Test
  void positionsAreLeftOutWhereverTheyStand() {
    assertThat(facts("author", "-26.2041, 28.0473")).isEmpty();
    assertThat(facts("reference", "5G5CQ2WW+9W")).isEmpty();
  }

  @Test
  void onlyKnownFactsAreKept() {
    assertThat(facts("note", "chest pain")).isEmpty();
    assertThat(facts("plate", "CA 123-456")).containsEntry("plate", "CA 123-456");
  }

  @Test
  void aReasonThatTellsIsLeftOut() {
    assertThat(facts("reason", "MEDICAL_UNANSWERED")).isEmpty();
    assertThat(facts("reason", "NOBODY_LEFT")).containsEntry("reason", "NOBODY_LEFT");
  }

  @Test
  void minutesThatSayNothingAreLeftOut() {
    assertThat(facts("etaMinutes", "0")).isEmpty();
    assertThat(facts("etaMinutes", "-3")).isEmpty();
    assertThat(facts("etaMinutes", "soon")).isEmpty();
    assertThat(facts("etaMinutes", "7")).containsEntry("etaMinutes", "7");
  }

  @Test
  void anyTextBecomesOneShortStorableLine() {
    assertThat(facts("responder", "Tha\u0000bo\n\tM\uD800 "))
        .containsEntry("responder", "Thabo M?");
    assertThat(facts("responder", "\uD83D\uDE00".repeat(100)).get("responder"))
        .isEqualTo("\uD83D\uDE00".repeat(40));
  }

  private Map<String, String> facts(String key, String value) {
    return Facts.of(Map.of(key, value), discretion);
  }
}
