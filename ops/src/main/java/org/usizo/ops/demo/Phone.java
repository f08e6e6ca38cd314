package org.usizo.ops.demo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Api;
import org.usizo.ops.client.Fields;

/** The customer's device: what the FCM double has for its token, each push read out once. */
final class Phone {
  private final Api fcm;
  private final String token;
  private final Narrator narrator;
  private final Set<String> meanings = new HashSet<>();
  private int read;

  Phone(URI fcm, String token, Narrator narrator) {
    this.fcm = new Api(fcm);
    this.token = token;
    this.narrator = narrator;
  }

  String token() {
    return token;
  }

  /** Reads out what came since the last time. */
  void look() {
    List<JsonObject> inbox = inbox();
    for (JsonObject push : inbox.subList(Math.min(read, inbox.size()), inbox.size())) {
      narrator.phone(words(push));
      Fields.findText(push, "message.data.meaning").ifPresent(meanings::add);
    }
    read = inbox.size();
  }

  /** Whether a push of this meaning has come. */
  boolean hasReceived(String meaning) {
    return meanings.contains(meaning);
  }

  /** How many pushes have come. */
  int count() {
    return read;
  }

  private static String words(JsonObject push) {
    String title = Fields.findText(push, "message.notification.title").orElse("(silent)");
    return "\""
        + title
        + ": "
        + Fields.findText(push, "message.notification.body").orElse("")
        + "\"";
  }

  private List<JsonObject> inbox() {
    String query = URLEncoder.encode(token, StandardCharsets.UTF_8);
    Answer answer = fcm.root("GET", "/inbox?token=" + query).send();
    JsonElement array = JsonParser.parseString(answer.body());
    return Fields.listObjects(array);
  }
}
