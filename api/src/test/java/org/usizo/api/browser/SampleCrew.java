package org.usizo.api.browser;

import java.util.List;
import java.util.Map;

/** One crew, its shift, an offer and the job that comes of it. */
final class SampleCrew {
  private final SampleCases cases;
  private final Map<String, Object> me =
      Sample.object(
          """
      {'id': 'r1', 'name': 'Thandi Mokoena', 'callSign': 'T1', 'plate': 'JB 42 KL GP', 'skills': ['FLATBED', 'TOW'], 'shift': {'state': 'OFF'}}
      """);
  private boolean offering;

  SampleCrew(SampleCases cases) {
    this.cases = cases;
  }

  void offer() {
    offering = true;
  }

  Map<String, Object> me() {
    return me;
  }

  Map<String, Object> shift(Map<String, Object> shift) {
    me.put("shift", shift);
    return me;
  }

  List<Map<String, Object>> offers() {
    if (!offering) return List.of();
    return Sample.list(
        """
        [{'id': 'o1', 'area': 'Grasmere, Johannesburg South', 'roughPosition': {'lat': -26.2, 'lon': 28.05}, 'etaP50Seconds': 720, 'distanceMetres': 6400,
          'needs': ['TOW'], 'people': {'adults': 2, 'children': 1}, 'hazards': ['Standing in a lane'], 'expiresAt': "@60", 'secondsLeft': 60}]
        """);
  }

  Map<String, Object> answer(String answer) {
    offering = false;
    if (answer.equals("decline")) return Map.of("state", "DECLINED");
    cases.open("c1", "7F3K2", "ROAD", "ASSIGNED", 3);
    cases.moveTo("ASSIGNED");
    me.put(
        "assignment",
        Sample.object("{'id': 'as1', 'caseId': 'c1', 'status': 'ACCEPTED', 'word': 'protea'}"));
    return Map.of("state", "ACCEPTED", "assignmentId", "as1", "caseId", "c1");
  }

  Map<String, Object> report(Map<String, Object> report) {
    if ("CLEARED".equals(report.get("status"))) {
      me.remove("assignment");
      return report;
    }
    @SuppressWarnings("unchecked")
    var assignment = (Map<String, Object>) me.get("assignment");
    assignment.put("status", report.get("status"));
    return assignment;
  }
}
