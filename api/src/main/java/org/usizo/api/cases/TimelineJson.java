package org.usizo.api.cases;

import jakarta.json.JsonObjectBuilder;
import org.usizo.api.json.Json;
import org.usizo.api.json.RawJson;
import org.usizo.dispatch.casefile.TimelineEntry;

/** A line of a timeline as JSON, on streams and in documents. */
public final class TimelineJson {

  private TimelineJson() {}

  /** The line as an object that more may be added to. */
  public static JsonObjectBuilder write(TimelineEntry entry) {
    var json =
        Json.createObjectBuilder()
            .add("sequence", entry.sequence())
            .add("at", entry.at().toString())
            .add("type", entry.type())
            .add("by", entry.by().name())
            .add("data", RawJson.read(entry.data()));
    if (entry.byId() != null) {
      json.add("byId", entry.byId().toString());
    }
    if (entry.text() != null) {
      json.add("text", entry.text());
    }
    return json;
  }
}
