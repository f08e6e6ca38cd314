package org.usizo.ops.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What one run does.
 *
 * @param data the installation's directory
 * @param up the command that starts whatever of the installation is not running
 * @param kills how many kills there are
 * @param load how long the kills are spread over; recovery comes on top
 * @param seed makes presses, kills and pauses the same again
 * @param presses without kills: how many presses there are
 * @param control kill the database only, and expect losses: the oracle must find them
 * @param pressesPerSecond how many presses are begun, while the server answers
 * @param responders how large the fleet is
 */
record ChaosSettings(
    Path data,
    Path up,
    int kills,
    Duration load,
    long seed,
    int presses,
    boolean control,
    double pressesPerSecond,
    int responders) {

  /** Reads {@code --name value} pairs as {@code ops/chaos} passes them. */
  static ChaosSettings of(String... arguments) {
    Map<String, String> given = pairs(arguments);
    return new ChaosSettings(
        Path.of(given.get("--data")),
        Path.of(given.get("--up")),
        Integer.parseInt(given.getOrDefault("--kills", "30")),
        Duration.ofSeconds(Long.parseLong(given.getOrDefault("--seconds", "300"))),
        Long.parseLong(given.getOrDefault("--seed", "1")),
        Integer.parseInt(given.getOrDefault("--presses", "0")),
        Boolean.parseBoolean(given.getOrDefault("--control", "false")),
        Double.parseDouble(given.getOrDefault("--rate", "6")),
        Integer.parseInt(given.getOrDefault("--responders", "40")));
  }

  private static Map<String, String> pairs(String... arguments) {
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException("Options come as --name value; see ops/chaos --help.");
    }
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      pairs.put(arguments[i], arguments[i + 1]);
    }
    return pairs;
  }
}
