package org.usizo.api.json;

import jakarta.json.JsonObject;
import java.io.StringReader;

/** JSON that was written elsewhere. */
public final class RawJson {

  private RawJson() {}

  /** The object this text says. */
  public static JsonObject read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
