package org.usizo.api.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Cases, messages, one responder and one offer, steered by tests. */
final class SampleCases {
  private final Map<String, Map<String, Object>> cases = new ConcurrentHashMap<>();
  private final List<Map<String, Object>> messages = new CopyOnWriteArrayList<>();
  private final Map<String, Object> responder =
      new ConcurrentHashMap<>(
          Map.of(
              "id",
              "r1",
              "name",
              "Thandi Mokoena",
              "callSign",
              "T1",
              "plate",
              "JB 42 KL GP",
              "skills",
              List.of("FLATBED", "TOW", "BATTERY"),
              "shift",
              Map.of("state", "OFF")));
  private volatile boolean offering;

  Map<String, Object> receive(ContractDouble.Call press) {
    String kind = String.valueOf(press.body().get("kind"));
    Map<String, Object> opened =
        open("case-" + press.idempotencyKey(), "7F3K2", kind, "DISPATCHING", 3);
    Map<String, Object> receipt =
        new LinkedHashMap<>(
            Map.of(
                "alertId",
                "a1",
                "caseId",
                opened.get("id"),
                "reference",
                "7F3K2",
                "kind",
                kind,
                "status",
                "RECEIVED",
                "priority",
                3,
                "receivedAt",
                SampleData.now(),
                "caseKey",
                "key-of-case"));
    receipt.putAll(
        Map.of(
            "verified",
            false,
            "test",
            false,
            "joined",
            false,
            "flags",
            List.of(),
            "positionStatus",
            press.body().containsKey("position") ? "PRECISE" : "MISSING",
            "wait",
            Map.of("p50Seconds", 1500, "p90Seconds", 2700),
            "nextStep",
            opened.get("nextStep"),
            "emergencyNumbers",
            opened.get("emergencyNumbers")));
    return receipt;
  }

  private Map<String, Object> open(
      String id, String reference, String kind, String status, int priority) {
    Map<String, Object> opened =
        new ConcurrentHashMap<>(
            Map.of(
                "id",
                id,
                "reference",
                reference,
                "kind",
                kind,
                "status",
                status,
                "priority",
                priority,
                "receivedAt",
                SampleData.ago(340),
                "test",
                false,
                "verified",
                true,
                "tasks",
                List.of(),
                "flags",
                List.of()));
    opened.putAll(
        Map.of(
            "scene",
            Map.of(
                "position",
                SampleData.position(SampleData.LAT, SampleData.LON),
                "text",
                "N1 north, after Grasmere",
                "plusCode",
                "5G5CQ2WW+9W"),
            "nextStep",
            Map.of(
                "text",
                "We are asking the nearest crew and tell you as soon as one accepts.",
                "by",
                SampleData.in(120)),
            "wait",
            Map.of("p50Seconds", 1500, "p90Seconds", 2700),
            "emergencyNumbers",
            List.of(
                Map.of("service", "Any emergency, from a mobile phone", "number", "112"),
                Map.of("service", "Ambulance", "number", "10177"))));
    cases.put(id, opened);
    return opened;
  }

  /** Moves every case on; from ASSIGNED on somebody comes. */
  void moveTo(String status) {
    cases.values().forEach(found -> moveTo(found, status));
  }

  private void moveTo(Map<String, Object> found, String status) {
    found.put("status", status);
    var work = Map.of("ASSIGNED", "ACCEPTED", "EN_ROUTE", "EN_ROUTE", "ON_SCENE", "ON_SCENE");
    if (!work.containsKey(status)) return;
    found.put(
        "nextStep",
        Map.of("text", "Thandi is on the way to you. Stay behind the barrier if you can."));
    found.put(
        "tasks",
        List.of(
            Map.of(
                "id",
                "t1",
                "state",
                "ASSIGNED",
                "needs",
                List.of("TOW"),
                "assignment",
                new LinkedHashMap<>(
                    Map.of(
                        "id",
                        "as1",
                        "status",
                        work.get(status),
                        "responder",
                        Map.of(
                            "id",
                            "r1",
                            "name",
                            "Thandi Mokoena",
                            "callSign",
                            "T1",
                            "vehicle",
                            "White flatbed truck",
                            "plate",
                            "JB 42 KL GP"),
                        "word",
                        "protea",
                        "etaP50Seconds",
                        720,
                        "etaP90Seconds",
                        1080,
                        "etaAt",
                        SampleData.ago(25),
                        "position",
                        SampleData.position(SampleData.LAT + 0.03, SampleData.LON - 0.025),
                        "positionAgeSeconds",
                        9)))));
  }

