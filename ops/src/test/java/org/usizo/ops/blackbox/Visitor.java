package org.usizo.ops.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.usizo.ops.client.Call;

/**
 * Somebody who calls routes.
 *
 * @param role by the token's groups, {@code guest} without anything, {@code key} with a case key
 *     only
 * @param token null for guests
 * @param caseKey null for all but {@code key}
 */
record Visitor(String role, String token, String caseKey) {
  static Visitor guest() {
    return new Visitor("guest", null, null);
  }

  static Visitor withKey(String caseKey) {
    return new Visitor("key", null, caseKey);
  }

  boolean isSignedIn() {
    return token != null;
  }

  /** The status of the answer; its body, perhaps an endless stream, is not waited for. */
  int call(Route route, String path) {
    Call call = Live.api().call(route.method(), path).bearer(token).timeout(Duration.ofSeconds(10));
    if (caseKey != null) {
      call.header("Case-Key", caseKey);
    }
    if (!route.body().isEmpty()) {
      call.json(route.body());
    }
    if (path.endsWith("/events")) {
      call.header("Accept", "text/event-stream");
    }
    try {
      HttpResponse<InputStream> answer =
          Live.api().http().send(call.request(), BodyHandlers.ofInputStream());
      answer.body().close();
      return answer.statusCode();
    } catch (IOException e) {
      throw new AssertionError(route.name() + " brought no answer for " + role, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
