package org.usizo.ops.blackbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that can be wrong with a request to a route, generated from what the route takes. */
final class BadRequests {
  private static final String HERE = "@here@";

  /** Values as JSON text; none of them suits every member. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1.5",
          "99999999999999999999",
          "1e999",
          "-0.0",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"a\\udfffb\\u0000c\"",
          "\"" + "x".repeat(20_000) + "\"",
          "\"'; DROP TABLE alert; --\"",
          "\"../../etc/passwd\"",
          "\"2026-02-30T25:61:00Z\"",
          "\"+999999999-12-31T23:59:59Z\"",
          "\"\u202e\ud83d\ude91\"",
          "[]",
          "[null]",
          "[[[[1]]]]",
          "{}",
          "{\"a\":{\"b\":[{}]}}",
          "[".repeat(3000) + "]".repeat(3000),
          "{\"a\":".repeat(1500) + "1" + "}".repeat(1500));

  private static final List<String> BODIES =
      List.of(
          "",
          " ",
          "null",
          "true",
          "7",
          "\"text\"",
          "[]",
          "{}",
          "[{}]",
          "[null]",
          "[[]]",
          "{",
          "{]}",
          "{\"a\":}",
          "not json",
          "{\"\\u0000\":1}",
          "\u0000",
          "[".repeat(20_000),
          "{\"a\":1,\"a\":{}}",
          "\ufeff{}");

  private static final List<String> PATH_IDS =
      List.of(
          "x",
          "-1",
          "%00",
          "%ED%A0%80",
          "%27%3B--",
          "0",
          "null",
          "..%2F..%2Fx",
          "a".repeat(3000),
          "%F0%9F%9A%91",
          "00000000-0000-0000-0000-00000000000g");

  private static final List<String> QUERY_VALUES =
      List.of(
          "",
          "%00",
          "-1",
          "99999999999999999999",
          "x",
          "%ED%A0%80",
          "%27%20OR%201=1",
          "a".repeat(3000),
          "1e9",
          "ROAD,ROAD");

  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "If-Match", List.of("x", "\"x\"", "*", "W/\"1\"", "\"99999999999999999999\"", "\"-1\""),
          "Idempotency-Key", List.of(" ", "\"\"", "k".repeat(5000), "'; --"),
          "Last-Event-ID", List.of("x", "-1", "99999999999999999999", "1.5"),
          "Accept", List.of("image/png", "x", "*/*;q=x", "application/json;q=0"),
          "Content-Type",
              List.of(
                  "text/plain",
                  "application/xml",
                  "application/json; charset=utf-7",
                  "multipart/form-data",
                  "x"),
          "Case-Key", List.of("x", "k".repeat(5000)),
          "Range", List.of("bytes=5-1"));

  private final OpenApi document = new OpenApi();
  private final World world;

  BadRequests(World world) {
    this.world = world;
  }

  List<BadRequest> of(Route route, Visitor visitor) {
    String path = world.path(route, visitor, Whose.OWN);
    List<BadRequest> all = new ArrayList<>();
    document.findSample(route).ifPresent(sample -> addBodies(all, route, path, sample));
    addPathIds(all, route, path);
    addQueries(all, route, path);
    addHeaders(all, route, path);
    return all;
  }

  private void addBodies(List<BadRequest> all, Route route, String path, JsonElement sample) {
    BODIES.forEach(
        body ->
            all.add(
                BadRequest.withBody(route, path, body, "body '" + BadRequest.shorten(body) + "'")));
    String whole = sample.toString();
    all.add(
        BadRequest.withBody(route, path, whole.substring(0, whole.length() / 2), "half a body"));
    if (sample instanceof JsonObject object) {
      addMembers(all, route, path, object, object, "");
    } else if (sample instanceof JsonArray array
        && !array.isEmpty()
        && array.get(0) instanceof JsonObject object) {
      addMembers(all, route, path, array, object, "/0");
    }
  }

  /** Each member left out, and in each wrong way; those of objects inside as well. */
  private void addMembers(
      List<BadRequest> all,
      Route route,
      String path,
      JsonElement whole,
      JsonObject at,
      String pointer) {
    for (String member : List.copyOf(at.keySet())) {
      JsonElement right = at.remove(member);
      String name = pointer + "/" + member;
      all.add(BadRequest.withBody(route, path, whole.toString(), "no " + name));
      at.add(member, new JsonPrimitive(HERE));
      String around = whole.toString();
      for (String value : VALUES) {
        all.add(
            BadRequest.withBody(
                route,
                path,
                around.replace('"' + HERE + '"', value),
                name + " as " + BadRequest.shorten(value)));
      }
      at.add(member, right);
      if (right instanceof JsonObject inner) {
        addMembers(all, route, path, whole, inner, name);
      }
    }
  }

  private void addPathIds(List<BadRequest> all, Route route, String path) {
    if (!route.path().contains("{")) {
      return;
    }
    String template = route.path().replaceAll("\\{[^}]+}", "{id}");
    for (String id : PATH_IDS) {
      all.add(
          BadRequest.withBody(
              route,
              template.replace("{id}", id),
              world.body(route),
              "id " + BadRequest.shorten(id)));
    }
  }

  private void addQueries(List<BadRequest> all, Route route, String path) {
    for (String name : document.queryParameters(route)) {
      for (String value : QUERY_VALUES) {
        String query = "?" + name + "=" + value;
        all.add(
            BadRequest.withBody(route, path + query, world.body(route), BadRequest.shorten(query)));
      }
    }
  }

  private void addHeaders(List<BadRequest> all, Route route, String path) {
    HEADERS.forEach(
        (header, values) ->
            values.forEach(
                value ->
                    all.add(BadRequest.withHeader(route, path, world.body(route), header, value))));
  }
}
