package org.usizo.ops.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * A scenario as a properties file: either the shape of a made-up day, or {@code calls} and {@code
 * responders}, the names of CSV files beside it. Missing entries have the values of the reference
 * day: 40 responders, 40 x 40 km, 40 km/h, 35 minutes of service, half the calls central.
 */
final class ScenarioFile {

  private final Path file;
  private final Properties entries = new Properties();

  private ScenarioFile(Path file) throws IOException {
    this.file = file;
    try (var reader = Files.newBufferedReader(file)) {
      entries.load(reader);
    }
  }

  static ScenarioFile read(Path file) throws IOException {
    return new ScenarioFile(file);
  }

  String name() {
    return entries.getProperty("name", file.getFileName().toString().replace(".properties", ""));
  }

  /** Whether the offline bound is worked out for it: it takes the square of the calls in memory. */
  boolean wantsBound() {
    return Boolean.parseBoolean(entries.getProperty("bound", "false"));
  }

  /** The arms worth trying in it; all of them unless it says otherwise. */
  List<Arm> arms() {
    var named = entries.getProperty("arms");
    return named == null
        ? List.of(Arm.values())
        : Arrays.stream(named.split(",")).map(String::strip).map(Arm::named).toList();
  }

  Scenario scenario(long seed) throws IOException {
    return entries.containsKey("calls") ? replayed(seed) : madeUp().scenario(seed);
  }

  private Scenario replayed(long seed) throws IOException {
    return new Scenario(
        name(),
        DayFiles.readCalls(file.resolveSibling(entries.getProperty("calls"))),
        DayFiles.readResponders(file.resolveSibling(entries.getProperty("responders"))),
        number("detour", 1.3),
        number("speedKmh", 40) / 3.6,
        number("travelSpread", 0),
        (int) (number("serviceMinutes", 35) * 60),
        (int) (number("targetMinutes", 30) * 60),
        seed);
  }

  private SyntheticDay madeUp() {
    return new SyntheticDay(
        name(),
        (int) number("fleet", 40),
        number("sideKilometres", 40),
        number("speedKmh", 40),
        number("travelSpread", 0),
        number("load", 0.7),
        (int) number("hours", 24),
        number("centralShare", 0.5),
        (int) (number("serviceMinutes", 35) * 60),
        number("serviceSpread", 0.4),
        Boolean.parseBoolean(entries.getProperty("mixed", "false")),
        (int) number("mostCalls", Integer.MAX_VALUE));
  }

  private double number(String entry, double otherwise) {
    var text = entries.getProperty(entry);
    try {
      return text == null ? otherwise : Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s: %s is '%s', which is not a number".formatted(file, entry, text), e);
    }
  }
}
