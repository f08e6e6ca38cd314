package org.usizo.api.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Parameters of the query and of a form body, since the container has no body left to read. */
final class FormParameters {
  private static final int MOST = 1000;

  private FormParameters() {}

  static Map<String, String[]> read(String query, String contentType, byte[] body) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    addAll(found, query == null ? "" : query);
    if (contentType != null
        && contentType.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
      addAll(found, new String(body, StandardCharsets.UTF_8));
    }
    Map<String, String[]> parameters = new LinkedHashMap<>();
    found.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
    return parameters;
  }

  private static void addAll(Map<String, List<String>> found, String encoded) {
    int count = 0;
    for (String pair : encoded.split("&", MOST + 1)) {
      if (!pair.isEmpty() && count++ < MOST) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        found.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }
}
