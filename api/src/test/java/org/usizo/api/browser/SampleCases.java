package org.usizo.api.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Cases and their conversation, steered by tests. */
final class SampleCases {
  private static final Map<String, String> WORK =
      Map.of("ASSIGNED", "ACCEPTED", "EN_ROUTE", "EN_ROUTE", "ON_SCENE", "ON_SCENE");

  private final Map<String, Map<String, Object>> cases = new ConcurrentHashMap<>();
  private final List<Map<String, Object>> messages = new CopyOnWriteArrayList<>();

  Map<String, Object> receive(ContractDouble.Call press) {
    String kind = String.valueOf(press.body().get("kind"));
    Map<String, Object> opened =
        open("case-" + press.idempotencyKey(), "7F3K2", kind, "DISPATCHING", 3);
    Map<String, Object> receipt =
        Sample.object(
            "{'alertId': 'a1', 'caseKey': 'key-of-case', 'verified': false, 'joined': false}");
    for (String field :
        List.of(
            "reference",
            "kind",
            "priority",
            "test",
            "flags",
            "wait",
            "nextStep",
            "emergencyNumbers")) receipt.put(field, opened.get(field));
    receipt.putAll(
        Map.of("caseId", opened.get("id"), "status", "RECEIVED", "receivedAt", Sample.now()));
    receipt.put("positionStatus", press.body().containsKey("position") ? "PRECISE" : "MISSING");
    return receipt;
  }

  Map<String, Object> open(String id, String reference, String kind, String status, int priority) {
    Map<String, Object> opened =
        Sample.object(
            """
        {'id': '%s', 'reference': '%s', 'kind': '%s', 'status': '%s', 'priority': %d, 'receivedAt': "@-340", 'test': false, 'verified': true,
         'tasks': [], 'flags': [], 'scene': {'position': {'lat': -26.2041, 'lon': 28.0473, 'accuracy': 18}, 'text': 'N1 north, after Grasmere', 'plusCode': '5G5CQ2WW+9W'},
         'nextStep': {'text': 'We are asking the nearest crew and tell you as soon as one accepts.', 'by': "@120"}, 'wait': {'p50Seconds': 1500, 'p90Seconds': 2700},
         'emergencyNumbers': [{'service': 'Any emergency, from a mobile phone', 'number': '112'}, {'service': 'Ambulance', 'number': '10177'}]}
        """
                .formatted(id, reference, kind, status, priority));
    cases.put(id, opened);
    return opened;
  }

  /** Moves every case on; from ASSIGNED on somebody comes. */
  void moveTo(String status) {
    cases.values().forEach(found -> moveTo(found, status));
  }

  private static void moveTo(Map<String, Object> found, String status) {
    found.put("status", status);
    if (!WORK.containsKey(status)) return;
    found.putAll(
        Sample.object(
            """
        {'nextStep': {'text': 'Thandi is on the way to you. Stay behind the barrier if you can.'},
         'tasks': [{'id': 't1', 'state': 'ASSIGNED', 'needs': ['TOW'], 'assignment': {'id': 'as1', 'status': '%s', 'word': 'protea',
           'responder': {'id': 'r1', 'name': 'Thandi Mokoena', 'callSign': 'T1', 'vehicle': 'White flatbed truck', 'plate': 'JB 42 KL GP'},
           'etaP50Seconds': 720, 'etaP90Seconds': 1080, 'etaAt': "@-25", 'position': {'lat': -26.17, 'lon': 28.02}, 'positionAgeSeconds': 9}}]}
        """
                .formatted(WORK.get(status))));
  }

  /** Four cases of every look, with some conversation. */
  void busyDay() {
    moveTo(open("c1", "7F3K2", "ROAD", "RECEIVED", 3), "EN_ROUTE");
    open("c2", "K9W3F", "MEDICAL", "DISPATCHING", 1)
        .putAll(
            Sample.object(
                "{'flags': ['KIND_UNKNOWN'], 'scene': {'position': {'lat': -26.11, 'lon': 28.05}, 'text': 'Sandton, in front of the library'}}"));
    open("c3", "M2T8P", "ROAD", "RECEIVED", 2)
        .putAll(
            Sample.object(
                "{'flags': ['LATE', 'UNVERIFIED'], 'scene': {'position': {'lat': -26.27, 'lon': 27.86}}}"));
    open("c4", "X4D7Q", "ROAD", "ON_HOLD", 4);
    messages.addAll(
        Sample.list(
            """
        [{'id': 'm1', 'authorRole': 'CUSTOMER', 'text': 'We are standing behind the barrier.', 'at': "@-120"},
         {'id': 'm2', 'authorRole': 'AGENT', 'text': 'Thank you. Thandi is eight minutes away.', 'at': "@-60"}]
        """));
  }

  Map<String, Object> requestCancellation(String id) {
    cases.get(id).put("cancellationRequested", true);
    return Map.of("cancellationRequested", true, "status", cases.get(id).get("status"));
  }

  Map<String, Object> get(String id) {
    return cases.getOrDefault(id, Map.of());
  }

  /** Lines of a list: the place as plain fields, without tasks. */
  List<Map<String, Object>> list() {
    return cases.values().stream().map(SampleCases::line).toList();
  }

  private static Map<String, Object> line(Map<String, Object> found) {
    var line = new HashMap<>(found);
    var scene = (Map<?, ?>) line.remove("scene");
    var position = (Map<?, ?>) scene.get("position");
    line.remove("tasks");
    line.put("lat", position.get("lat"));
    line.put("lon", position.get("lon"));
    line.put("sceneText", scene.get("text"));
    return line;
  }

  List<Map<String, Object>> messages() {
    return messages;
  }

  Map<String, Object> say(String role, Map<String, Object> body) {
    Map<String, Object> message =
        Map.of(
            "id",
            "m" + (messages.size() + 1),
            "authorRole",
            role,
            "text",
            body.get("text"),
            "clientId",
            body.get("clientId"),
            "at",
            Sample.now());
    messages.add(message);
    return message;
  }
}
