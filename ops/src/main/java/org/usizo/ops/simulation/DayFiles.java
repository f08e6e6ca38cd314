package org.usizo.ops.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Place;

/**
 * A day as two files: {@code calls.csv} (time,lat,lon,kind,priority,needs,serviceSeconds) and
 * {@code responders.csv} (id,lat,lon,skills,shift). The README describes the fields.
 */
final class DayFiles {

  private static final int ENDLESS_SECONDS = 7 * 86_400;

  private DayFiles() {}

  static List<CallRow> readCalls(Path file) throws IOException {
    var rows = new CsvFile(file).rows();
    long first = rows.stream().mapToLong(row -> row.get("time", DayFiles::second)).min().orElse(0);
    long start = first < 86_400 ? 0 : first - first % 86_400;
    return rows.stream()
        .map(row -> call(row, start))
        .sorted(Comparator.comparingInt(CallRow::atSeconds))
        .toList();
  }

  private static CallRow call(CsvFile.Row row, long start) {
    return new CallRow(
        Math.toIntExact(row.get("time", DayFiles::second) - start),
        place(row),
        AlertKind.valueOf(row.getOr("kind", "ROAD").toUpperCase(Locale.ROOT)),
        row.get("priority", Integer::valueOf),
        words(row.getOr("needs", "")),
        row.get("serviceSeconds", Integer::valueOf));
  }

  static List<ResponderRow> readResponders(Path file) throws IOException {
    return new CsvFile(file).rows().stream().map(DayFiles::responder).toList();
  }

  private static ResponderRow responder(CsvFile.Row row) {
    var shift = row.getOr("shift", "");
    int from = 0;
    int to = ENDLESS_SECONDS;
    if (!shift.isEmpty()) {
      var ends = shift.split("-", 2);
      from = LocalTime.parse(ends[0]).toSecondOfDay();
      to = LocalTime.parse(ends[1]).toSecondOfDay();
      to = to <= from ? to + 86_400 : to;
    }
    return new ResponderRow(
        row.get("id", id -> id), place(row), words(row.getOr("skills", "")), from, to);
  }

  static void write(Path folder, List<CallRow> calls, List<ResponderRow> responders)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("calls.csv"),
        "time,lat,lon,kind,priority,needs,serviceSeconds\n"
            + calls.stream().map(DayFiles::line).collect(Collectors.joining()));
    Files.writeString(
        folder.resolve("responders.csv"),
        "id,lat,lon,skills,shift\n"
            + responders.stream().map(DayFiles::line).collect(Collectors.joining()));
  }

  private static String line(CallRow call) {
    return String.format(
        Locale.ROOT,
        "%d,%.5f,%.5f,%s,%d,%s,%d%n",
        call.atSeconds(),
        call.scene().lat(),
        call.scene().lon(),
        call.kind(),
        call.priority(),
        String.join(" ", call.needs().stream().sorted().toList()),
        call.serviceSeconds());
  }

  private static String line(ResponderRow responder) {
    boolean endless = responder.shiftToSeconds() >= ENDLESS_SECONDS;
    return String.format(
        Locale.ROOT,
        "%s,%.5f,%.5f,%s,%s%n",
        responder.id(),
        responder.start().lat(),
        responder.start().lon(),
        String.join(" ", responder.skills().stream().sorted().toList()),
        endless
            ? ""
            : clock(responder.shiftFromSeconds()) + "-" + clock(responder.shiftToSeconds()));
  }

  private static LocalTime clock(int seconds) {
    return LocalTime.ofSecondOfDay(seconds % 86_400);
  }

  /** Seconds from the start of the day, or an instant such as 2026-03-01T07:15:00Z. */
  private static long second(String text) {
    return text.contains("T") ? Instant.parse(text).getEpochSecond() : Long.parseLong(text);
  }

  private static Place place(CsvFile.Row row) {
    return new Place(row.get("lat", Double::valueOf), row.get("lon", Double::valueOf));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split("[ ;|]"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
