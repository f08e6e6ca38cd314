package org.usizo.dispatch.eta;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.usizo.dispatch.geo.Place;

/**
 * Speaks OSRM's table service on loopback: coordinates as lon,lat, sources and destinations by
 * index, rows are sources, null where no road leads, 400 with a code when it refuses.
 */
public final class OsrmStub implements AutoCloseable {

  /** How it answers. */
  public enum Mood {
    FINE,
    NO_ROAD,
    NO_SEGMENT_THAT_WAY,
    NO_SEGMENT,
    REFUSES,
    FAILS,
    GARBLED,
    TOO_FEW_ROWS,
    SILENT
  }

  /** One call as it came. */
  public record Call(List<Place> places, Map<String, String> query) {}

  private static final int TABLE_SIZE = 100;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<Place, Integer> slowPlaces = new HashMap<>();
  public final List<Call> calls = new CopyOnWriteArrayList<>();
  public volatile Mood mood = Mood.FINE;
  public volatile Runnable onCall = () -> {};

  public OsrmStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/table/v1/driving/", this::answer);
    server.start();
  }

  public URI root() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** From there it takes so many seconds; from anywhere else a second for every ten metres. */
  public OsrmStub takes(Place from, int seconds) {
    slowPlaces.put(rounded(from), seconds);
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var places =
        Arrays.stream(path.substring(path.lastIndexOf('/') + 1).split(";"))
            .map(OsrmStub::place)
            .toList();
    var call = new Call(places, query(exchange.getRequestURI().getQuery()));
    calls.add(call);
    onCall.run();
    switch (mood) {
      case SILENT -> awaitClosing();
      case GARBLED -> send(exchange, 200, "<html>");
      case FAILS -> send(exchange, 500, "Internal Server Error");
      case REFUSES -> send(exchange, 400, refusal("InvalidQuery"));
      case NO_SEGMENT -> send(exchange, 400, refusal("NoSegment"));
      case NO_SEGMENT_THAT_WAY -> {
        boolean bearings = call.query().containsKey("bearings");
        send(exchange, bearings ? 400 : 200, bearings ? refusal("NoSegment") : table(call));
      }
      default -> {
        boolean tooBig = places.size() > TABLE_SIZE;
        send(exchange, tooBig ? 400 : 200, tooBig ? refusal("TooBig") : table(call));
      }
    }
  }

  private String table(Call call) {
    var rows = new ArrayList<String>();
    for (int source : indices(call, "sources")) {
      var cells =
          indices(call, "destinations").stream()
              .map(to -> cell(call.places().get(source), call.places().get(to)))
              .toList();
      rows.add("[" + String.join(",", cells) + "]");
    }
    var sent = mood == Mood.TOO_FEW_ROWS ? rows.subList(0, 1) : rows;
    return "{\"code\":\"Ok\",\"durations\":["
        + String.join(",", sent)
        + "],\"sources\":[],\"destinations\":[]}";
  }

  private String cell(Place from, Place to) {
    if (mood == Mood.NO_ROAD) {
      return "null";
    }
    var known = slowPlaces.get(rounded(from));
    return known != null ? known + ".4" : String.valueOf(from.distanceTo(to).metres() / 10);
  }

  private static List<Integer> indices(Call call, String name) {
    return Arrays.stream(call.query().get(name).split(";")).map(Integer::valueOf).toList();
  }

  private static Place place(String lonLat) {
    var parts = lonLat.split(",");
    return new Place(Double.parseDouble(parts[1]), Double.parseDouble(parts[0]));
  }

  private static Place rounded(Place place) {
    return new Place(Math.round(place.lat() * 1e6) / 1e6, Math.round(place.lon() * 1e6) / 1e6);
  }

  private static Map<String, String> query(String text) {
    var query = new HashMap<String, String>();
    Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> query.put(pair[0], pair[1]));
    return query;
  }

  private static String refusal(String code) {
    return "{\"code\":\"%s\",\"message\":\"said no\"}".formatted(code);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The most coordinates of any call. */
  public int longestCall() {
    return calls.stream().mapToInt(call -> call.places().size()).max().orElse(0);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
