package org.usizo.ops.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Looks into the FCM double: did every device that pressed hear anything? */
final class Pushes {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI fcm;

  Pushes(URI fcm) {
    this.fcm = fcm;
  }

  long countSilent(List<Acknowledged> promises) {
    return promises.stream()
        .map(promise -> promise.press().device())
        .filter(this::isSilent)
        .count();
  }

  private boolean isSilent(String device) {
    var request = HttpRequest.newBuilder(fcm.resolve("/inbox?token=" + device)).build();
    try {
      return http.send(request, BodyHandlers.ofString()).body().strip().equals("[]");
    } catch (IOException e) {
      throw new IllegalStateException("The FCM double does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
