package org.usizo.ops.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Place;

class SimulationTest {

  private static final SyntheticDay DAY =
      new SyntheticDay("day", 40, 40, 40, 0, 0.7, 8, 0.5, 2_100, 0.4, false, Integer.MAX_VALUE);
  private static final SyntheticDay MIXED =
      new SyntheticDay("mixed", 40, 40, 40, 0.25, 0.7, 6, 0.5, 2_100, 0.4, true, 200);

  @TempDir Path folder;

  @Test
  void usizoIsThereClearlySoonerThanNearestIdle() {
    double nearest = mean(Arm.NEAREST_IDLE);
    double usizo = mean(Arm.USIZO);
    assertTrue(usizo <= 0.85 * nearest, "%.0f s against %.0f s".formatted(usizo, nearest));
  }

  @Test
  void helpersChangeSeldomAndNeverWhenThatIsOff() {
    double redirections =
        days()
            .mapToDouble(day -> Day.run(day, Arm.USIZO.rule()).redirectionsPerCase())
            .average()
            .orElse(1);
    assertTrue(redirections <= 0.3, redirections + " redirections per case");
    assertEquals(0, Day.run(DAY.scenario(1), Arm.NO_REDIRECTION.rule()).redirectionsPerCase());
  }

  @Test
  void nobodyIsForgotten() {
    for (var arm : Arm.values()) {
      var day = DAY.scenario(3);
      var measures = Day.run(day, arm.rule());
      assertEquals(0, measures.unreached(), arm.title);
      assertEquals(day.calls().size(), measures.responseSeconds().length, arm.title);
    }
  }

  @Test
  void theSameSeedGivesTheSameDay() {
    assertEquals(MIXED.scenario(5), MIXED.scenario(5));
    assertArrayEquals(
        Day.run(MIXED.scenario(5), Arm.USIZO.rule()).responseSeconds(),
        Day.run(MIXED.scenario(5), Arm.USIZO.rule()).responseSeconds());
  }

  @Test
  void aGraverCaseIsReachedFirst() {
    var lesser = new CallRow(60, new Place(0, 0.1), AlertKind.ROAD, 3, Set.of(), 600);
    var graver = new CallRow(61, new Place(0, 0.2), AlertKind.MEDICAL, 1, Set.of(), 600);
    var only = new ResponderRow("R1", new Place(0, 0), Set.of(), 0, 86_400);
    var day = new Scenario("two", List.of(lesser, graver), List.of(only), 1, 10, 0, 600, 1_800, 1);
    var responses = Day.run(day, Arm.USIZO.rule()).responseSeconds();
    assertTrue(responses[1] < responses[0], responses[1] + " s against " + responses[0] + " s");
  }

  @Test
  void noRuleBeatsTheOfflineBoundWithoutDiverting() {
    var trace =
        new SyntheticDay("trace", 20, 30, 40, 0, 0.85, 24, 0.5, 2_100, 0.4, false, 120).scenario(4);
    var bound = new OfflineBound(trace);
    for (var arm : List.of(Arm.NEAREST_IDLE, Arm.QUEUE, Arm.BATCH, Arm.NO_REDIRECTION)) {
      var measures = Day.run(trace, arm.rule());
      assertTrue(bound.meanSeconds() <= measures.meanSeconds(), arm.title);
      assertTrue(bound.lateShare() <= measures.lateShare(), arm.title);
    }
  }

  @Test
  void oneCallAndOneResponderTakeTheWayAndNoLonger() {
    var call = new CallRow(60, new Place(0, 0.1), AlertKind.ROAD, 3, Set.of("TOW"), 600);
    var tow = new ResponderRow("R1", new Place(0, 0), Set.of("TOW"), 0, 86_400);
    var other = new ResponderRow("R2", new Place(0, 0.1), Set.of("TYRE"), 0, 86_400);
    var day = new Scenario("one", List.of(call), List.of(tow, other), 1, 10, 0, 600, 1_800, 1);
    for (var arm : List.of(Arm.NEAREST_IDLE, Arm.USIZO)) {
      assertArrayEquals(new int[] {1_112}, Day.run(day, arm.rule()).responseSeconds(), arm.title);
    }
  }

  @Test
  void aCallNobodyCanServeIsCountedAsLate() {
    var call = new CallRow(60, new Place(0, 0.1), AlertKind.ROAD, 3, Set.of("CRANE"), 600);
    var tow = new ResponderRow("R1", new Place(0, 0), Set.of("TOW"), 0, 86_400);
    var day = new Scenario("none", List.of(call), List.of(tow), 1, 10, 0, 600, 1_800, 1);
    var measures = Day.run(day, Arm.USIZO.rule());
    assertEquals(1, measures.unreached());
    assertEquals(1, measures.lateShare());
  }

  @Test
  void aDayWrittenToFilesIsReadBack() throws IOException {
    var day = MIXED.scenario(7);
    DayFiles.write(folder, day.calls(), day.responders());
    var calls = DayFiles.readCalls(folder.resolve("calls.csv"));
    assertEquals(day.calls().size(), calls.size());
    assertEquals(day.calls().getFirst().needs(), calls.getFirst().needs());
    assertEquals(day.calls().getFirst().atSeconds(), calls.getFirst().atSeconds());
    assertEquals(
        day.responders().getLast().skills(),
        DayFiles.readResponders(folder.resolve("responders.csv")).getLast().skills());
  }

  @Test
  void outsideDataMayUseInstantsAndShifts() throws IOException {
    var calls = folder.resolve("calls.csv");
    Files.writeString(
        calls,
        "time,lat,lon,kind,priority,needs,serviceSeconds\n2026-03-01T07:15:00Z,-26,28,,2,TOW;EV,900\n");
    var responders = folder.resolve("responders.csv");
    Files.writeString(responders, "id,lat,lon,skills,shift\nA,-26,28,TOW,22:00-06:00\n");
    var call = DayFiles.readCalls(calls).getFirst();
    assertEquals(7 * 3_600 + 15 * 60, call.atSeconds());
    assertEquals(Set.of("TOW", "EV"), call.needs());
    var responder = DayFiles.readResponders(responders).getFirst();
    assertEquals(22 * 3_600, responder.shiftFromSeconds());
    assertEquals(30 * 3_600, responder.shiftToSeconds());
  }

  @Test
  void aLineThatCannotBeReadIsNamed() throws IOException {
    var calls = folder.resolve("calls.csv");
    Files.writeString(calls, "time,lat,lon,priority,serviceSeconds\n60,north,28,2,900\n");
    var thrown = assertThrows(IllegalArgumentException.class, () -> DayFiles.readCalls(calls));
    assertTrue(thrown.getMessage().endsWith("line 2: lat is 'north', which cannot be read"));
  }

  @Test
  void thePageNeedsNothingFromOutside() throws IOException {
    var file = folder.resolve("small.properties");
    Files.writeString(file, "name=small & quick\nmostCalls=30\nfleet=5\n");
    var result = new Comparison(List.of(Arm.USIZO), 1, 2).of(ScenarioFile.read(file));
    var page = HtmlPage.of(List.of(result));
    assertTrue(page.contains("small &amp; quick"));
    assertFalse(page.contains("http"));
    assertFalse(page.contains("NaN"));
    assertEquals(3, CsvTable.of(List.of(result)).lines().count());
  }

  private static double mean(Arm arm) {
    return days().mapToDouble(day -> Day.run(day, arm.rule()).meanSeconds()).average().orElse(0);
  }

  private static Stream<Scenario> days() {
    return LongStream.rangeClosed(1, 3).mapToObj(DAY::scenario);
  }
}
