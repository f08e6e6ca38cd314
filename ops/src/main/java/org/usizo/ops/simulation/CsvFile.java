package org.usizo.ops.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A comma separated file with a heading; no quotes, because no field needs them. */
record CsvFile(Path path) {

  /** One line below the heading. */
  record Row(Path path, int line, Map<String, String> fields) {

    /**
     * @throws IllegalArgumentException when the field is missing or not of this form
     */
    <T> T get(String field, Function<String, T> form) {
      var text = fields.get(field);
      if (text == null || text.isEmpty()) {
        throw new IllegalArgumentException(
            "%s line %d: the field '%s' is missing".formatted(path, line, field));
      }
      try {
        return form.apply(text);
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            "%s line %d: %s is '%s', which cannot be read".formatted(path, line, field, text), e);
      }
    }

    String getOr(String field, String otherwise) {
      var text = fields.get(field);
      return text == null || text.isEmpty() ? otherwise : text;
    }
  }

  List<Row> rows() throws IOException {
    var lines = Files.readAllLines(path).stream().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(path + " is empty: its first line names the fields");
    }
    var heading = lines.getFirst().split(",", -1);
    return IntStream.range(1, lines.size())
        .mapToObj(i -> row(heading, lines.get(i), i + 1))
        .toList();
  }

  private Row row(String[] heading, String line, int number) {
    var values = line.split(",", -1);
    var fields = new HashMap<String, String>();
    for (int i = 0; i < Math.min(heading.length, values.length); i++) {
      fields.put(heading[i].strip(), values[i].strip());
    }
    return new Row(path, number, fields);
  }
}
