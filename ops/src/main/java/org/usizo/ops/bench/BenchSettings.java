package org.usizo.ops.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one run measures.
 *
 * @param data the installation's directory
 * @param queries where the server's own .sql files are
 * @param press where the pgbench script with the statements of one press is written
 * @param scratch JDBC URL of a database with the same schema, for arms without a server
 * @param pgbench the program
 * @param responders among how many candidates are searched
 * @param parts which of intake, candidates, positions
 * @param warmup how long the server is warmed up before each part
 * @param rounds how often each arm runs
 * @param time how long an arm runs in a round
 * @param out where the report goes
 */
record BenchSettings(
    Path data,
    Path queries,
    Path press,
    String scratch,
    String pgbench,
    int responders,
    List<String> parts,
    Duration warmup,
    int rounds,
    Duration time,
    Path out) {

  /** Reads {@code --name value} pairs as {@code ops/bench} passes them. */
  static BenchSettings of(String... arguments) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      given.put(arguments[i], arguments[i + 1]);
    }
    return new BenchSettings(
        Path.of(given.get("--data")),
        Path.of(given.get("--queries")),
        Path.of(given.get("--press")),
        given.get("--scratch"),
        given.get("--pgbench"),
        Integer.parseInt(given.get("--responders")),
        List.of(given.get("--parts").split(",")),
        Duration.ofSeconds(Long.parseLong(given.get("--warmup"))),
        Integer.parseInt(given.get("--rounds")),
        Duration.ofSeconds(Long.parseLong(given.get("--seconds"))),
        Path.of(given.get("--out")));
  }

  boolean has(String part) {
    return parts.contains(part);
  }
}
