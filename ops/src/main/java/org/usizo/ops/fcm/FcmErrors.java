package org.usizo.ops.fcm;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.usizo.ops.fcm.Reply.Variant;

/** The bodies that FCM sends with an error status, in the shape of {@code google.rpc.Status}. */
final class FcmErrors {
  private static final String FCM_ERROR = "type.googleapis.com/google.firebase.fcm.v1.FcmError";
  private static final String APNS_ERROR = "type.googleapis.com/google.firebase.fcm.v1.ApnsError";
  private static final String BAD_REQUEST = "type.googleapis.com/google.rpc.BadRequest";

  private FcmErrors() {}

  static JsonObject body(Reply reply) {
    return switch (reply.status()) {
      case 400 ->
          reply.variant() == Variant.FIELD
              ? fieldViolation("message.android.ttl", "Invalid value at 'message.android.ttl'")
              : invalidToken();
      case 401 -> thirdPartyAuth();
      case 403 -> verdict(403, "PERMISSION_DENIED", "SenderId mismatch", "SENDER_ID_MISMATCH");
      case 404 -> verdict(404, "NOT_FOUND", "Requested entity was not found.", "UNREGISTERED");
      case 429 ->
          verdict(429, "RESOURCE_EXHAUSTED", "Quota exceeded for this message.", "QUOTA_EXCEEDED");
      case 500 -> verdict(500, "INTERNAL", "Internal error encountered.", "INTERNAL");
      default ->
          verdict(503, "UNAVAILABLE", "The service is currently unavailable.", "UNAVAILABLE");
    };
  }

  /** The sender's own mistake: names the field, says nothing about the registration token. */
  static JsonObject fieldViolation(String field, String description) {
    JsonObject error = status(400, "INVALID_ARGUMENT", description);
    details(error).add(badRequest(field, description));
    return error;
  }

  static JsonObject tooBig(String description) {
    JsonObject error = verdict(400, "INVALID_ARGUMENT", description, "INVALID_ARGUMENT");
    details(error).add(badRequest("message", description));
    return error;
  }

  static JsonObject notAuthenticated() {
    return status(
        401,
        "UNAUTHENTICATED",
        "Request had invalid authentication credentials. Expected OAuth 2 access token, login"
            + " cookie or other valid authentication credential.");
  }

  static JsonObject notFound() {
    return status(404, "NOT_FOUND", "The requested URL was not found on this server.");
  }

  private static JsonObject invalidToken() {
    return verdict(
        400,
        "INVALID_ARGUMENT",
        "The registration token is not a valid FCM registration token",
        "INVALID_ARGUMENT");
  }

  private static JsonObject thirdPartyAuth() {
    JsonObject error =
        verdict(
            401,
            "UNAUTHENTICATED",
            "Auth error from APNS or Web Push Service",
            "THIRD_PARTY_AUTH_ERROR");
    JsonObject apns = detail(APNS_ERROR);
    apns.addProperty("statusCode", 403);
    apns.addProperty("reason", "InvalidProviderToken");
    details(error).add(apns);
    return error;
  }

  private static JsonObject verdict(int code, String status, String message, String errorCode) {
    JsonObject error = status(code, status, message);
    JsonObject detail = detail(FCM_ERROR);
    detail.addProperty("errorCode", errorCode);
    details(error).add(detail);
    return error;
  }

  private static JsonObject status(int code, String status, String message) {
    var error = new JsonObject();
    error.addProperty("code", code);
    error.addProperty("message", message);
    error.addProperty("status", status);
    error.add("details", new JsonArray());
    var body = new JsonObject();
    body.add("error", error);
    return body;
  }

  private static JsonObject badRequest(String field, String description) {
    var violation = new JsonObject();
    violation.addProperty("field", field);
    violation.addProperty("description", description);
    var violations = new JsonArray();
    violations.add(violation);
    JsonObject detail = detail(BAD_REQUEST);
    detail.add("fieldViolations", violations);
    return detail;
  }

  private static JsonObject detail(String type) {
    var detail = new JsonObject();
    detail.addProperty("@type", type);
    return detail;
  }

  private static JsonArray details(JsonObject body) {
    return body.getAsJsonObject("error").getAsJsonArray("details");
  }
}
