package org.usizo.ops.bench;

import java.util.List;

/**
 * How PostgreSQL carried out a search for candidates. The search must stay one that walks an index
 * however many responders there are, so a plan that reads all of them stops the bench.
 *
 * @param lines as EXPLAIN ANALYZE gives them
 */
record CandidatePlan(List<String> lines) {
  private static final String BY_PLACE = "Index Scan using responder_location_place";
  private static final String BY_SKILL = "on responder_skill";
  private static final String SKIPPED = "never executed";

  /** Throws when all responders were read. */
  CandidatePlan check() {
    for (String read : List.of("Seq Scan on responder_location", "Seq Scan on responder_skill")) {
      if (lines.stream().anyMatch(line -> line.contains(read) && !line.contains(SKIPPED))) {
        throw bad("reads all responders (%s)".formatted(read));
      }
    }
    return this;
  }

  /** Throws unless the index of places was walked outwards from the scene. */
  CandidatePlan checkWalksOutwards() {
    if (lines.stream().filter(line -> isDone(line, BY_PLACE)).count() < 2) {
      throw bad("does not walk the index of places for the able and for the near");
    }
    return check();
  }

  /** Throws unless only those with the skill were looked at, the few nearest apart. */
  CandidatePlan checkLooksAtTheSkilled() {
    if (lines.stream().filter(line -> isDone(line, BY_PLACE)).count() != 1) {
      throw bad("walks the index of places for a rare skill");
    }
    if (lines.stream().noneMatch(line -> isDone(line, BY_SKILL))) {
      throw bad("does not look at those who have the skill");
    }
    return check();
  }

  private static boolean isDone(String line, String step) {
    return line.contains(step) && !line.contains(SKIPPED);
  }

  private IllegalStateException bad(String what) {
    return new IllegalStateException(
        "The candidate search " + what + ":\n" + String.join("\n", lines));
  }
}
