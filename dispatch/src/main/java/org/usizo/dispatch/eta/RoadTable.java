package org.usizo.dispatch.eta;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks OSRM's table service; all calls of one look run at once and share one budget of time. */
final class RoadTable implements AutoCloseable {

  private final HttpClient client;
  private final URI root;
  private final EtaSettings settings;

  RoadTable(URI root, EtaSettings settings) {
    this.root = root;
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.budget())
            .build();
  }

  /**
   * Driving times by journey; journeys without a road are not there.
   *
   * @throws TimeoutException when the budget is used up
   * @throws IOException when the service cannot be reached or answers with anything but a table
   */
  Map<Journey, Duration> ask(List<Journey> journeys)
      throws IOException, TimeoutException, InterruptedException {
    long end = System.nanoTime() + settings.budget().toNanos();
    var calls = new ArrayList<CompletableFuture<Map<Journey, Duration>>>();
    TableRequest.split(journeys, settings.coordinatesAtMost())
        .forEach(request -> calls.add(call(request, request.hasBearings())));
    try {
      var times = new HashMap<Journey, Duration>();
      for (var call : calls) {
        times.putAll(call.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
      }
      return times;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      calls.forEach(call -> call.cancel(true));
    }
  }

  private CompletableFuture<Map<Journey, Duration>> call(TableRequest request, boolean bearings) {
    var uri = request.uri(root, settings.profile(), bearings);
    var http = HttpRequest.newBuilder(uri).timeout(settings.budget()).build();
    return client
        .sendAsync(http, BodyHandlers.ofString())
        .thenCompose(response -> times(request, bearings, response));
  }

  private CompletableFuture<Map<Journey, Duration>> times(
      TableRequest request, boolean bearings, HttpResponse<String> response) {
    try {
      var answer = TableAnswer.read(response.body());
      if (answer.isNoSegment() && bearings) {
        return call(request, false);
      }
      if (answer.isNoSegment()) {
        return CompletableFuture.completedFuture(Map.of());
      }
      if (response.statusCode() != 200 || !answer.isOk()) {
        throw new IOException(
            "The routing service answered %d, code %s"
                .formatted(response.statusCode(), answer.code()));
      }
      return CompletableFuture.completedFuture(answer.times(request));
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
