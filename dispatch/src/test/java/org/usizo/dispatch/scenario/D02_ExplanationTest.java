package org.usizo.dispatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.dispatch.casefile.AlertKind.ROAD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.dispatch.store.TestDatabase;

class D02_ExplanationTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @AfterEach
  void clear() {
    DATABASE.clear();
  }

  @Test
  void theTimelineSaysWhyNotTheOneWhoWouldBeThereSooner() {
    var town =
        new Town(DATABASE.jdbi(), "A x . . . . . B")
            .responder('A', "TOW")
            .responder('B', "FLATBED");
    var story = town.press(ROAD, 3, 'x', "FLATBED");
    town.settle();
    assertThat(town.why(story))
        .matches("\\d+ min later than CALL A \\(lacks FLATBED\\), but the only one who could go");
  }

  @Test
  void andThatTheFirstIsTheFirst() {
    var town =
        new Town(DATABASE.jdbi(), "A x . . . . . B").responder('A', "TOW").responder('B', "TOW");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    assertThat(town.why(story)).matches("There first of 2 who could go: in about \\d+ min");
    story.declines('A', "TOO_FAR");
    assertThat(town.why(story))
        .contains("min later than CALL A")
        .contains("declined this task: TOO_FAR")
        .endsWith("but the only one who could go");
  }

  @Test
  void theOnlyFlatbedIsSparedForWhoeverNeedsOne() {
    var town = new Town(DATABASE.jdbi(), "A x  B").responder('A', "FLATBED").responder('B', "TOW");
    var story = town.press(ROAD, 3, 'x', "TOW");
    town.settle();
    assertThat(story.lines()).contains("offer made: B");
    assertThat(town.why(story)).contains("CALL A").contains("spared for cases that need FLATBED");
  }
}
