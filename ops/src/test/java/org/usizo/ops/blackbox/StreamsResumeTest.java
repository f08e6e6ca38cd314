package org.usizo.ops.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.usizo.ops.client.Answer;
import org.usizo.ops.client.Call;
import org.usizo.ops.client.Fields;

/** A stream that breaks and comes back tells everything once, in order. */
@BlackBox
class StreamsResumeTest {
  private static final int ROUNDS = 5;

  private String caseId;
  private String caseKey;

  @BeforeEach
  void press() {
    Answer receipt = Live.press(null, Bodies.road());
    caseId = receipt.text("caseId");
    caseKey = receipt.text("caseKey");
  }

  @Test
  void nothingIsLostOrRepeatedAcrossReconnects() throws Exception {
    List<String> seen = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      say("message " + round);
      String last = timeline().getLast();
      try (var stream = EventStream.open(resumeAfter(seen))) {
        stream.await("the events so far", events -> stream.ids().contains(last));
        seen.addAll(stream.ids());
      }
    }

    assertThat(seen).isEqualTo(timeline().subList(0, seen.size()));
  }

  @Test
  void whatHappensWhileListeningArrives() throws Exception {
    try (var stream = EventStream.open(events())) {
      stream.await("the first event", events -> !stream.ids().isEmpty());
      say("are you there?");
      stream.await(
          "the message",
          events ->
              events.stream()
                  .anyMatch(
                      event ->
                          event.type().toUpperCase(java.util.Locale.ROOT).contains("MESSAGE")));
    }
  }

  @Test
  void aTicketOpensItsStreamOnce() throws Exception {
    String path = "/api/v1/cases/" + caseId + "/events";
    Answer made =
        Live.api()
            .post("/stream-tickets")
            .header("Case-Key", caseKey)
            .json("{\"path\":\"" + path + "\"}")
            .send();
    assertThat(made.isSuccess()).as(made.body()).isTrue();
    String opened = path + "?ticket=" + made.text("ticket");

    try (var stream = EventStream.open(Live.api().root("GET", opened))) {
      stream.await("the first event", events -> !events.isEmpty());
    }
    assertThat(Live.api().root("GET", opened).send().status()).isIn(401, 403);
  }

  @Test
  void aTicketOfAnotherStreamIsNone() {
    Answer made =
        Live.api()
            .post("/stream-tickets")
            .header("Case-Key", caseKey)
            .json("{\"path\":\"/api/v1/cases/" + caseId + "/events\"}")
            .send();
    Answer other = Live.press(null, Bodies.road());

    assertThat(
            Live.api()
                .get("/cases/" + other.text("caseId") + "/events?ticket=" + made.text("ticket"))
                .send()
                .status())
        .isIn(401, 403, 404);
  }

  private Call events() {
    return Live.api().get("/cases/" + caseId + "/events").header("Case-Key", caseKey);
  }

  private Call resumeAfter(List<String> seen) {
    return seen.isEmpty() ? events() : events().header("Last-Event-ID", seen.getLast());
  }

  /** The numbers of what happened, as far as the person who pressed may see it. */
  private List<String> timeline() {
    Answer answer =
        Live.api().get("/cases/" + caseId + "/timeline").header("Case-Key", caseKey).send();
    return Fields.listObjects(answer.json()).stream()
        .map(event -> event.get("sequence").getAsString())
        .toList();
  }

  private void say(String text) {
    var message = new JsonObject();
    message.addProperty("text", text);
    message.addProperty("clientId", Live.newKey());
    Answer answer =
        Live.api()
            .post("/cases/" + caseId + "/messages")
            .header("Case-Key", caseKey)
            .json(message)
            .send();
    assertThat(answer.isSuccess()).as(answer.body()).isTrue();
  }
}
