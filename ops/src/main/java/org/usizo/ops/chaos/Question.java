package org.usizo.ops.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that must not be.
 *
 * @param name what a hit would be, in words
 * @param settles whether hits may still go away by themselves
 * @param sql counts the hits
 */
record Question(String name, boolean settles, String sql) {
  private static final String SETTLES = "-- settles\n";

  /** All questions, in the order in which they are asked. */
  static List<Question> all() {
    List<Question> questions = new ArrayList<>();
    for (String block : read().split("\n\n")) {
      if (block.contains("SELECT")) {
        questions.add(parse(block));
      }
    }
    return questions;
  }

  private static Question parse(String block) {
    String name = block.lines().findFirst().orElseThrow().replaceFirst("^-- ", "");
    String rest = block.substring(block.indexOf('\n') + 1);
    return new Question(name, rest.startsWith(SETTLES), rest.replace(SETTLES, "").strip());
  }

  private static String read() {
    try (InputStream sql = Question.class.getResourceAsStream("oracle.sql")) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
