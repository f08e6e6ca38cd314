package org.usizo.api.browser;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What never changes while the double runs. */
final class SampleData {
  static final double LAT = -26.2041;
  static final double LON = 28.0473;
  private static final InstantSource CLOCK = InstantSource.system();

  private SampleData() {}

  static String now() {
    return CLOCK.instant().toString();
  }

  static String ago(long seconds) {
    return CLOCK.instant().minusSeconds(seconds).toString();
  }

  static String in(long seconds) {
    return CLOCK.instant().plusSeconds(seconds).toString();
  }

  static Map<String, Object> position(double lat, double lon) {
    return Map.of("lat", lat, "lon", lon, "accuracy", 18.0, "fixedAt", ago(12), "source", "GNSS");
  }

  static Map<String, Object> share() {
    return Map.of(
        "id",
        "s1",
        "token",
        "4yKq2PzHk8xTnqBq1v0V7w",
        "url",
        "/track/#4yKq2PzHk8xTnqBq1v0V7w",
        "expiresAt",
        in(7200));
  }

  static List<Map<String, Object>> timeline() {
    return List.of(
        event(1, "CaseOpened", 340, "CUSTOMER"),
        event(2, "OfferMade", 338, "SYSTEM"),
        event(3, "OfferDeclined", 310, "RESPONDER"),
        event(4, "OfferMade", 309, "SYSTEM"),
        event(5, "OfferAccepted", 290, "RESPONDER"));
  }

  private static Map<String, Object> event(int sequence, String type, int secondsAgo, String role) {
    return Map.of(
        "sequence",
        sequence,
        "type",
        type,
        "at",
        ago(secondsAgo),
        "actorRole",
        role,
        "data",
        Map.of());
  }

  static List<Map<String, Object>> candidates() {
    return List.of(
        candidate(
            "r1",
            "Thandi Mokoena",
            480,
            720,
            4200,
            true,
            List.of("There first: 8 to 12 min", "Has TOW by FLATBED")),
        candidate(
            "r2",
            "Pieter Botha",
            900,
            1300,
            3100,
            false,
            List.of("Nearer, but its position is 9 min old", "Working on 9QX2M")));
  }

  private static Map<String, Object> candidate(
      String id,
      String name,
      int p50,
      int p90,
      int metres,
      boolean eligible,
      List<String> reasons) {
    return Map.of(
        "responderId",
        id,
        "name",
        name,
        "callSign",
        id.toUpperCase(java.util.Locale.ROOT),
        "etaP50Seconds",
        p50,
        "etaP90Seconds",
        p90,
        "distanceMetres",
        metres,
        "score",
        p50,
        "eligible",
        eligible,
        "reasons",
        reasons);
  }

  static Map<String, Object> responders() {
    var random = new Random(7);
    List<Map<String, Object>> features = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      double[] place = {LON + random.nextGaussian() * 0.15, LAT + random.nextGaussian() * 0.12};
      features.add(
          Map.of(
              "type",
              "Feature",
              "id",
              "r" + i,
              "geometry",
              Map.of("type", "Point", "coordinates", place),
              "properties",
              Map.of(
                  "id",
                  "r" + i,
                  "name",
                  "Crew " + i,
                  "callSign",
                  "R" + i,
                  "shift",
                  i % 9 == 0 ? "OFF" : "AVAILABLE",
                  "busy",
                  i % 3 == 0,
                  "skills",
                  List.of(i % 4 == 0 ? "AMBULANCE_BLS" : "TOW"))));
    }
    return Map.of("type", "FeatureCollection", "features", features);
  }

  static List<Map<String, Object>> escalations() {
    return List.of(
        Map.of(
            "id",
            "e1",
            "caseId",
            "c2",
            "reference",
            "K9W3F",
            "cause",
            "NOBODY_FREE",
            "level",
            2,
            "state",
            "OPEN",
            "raisedAt",
            ago(180),
            "nextAt",
            in(60)),
        Map.of(
            "id",
            "e2",
            "caseId",
            "c3",
            "reference",
            "M2T8P",
            "cause",
            "NO_AGENT",
            "level",
            1,
            "state",
            "ACKNOWLEDGED",
            "raisedAt",
            ago(400),
            "nextActionBy",
            in(240)));
  }
}
