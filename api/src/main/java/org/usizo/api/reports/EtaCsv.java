package org.usizo.api.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.usizo.dispatch.eta.EtaLine;

/** The ETA report as RFC 4180 wants a table: a header, then one line per group, ended by CRLF. */
final class EtaCsv {

  private static final String HEADER =
      "group,trips,maeSeconds,biasSeconds,within80Share,lateShare,tooFew\r\n";

  private EtaCsv() {}

  static String of(List<EtaLine> lines) {
    return lines.stream().map(EtaCsv::line).collect(Collectors.joining("", HEADER, ""));
  }

  private static String line(EtaLine line) {
    return String.format(
        Locale.ROOT,
        "%s,%d,%.1f,%.1f,%.3f,%.3f,%b\r\n",
        quoted(line.group()),
        line.trips(),
        line.maeSeconds(),
        line.biasSeconds(),
        line.within80Share(),
        line.lateShare(),
        line.tooFew());
  }

  /** Names of areas are free text: quoted, and never a formula to a spreadsheet. */
  private static String quoted(String text) {
    var safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
