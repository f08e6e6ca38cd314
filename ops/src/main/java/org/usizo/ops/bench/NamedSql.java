package org.usizo.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the server's own .sql files with its {@code :names}, for running it over bare JDBC.
 *
 * @param sql with question marks
 * @param names in the order of the question marks
 */
record NamedSql(String sql, List<String> names) {
  private static final Pattern COMMENT = Pattern.compile("--.*");
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

  static NamedSql read(Path file) throws IOException {
    String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
    List<String> names = new ArrayList<>();
    String sql =
        NAME.matcher(text)
            .replaceAll(
                found -> {
                  names.add(found.group(1));
                  return Matcher.quoteReplacement("?");
                });
    return new NamedSql(sql, names);
  }

  /** A value whose type PostgreSQL finds out from where it stands, such as a geometry. */
  record Untyped(String text) {}

  PreparedStatement prepare(Connection connection) throws SQLException {
    return connection.prepareStatement(sql);
  }

  void bind(PreparedStatement statement, Map<String, Object> values) throws SQLException {
    for (int i = 0; i < names.size(); i++) {
      if (!values.containsKey(names.get(i))) {
        throw new IllegalStateException(
            "The query asks for '" + names.get(i) + "', which the bench does not give.");
      }
      Object value = values.get(names.get(i));
      if (value instanceof Untyped untyped) {
        statement.setObject(i + 1, untyped.text(), Types.OTHER);
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  /** The same statement with another text in front, such as EXPLAIN. */
  NamedSql after(String prefix) {
    return new NamedSql(prefix + " " + sql, names);
  }
}
