package org.usizo.ops.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.usizo.ops.client.Call;

/**
 * Somebody who calls routes.
 *
 * @param name for reports
 * @param roles by the token's groups; {@code key} with a case key, none for guests
 * @param token null for guests, perhaps no good
 * @param caseKey null for all but {@code key}
 */
record Visitor(String name, Set<String> roles, String token, String caseKey) {

  /** Nobody, whatever the token claims. */
  static Visitor unknown(String name, String token) {
    return new Visitor(name, Set.of(), token, null);
  }

  static Visitor in(String role, String token) {
    return new Visitor(role, Set.of(role), token, null);
  }

  /** A guest with a case key, perhaps beside a token that is no good. */
  static Visitor withKey(String name, String token, String caseKey) {
    return new Visitor(name, Set.of("key"), token, caseKey);
  }

  /** The same person with a case key as well. */
  Visitor andKey(String key) {
    return new Visitor(
        name + " with a case key", Set.of(roles.iterator().next(), "key"), token, key);
  }

  boolean isSignedIn() {
    return roles.stream().anyMatch(role -> !role.equals("key"));
  }

  /** The status of the answer; its body, perhaps an endless stream, is not waited for. */
  int call(String method, String path, String body) {
    Call call = Live.api().call(method, path).bearer(token).timeout(Duration.ofSeconds(20));
    if (caseKey != null) {
      call.header("Case-Key", caseKey);
    }
    if (!body.isEmpty()) {
      call.json(body);
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
      throw new AssertionError(method + " " + path + " brought no answer for " + name, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
