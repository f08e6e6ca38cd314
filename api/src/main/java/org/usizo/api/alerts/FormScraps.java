package org.usizo.api.alerts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Picks values out of form bodies: {@code kind=ROAD&position.lat=..} or {@code position[lat]}. */
final class FormScraps {

  private static final Pattern PART =
      Pattern.compile(
          "name=\"([^\"]{1,100})\"[^\\r\\n]*\\r?\\n(?:[^\\r\\n]+\\r?\\n){0,9}\\r?\\n([^\\r\\n]*)");

  private FormScraps() {}

  /** URL-encoded pairs. */
  static Scraps readEncoded(String text) {
    var scraps = new Scraps();
    for (String pair : text.strip().split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        scraps.add(path(decode(pair.substring(0, equals))), decode(pair.substring(equals + 1)));
      }
    }
    return scraps;
  }

  /** The parts of a multipart form, without caring for its boundary. */
  static Scraps readParts(String text) {
    var scraps = new Scraps();
    var parts = PART.matcher(text);
    while (parts.find()) {
      scraps.add(path(parts.group(1)), parts.group(2));
    }
    return scraps;
  }

  private static String path(String name) {
    return name.replace("]", "").replace('[', '.').replaceAll("\\.$", "");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }
}
