package org.usizo.ops.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks the database whether anything is there that must not be. Only reads. */
final class Oracle {
  private final DatabaseProbe database;
  private final List<Question> questions = Question.all();

  Oracle(DatabaseProbe database) {
    this.database = database;
  }

  /** Waits until what may settle has settled; true when all of it did. */
  boolean awaitQuiet(Duration patience) {
    return Pause.until(patience, () -> ask(true).stream().noneMatch(Finding::isBad));
  }

  List<Finding> ask() {
    return ask(false);
  }

  private List<Finding> ask(boolean onlySettling) {
    List<Finding> findings = new ArrayList<>();
    try (Connection connection = database.connect()) {
      for (Question question : questions) {
        if (question.settles() || !onlySettling) {
          findings.add(new Finding(question.name(), count(connection, question.sql())));
        }
      }
      return findings;
    } catch (SQLException e) {
      throw new IllegalStateException("The oracle could not ask.", e);
    }
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
