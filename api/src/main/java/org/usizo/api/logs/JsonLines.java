package org.usizo.api.logs;

import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.usizo.api.errors.Correlation;
import org.usizo.api.json.Json;

/** One JSON object per line: time, level, logger, thread, correlation id, message, error. */
public final class JsonLines extends Formatter {
  private static final int LONGEST = 8000;

  @Override
  public String format(LogRecord line) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("time", line.getInstant().toString())
            .add("level", line.getLevel().getName())
            .add("logger", String.valueOf(line.getLoggerName()))
            .add("thread", line.getLongThreadID());
    String correlation = Correlation.current();
    if (correlation != null) {
      json.add("correlationId", correlation);
    }
    json.add("message", clean(formatMessage(line)));
    if (line.getThrown() != null) {
      json.add("error", clean(stackTrace(line.getThrown())));
    }
    return json.build() + "\n";
  }

  private static String clean(String text) {
    String given = text == null ? "" : text;
    return Redaction.of(given.length() > LONGEST ? given.substring(0, LONGEST) + "..." : given);
  }

  private static String stackTrace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
