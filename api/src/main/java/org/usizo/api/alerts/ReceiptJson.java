package org.usizo.api.alerts;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.usizo.api.ApiApplication;
import org.usizo.api.json.Json;
import org.usizo.dispatch.alert.Receipt;

/** The receipt as the contract writes it. */
final class ReceiptJson {

  private ReceiptJson() {}

  static JsonObject write(Receipt receipt) {
    var json =
        Json.createObjectBuilder()
            .add("alertId", receipt.alertId().toString())
            .add("caseId", receipt.caseId().toString())
            .add("reference", receipt.reference())
            .add("kind", receipt.kind().name())
            .add("status", receipt.status().name())
            .add("priority", receipt.priority())
            .add("receivedAt", receipt.receivedAt().toString())
            .add("verified", receipt.verified())
            .add("test", receipt.test())
            .add("joined", receipt.joined())
            .add("linkedCaseIds", linked(receipt))
            .add("positionStatus", receipt.positionStatus().name())
            .add("flags", Json.createArrayBuilder(receipt.flags()))
            .add("caseKey", receipt.caseKey());
    addWait(json, receipt.waitEstimate());
    addInstant(json, "nextUpdateBy", receipt.nextUpdateBy());
    json.add("nextStep", nextStep(receipt));
    json.add("emergencyNumbers", numbers(receipt));
    return json.add("links", links(receipt)).build();
  }

  private static JsonArrayBuilder linked(Receipt receipt) {
    var array = Json.createArrayBuilder();
    receipt.linkedCaseIds().forEach(id -> array.add(id.toString()));
    return array;
  }

  private static void addWait(JsonObjectBuilder json, Receipt.WaitEstimate wait) {
    if (wait.p50Seconds() == null) {
      json.addNull("wait").add("waitReason", wait.reason());
      return;
    }
    json.add(
            "wait",
            Json.createObjectBuilder()
                .add("p50Seconds", wait.p50Seconds())
                .add("p90Seconds", wait.p90Seconds()))
        .addNull("waitReason");
  }

  private static JsonObjectBuilder nextStep(Receipt receipt) {
    var step = Json.createObjectBuilder().add("text", NextStepText.of(receipt.nextStep()));
    addInstant(step, "by", receipt.nextStepBy());
    return step;
  }

  private static JsonArrayBuilder numbers(Receipt receipt) {
    var array = Json.createArrayBuilder();
    for (Receipt.EmergencyNumber number : receipt.emergencyNumbers()) {
      array.add(
          Json.createObjectBuilder()
              .add("service", number.service())
              .add("number", number.number()));
    }
    return array;
  }

  private static JsonObjectBuilder links(Receipt receipt) {
    String path = caseUri(receipt);
    return Json.createObjectBuilder().add("case", path).add("events", path + "/events");
  }

  static String caseUri(Receipt receipt) {
    return ApiApplication.PATH + "/cases/" + receipt.caseId();
  }

  private static void addInstant(JsonObjectBuilder json, String name, Instant at) {
    if (at == null) {
      json.addNull(name);
    } else {
      json.add(name, at.toString());
    }
  }
}
