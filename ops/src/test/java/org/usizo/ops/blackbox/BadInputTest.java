package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;

/**
 * Requests with something wrong, to every route, by somebody who may call it: refused with a
 * problem or done, never a fault of ours, and the answer gives nothing away. A sample of them by
 * default, {@code -Dusizo.test.requests=100000} sends all.
 */
@BlackBox
class BadInputTest {
  private static final long SEED = Long.getLong("usizo.test.seed", 20_260_101);
  private static final int REQUESTS = Integer.getInteger("usizo.test.requests", 400);

  private final World world = new World(-14);

  @Test
  void nothingWrongInARequestBecomesAFaultOfOurs() throws Exception {
    List<BadRequest> all = everything();
    Collections.shuffle(all, new Random(SEED));
    List<String> wrong = new ArrayList<>();
    for (BadRequest request : all.subList(0, Math.min(REQUESTS, all.size()))) {
      findFault(request).ifPresent(wrong::add);
    }

    System.out.printf(
        "[figures] %d of %d bad requests%n", Math.min(REQUESTS, all.size()), all.size());
    assertThat(wrong).as("seed " + SEED).isEmpty();
  }

  private List<BadRequest> everything() throws IOException {
    var requests = new BadRequests(world);
    List<BadRequest> all = new ArrayList<>();
    for (Route route : RouteTable.written()) {
      all.addAll(requests.of(route, visitor(route)));
    }
    return all;
  }

  private Visitor visitor(Route route) {
    return world.findAllowed(route).orElseGet(() -> Visitor.unknown("nobody", null));
  }

  private Optional<String> findFault(BadRequest request) throws IOException, InterruptedException {
    Answer answer = request.send(visitor(request.route()));
    String about = request + ": " + answer.status() + " " + BadRequest.shorten(answer.body());
    if (answer.status() >= 500) {
      return Optional.of(about);
    }
    if (Internals.WORDS.stream().anyMatch(answer.body()::contains)) {
      return Optional.of("gives away internals: " + request + ": " + answer.body());
    }
    return answer.status() < 400 || isProblem(answer) ? Optional.empty() : Optional.of(about);
  }

  /** As RFC 9457 has it; a URI that is none may be refused before anybody sees it. */
  private static boolean isProblem(Answer answer) {
    return answer.status() == 400 && answer.body().isEmpty()
        || answer.header("Content-Type").orElse("").startsWith("application/problem+json")
            && answer.json().isJsonObject()
            && answer.object().get("status").getAsInt() == answer.status()
            && answer.object().has("correlationId");
  }
}
