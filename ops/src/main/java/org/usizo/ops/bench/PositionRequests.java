package org.usizo.ops.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.usizo.ops.client.Installation;

/** Position reports of a fleet that moves a little; each responder in turn, each fix a new one. */
final class PositionRequests {
  private static final double LAT = -26.2;
  private static final double LON = 28.04;
  private static final double STEP_DEGREES = 0.0003;

  private final List<BenchFleet> fleet;
  private final String service;
  private final AtomicInteger turn = new AtomicInteger();

  PositionRequests(Installation installation, List<BenchFleet> fleet) {
    this.fleet = fleet;
    this.service = installation.tokens(InstantSource.system()).of("service", "bench-service");
  }

  byte[] single() {
    BenchFleet responder = next();
    return Wire.post(
        "/api/v1/responders/me/positions", bearer(responder.token()), "{" + position(now()) + "}");
  }

  byte[] osmand() {
    return "GET /ingest/osmand/%s?lat=%.6f&lon=%.6f&timestamp=%d&accuracy=8 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        .formatted(next().secret(), LAT + wobble(), LON + wobble(), now().toEpochMilli())
        .getBytes(ISO_8859_1);
  }

  byte[] bulk(int size) {
    Instant fixedAt = now();
    String body =
        IntStream.range(0, size)
            .mapToObj(i -> "{\"responderId\":\"" + next().id() + "\"," + position(fixedAt) + "}")
            .collect(Collectors.joining(",", "[", "]"));
    return Wire.post("/api/v1/positions", bearer(service), body);
  }

  private BenchFleet next() {
    return fleet.get(Math.floorMod(turn.getAndIncrement(), fleet.size()));
  }

  private static String position(Instant fixedAt) {
    return "\"lat\":%.6f,\"lon\":%.6f,\"accuracy\":8,\"speed\":9.5,\"heading\":90,\"fixedAt\":\"%s\",\"source\":\"GNSS\""
        .formatted(LAT + wobble(), LON + wobble(), fixedAt);
  }

  private static String bearer(String token) {
    return "Authorization: Bearer " + token + "\r\n";
  }

  private static Instant now() {
    return InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static double wobble() {
    return (ThreadLocalRandom.current().nextDouble() - 0.5) * STEP_DEGREES;
  }
}
