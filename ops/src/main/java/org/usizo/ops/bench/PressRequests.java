package org.usizo.ops.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.usizo.ops.client.Installation;
import org.usizo.ops.client.Tokens;

/**
 * Presses of signed-in customers, each its own case: who comes round again presses over 10 km from
 * all earlier presses. They are drills, because it is the intake that is measured, not the search
 * that follows.
 */
final class PressRequests {
  private static final int CUSTOMERS = 4000;
  private static final int ROWS = 90;
  private static final double SOUTH = -33;
  private static final double WEST = 19;
  private static final double DEGREES_APART = 0.1;

  private final List<String> tokens;
  private final AtomicInteger number = new AtomicInteger();

  PressRequests(Installation installation) {
    Tokens signer = installation.tokens(InstantSource.system());
    tokens =
        IntStream.range(0, CUSTOMERS)
            .parallel()
            .mapToObj(customer -> signer.of("customer", "bench-customer-" + customer))
            .toList();
  }

  byte[] next() {
    int press = number.getAndIncrement();
    int place = press / CUSTOMERS;
    String headers =
        "Authorization: Bearer %s\r\nIdempotency-Key: %s\r\n"
            .formatted(tokens.get(press % CUSTOMERS), newKey());
    return Wire.post("/api/v1/alerts", headers, body(press % CUSTOMERS, place));
  }

  private static UUID newKey() {
    var random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong());
  }

  private static String body(int customer, int place) {
    double lat = SOUTH + place % ROWS * DEGREES_APART;
    double lon = WEST + place / ROWS % ROWS * DEGREES_APART;
    return """
        {"kind":"ROAD","position":{"lat":%.4f,"lon":%.4f,"accuracy":12.5},"positionIs":"INCIDENT",\
        "trigger":"BUTTON","contact":{"name":"Bench","phone":"+2782123%04d"},\
        "vehicle":{"make":"Toyota","colour":"white","plate":"BNC 001 GP"},"needs":["TOW"],\
        "test":true}"""
        .formatted(lat, lon, customer);
  }
}
