package org.usizo.api.browser;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the HTTP contract the pages use, answered from memory; a test steers it and asks what
 * was called.
 */
final class ContractDouble implements HttpHandler {
  /** One call as it came. */
  record Call(String method, String path, Map<String, Object> body, String idempotencyKey) {}

  /** An answer: status and content, null for an empty body. */
  record Answer(int status, Object content) {}

  private interface Route {
    Answer answer(Call call, Matcher path);
  }

  private final Gson gson = new GsonBuilder().serializeNulls().create();
  private final Map<Pattern, Route> routes = new LinkedHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final SampleCases cases = new SampleCases();
  private final SampleCrew crew = new SampleCrew(cases);
  private final Streams streams = new Streams();
  private volatile boolean failing;

  ContractDouble() {
    route("POST alerts", (call, path) -> new Answer(201, cases.receive(call)));
    route("GET cases", (call, path) -> ok(Map.of("items", cases.list())));
    route("GET cases/([\\w-]+)", (call, path) -> ok(cases.get(path.group(1))));
    route(
        "POST cases/([\\w-]+)/cancel",
        (call, path) -> new Answer(202, cases.requestCancellation(path.group(1))));
    route("GET cases/([\\w-]+)/messages", (call, path) -> ok(Map.of("items", cases.messages())));
    route(
        "POST cases/([\\w-]+)/messages",
        (call, path) -> new Answer(201, cases.say("CUSTOMER", call.body())));
    route(
        "GET cases/([\\w-]+)/timeline", (call, path) -> ok(Map.of("items", SampleData.timeline())));
    route(
        "GET cases/([\\w-]+)/candidates",
        (call, path) -> ok(Map.of("items", SampleData.candidates())));
    route(
        "GET cases/([\\w-]+)/survey",
        (call, path) -> new Answer(404, problem(404, "No answers yet")));
    route("POST cases/([\\w-]+)/shares", (call, path) -> new Answer(201, SampleData.share()));
    route(
        "POST stream-tickets",
        (call, path) -> new Answer(201, Map.of("ticket", "t" + calls.size())));
    route("GET track/([\\w-]+)", (call, path) -> ok(SampleData.shared()));
    route("GET responders/me", (call, path) -> ok(crew.me()));
    route("PUT responders/me/shift", (call, path) -> ok(crew.shift(call.body())));
    route("GET responders/me/offers", (call, path) -> ok(Map.of("items", crew.offers())));
    route("POST offers/([\\w-]+)/(accept|decline)", (call, path) -> ok(crew.answer(path.group(2))));
    route("POST assignments/([\\w-]+)/status", (call, path) -> ok(crew.report(call.body())));
    route("GET responders", (call, path) -> ok(SampleData.responders()));
    route("GET escalations", (call, path) -> ok(Map.of("items", SampleData.escalations())));
    route("\\w+ .*", (call, path) -> ok(Map.of()));
  }

  private void route(String methodAndPath, Route route) {
    routes.put(Pattern.compile(methodAndPath), route);
  }

  /** A console full of work, a responder with an offer: for screenshots. */
  void busyDay() {
    cases.busyDay();
    crew.offer();
  }

  SampleCases cases() {
    return cases;
  }

  SampleCrew crew() {
    return crew;
  }

  /** While failing, every call is answered 503, as by an overloaded server. */
  void setFailing(boolean failing) {
    this.failing = failing;
  }

  List<Call> callsTo(String method, String path) {
    return calls.stream()
        .filter(call -> call.method().equals(method) && call.path().matches(path))
        .toList();
  }

  /** Tells every open stream that something changed. */
  void tell(String type) {
    streams.tell(type);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().replaceFirst("^/api/v1/", "");
    if (path.endsWith("/events")) {
      streams.serve(exchange);
      return;
    }
    try (exchange) {
      String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var call =
          new Call(
              exchange.getRequestMethod(),
              path,
              read(text),
              exchange.getRequestHeaders().getFirst("Idempotency-Key"));
      calls.add(call);
      write(exchange, failing ? new Answer(503, problem(503, "Overloaded")) : answer(call));
    }
  }

  private Answer answer(Call call) {
    for (var route : routes.entrySet()) {
      Matcher matcher = route.getKey().matcher(call.method() + " " + call.path());
      if (matcher.matches()) return route.getValue().answer(call, matcher);
    }
    return new Answer(404, problem(404, "Nothing here"));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> read(String text) {
    Object content = text.isBlank() ? Map.of() : gson.fromJson(text, Object.class);
    return content instanceof Map
        ? (Map<String, Object>) content
        : Map.of("items", content instanceof List ? content : new ArrayList<>());
  }

  private void write(HttpExchange exchange, Answer answer) throws IOException {
    byte[] content = gson.toJson(answer.content()).getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            answer.status() < 400 ? "application/json" : "application/problem+json");
    exchange.sendResponseHeaders(answer.status(), content.length);
    exchange.getResponseBody().write(content);
  }

  private static Answer ok(Object content) {
    return new Answer(200, content);
  }

  private static Map<String, Object> problem(int status, String detail) {
    return Map.of(
        "type",
        "about:blank",
        "title",
        detail,
        "status",
        status,
        "detail",
        detail,
        "correlationId",
        "c-1");
  }
}
