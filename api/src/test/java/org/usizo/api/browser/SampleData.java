package org.usizo.api.browser;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** What never changes while the double runs. */
final class SampleData {
  private SampleData() {}

  static Map<String, Object> share() {
    return Sample.object(
        """
        {'id': 's1', 'token': '4yKq2PzHk8xTnqBq1v0V7w', 'url': '/track/#4yKq2PzHk8xTnqBq1v0V7w', 'expiresAt': "@7200"}
        """);
  }

  /** What a share link shows. */
  static Map<String, Object> shared() {
    return Sample.object(
        """
        {'status': 'EN_ROUTE', 'etaP50Seconds': 720, 'etaP90Seconds': 1080, 'etaAt': "@-20", 'updatedAt': "@-20",
         'scene': {'lat': -26.20, 'lon': 28.05}, 'responder': {'position': {'lat': -26.17, 'lon': 28.02, 'fixedAt': "@-20"}}}
        """);
  }

  static List<Map<String, Object>> timeline() {
    return Sample.list(
        """
        [{'sequence': 1, 'type': 'ALERT_RECEIVED', 'at': "@-340", 'by': 'CUSTOMER', 'data': {'priority': 3}},
         {'sequence': 2, 'type': 'OFFER_MADE', 'at': "@-338", 'by': 'SYSTEM', 'data': {'etaP50Seconds': 900}},
         {'sequence': 3, 'type': 'OFFER_DECLINED', 'at': "@-310", 'by': 'RESPONDER', 'data': {'reason': 'TOO_FAR'}},
         {'sequence': 4, 'type': 'ASSIGNED', 'at': "@-290", 'by': 'RESPONDER', 'data': {'etaP50Seconds': 720}}]
        """);
  }

  static List<Map<String, Object>> candidates() {
    return Sample.list(
        """
        [{'responderId': 'r1', 'name': 'Thandi Mokoena', 'etaP50Seconds': 480, 'etaP90Seconds': 720, 'distanceMetres': 4200, 'score': 480,
          'eligible': true, 'reasons': ['There first: 8 to 12 min', 'Has TOW by FLATBED']},
         {'responderId': 'r2', 'name': 'Pieter Botha', 'etaP50Seconds': 900, 'etaP90Seconds': 1300, 'distanceMetres': 3100, 'score': 900,
          'eligible': false, 'reasons': ['Nearer, but its position is 9 min old', 'Working on 9QX2M']}]
        """);
  }

  static List<Map<String, Object>> escalations() {
    return Sample.list(
        """
        [{'id': 'e1', 'caseId': 'c2', 'reference': 'K9W3F', 'cause': 'NOBODY_FREE', 'level': 2, 'state': 'OPEN', 'raisedAt': "@-180", 'nextAt': "@60"},
         {'id': 'e2', 'caseId': 'c3', 'reference': 'M2T8P', 'cause': 'NO_AGENT', 'level': 1, 'state': 'ACKNOWLEDGED', 'raisedAt': "@-400",
          'nextActionBy': "@240"}]
        """);
  }

  static Map<String, Object> responders() {
    var random = new Random(7);
    return Map.of(
        "type",
        "FeatureCollection",
        "features",
        IntStream.rangeClosed(1, 40).mapToObj(number -> responder(number, random)).toList());
  }

  private static Map<String, Object> responder(int number, Random random) {
    return Sample.object(
        """
        {'type': 'Feature', 'id': 'r%1$d', 'geometry': {'type': 'Point', 'coordinates': [%2$s, %3$s]},
         'properties': {'id': 'r%1$d', 'name': 'Crew %1$d', 'callSign': 'R%1$d', 'shift': '%4$s', 'busy': %5$s}}
        """
            .formatted(
                number,
                Sample.LON + random.nextGaussian() * 0.15,
                Sample.LAT + random.nextGaussian() * 0.12,
                number % 9 == 0 ? "OFF" : "AVAILABLE",
                number % 3 == 0));
  }
}
