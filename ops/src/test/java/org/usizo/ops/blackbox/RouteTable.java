package org.usizo.ops.blackbox;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The routes there are: by our table, and by what the server says of itself. */
final class RouteTable {
  private static final String REST = "/api/v1";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private RouteTable() {}

  static List<Route> written() throws IOException {
    try (InputStream table = RouteTable.class.getResourceAsStream("routes.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Route::parse)
          .toList();
    }
  }

  /** Method and path template of everything the OpenAPI document lists, without the prefix. */
  static Set<String> served() {
    JsonObject paths =
        Live.api().root("GET", "/openapi?format=JSON").send().object().getAsJsonObject("paths");
    Set<String> served = new TreeSet<>();
    for (String path : paths.keySet()) {
      for (String method : methods(paths.getAsJsonObject(path))) {
        served.add(method + " " + path.replaceFirst("^" + REST, ""));
      }
    }
    return served;
  }

  private static List<String> methods(JsonObject path) {
    List<String> methods = new ArrayList<>();
    for (String member : path.keySet()) {
      if (METHODS.contains(member)) {
        methods.add(member.toUpperCase(Locale.ROOT));
      }
    }
    return methods;
  }
}