  void busyDay() {
    offering = true;
    open("c1", "7F3K2", "ROAD", "RECEIVED", 3);
    moveTo(cases.get("c1"), "EN_ROUTE");
    open("c2", "K9W3F", "MEDICAL", "DISPATCHING", 1)
        .putAll(Map.of("escalated", true, "flags", List.of("KIND_UNKNOWN")));
    open("c3", "M2T8P", "ROAD", "RECEIVED", 2).put("flags", List.of("LATE", "UNVERIFIED"));
    open("c4", "X4D7Q", "ROAD", "ON_HOLD", 4);
    cases
        .get("c2")
        .put(
            "scene",
            Map.of(
                "position",
                SampleData.position(-26.11, 28.05),
                "text",
                "Sandton, in front of the library"));
    cases.get("c3").put("scene", Map.of("position", SampleData.position(-26.27, 27.86)));
    messages.add(
        Map.of(
            "id",
            "m1",
            "authorRole",
            "CUSTOMER",
            "text",
            "We are standing behind the barrier.",
            "at",
            SampleData.ago(120)));
    messages.add(
        Map.of(
            "id",
            "m2",
            "authorRole",
            "AGENT",
            "text",
            "Thank you. Thandi is eight minutes away.",
            "at",
            SampleData.ago(60)));
  }

  void offer() {
    offering = true;
  }

  List<Map<String, Object>> offers() {
    if (!offering) return List.of();
    return List.of(
        new LinkedHashMap<>(
            Map.of(
                "id",
                "o1",
                "area",
                "Grasmere, Johannesburg South",
                "roughPosition",
                SampleData.position(SampleData.LAT, SampleData.LON),
                "etaP50Seconds",
                720,
                "distanceMetres",
                6400,
                "needs",
                List.of("TOW"),
                "people",
                Map.of("adults", 2, "children", 1),
                "hazards",
                List.of("Standing in a lane"),
                "expiresAt",
                SampleData.in(60),
                "secondsLeft",
                60)));
  }

  Map<String, Object> answerOffer(String answer) {
    offering = false;
    if (answer.equals("decline")) return Map.of("state", "DECLINED");
    open("c1", "7F3K2", "ROAD", "ASSIGNED", 3);
    moveTo(cases.get("c1"), "ASSIGNED");
    responder.put(
        "assignment",
        new ConcurrentHashMap<>(
            Map.of("id", "as1", "caseId", "c1", "status", "ACCEPTED", "word", "protea")));
    return Map.of("state", "ACCEPTED", "assignmentId", "as1", "caseId", "c1");
  }

  Map<String, Object> report(Map<String, Object> report) {
    @SuppressWarnings("unchecked")
    var assignment = (Map<String, Object>) responder.get("assignment");
    assignment.put("status", report.get("status"));
    if ("CLEARED".equals(report.get("status"))) responder.remove("assignment");
    return assignment;
  }

  Map<String, Object> shift(Map<String, Object> shift) {
    responder.put("shift", shift);
    return responder;
  }

  Map<String, Object> responder() {
    return responder;
  }

  Map<String, Object> requestCancellation(String id) {
    cases.get(id).put("cancellationRequested", true);
    return Map.of("cancellationRequested", true, "status", cases.get(id).get("status"));
  }

  Map<String, Object> get(String id) {
    return cases.getOrDefault(id, Map.of());
  }

  List<Map<String, Object>> list() {
    return new ArrayList<>(cases.values());
  }

  List<Map<String, Object>> messages() {
    return messages;
  }

  Map<String, Object> say(String role, Map<String, Object> body) {
    Map<String, Object> message =
        Map.of(
            "id",
            "m" + messages.size() + 1,
            "authorRole",
            role,
            "text",
            body.get("text"),
            "clientId",
            body.get("clientId"),
            "at",
            SampleData.now());
    messages.add(message);
    return message;
  }

  Map<String, Object> shared() {
    return Map.of(
        "status",
        "EN_ROUTE",
        "etaP50Seconds",
        720,
        "etaP90Seconds",
        1080,
        "etaAt",
        SampleData.ago(20),
        "scene",
        SampleData.position(-26.2, 28.05),
        "responder",
        Map.of("position", SampleData.position(-26.17, 28.02)),
        "updatedAt",
        SampleData.ago(20));
  }
}
