package org.usizo.api.errors;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/** What a failing database means for the client: mostly "try again". */
final class DatabaseFaults {
  /** Characters that PostgreSQL cannot store: U+0000, broken UTF-8. */
  private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

  /** Shutting down, starting up, cancelled, too many connections, deadlock, serialization. */
  private static final Set<String> PASSING =
      Set.of("57P01", "57P02", "57P03", "57014", "53300", "40P01", "40001", "55P03");

  private DatabaseFaults() {}

  static Optional<Problem> translate(SQLException fault) {
    String state = fault.getSQLState() == null ? "" : fault.getSQLState();
    if (UNSTORABLE.contains(state)) {
      return Optional.of(
          Problem.of(ProblemType.INVALID).detail("A text holds a character that cannot be stored"));
    }
    if (isPassing(fault, state)) {
      return Optional.of(Problem.of(ProblemType.UNAVAILABLE).detail("The database is not there"));
    }
    return Optional.empty();
  }

  private static boolean isPassing(SQLException fault, String state) {
    return fault instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || PASSING.contains(state);
  }
}
