package org.usizo.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.usizo.notifications.Eventually.eventually;
import static org.usizo.notifications.World.CASE;
import static org.usizo.notifications.delivery.OutcomeKind.ACCEPTED;
import static org.usizo.notifications.message.Meaning.HELP_FOUND;
import static org.usizo.notifications.message.Meaning.ON_THE_WAY;
import static org.usizo.notifications.message.Meaning.RECEIVED;
import static org.usizo.notifications.message.Urgency.HIGH;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.notifications.message.NotificationState;

/** The right person, once. */
class SendOnceTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final World WORLD = new World(DATABASE);

  @Test
  void helpFoundTellsWhoComesInWhichVehicleAndTheMatchingWord() {
    var node = WORLD.node();
    var customer = WORLD.personWithPhone(node, "phone");
    var facts =
        Map.of(
            "responder",
            "Thabo",
            "vehicle",
            "white Isuzu",
            "plate",
            "KZN 4711",
            "word",
            "mango",
            "etaMinutes",
            "12",
            "reference",
            "7F3K2");

    node.send(List.of(WORLD.request(customer, 4, HELP_FOUND, HIGH, facts)));

    eventually(() -> assertThat(WORLD.shownOn("phone")).containsExactly("HELP_FOUND"));
    var push = WORLD.onlyPushTo("phone");
    assertThat(push.message().getAsJsonObject("notification").get("body").getAsString())
        .isEqualTo(
            "Thabo is coming to you. Vehicle: white Isuzu, plate KZN 4711. Matching word: mango."
                + " Expected in about 12 min.");
    assertThat(push.data("case_id")).isEqualTo(CASE.toString());
    assertThat(push.data("sequence")).isEqualTo("4");
    assertThat(push.data("plate")).isEqualTo("KZN 4711");
    eventually(
        () ->
            assertThat(WORLD.outcomes(node))
                .singleElement()
                .satisfies(
                    outcome -> {
                      assertThat(outcome.kind()).isEqualTo(ACCEPTED);
                      assertThat(outcome.sourceEvent()).isEqualTo(CASE + "/4");
                      assertThat(outcome.recipientId()).isEqualTo(customer);
                      assertThat(outcome.facts()).isEqualTo(facts);
                      assertThat(push.data("notification_id"))
                          .isEqualTo(outcome.notificationId().toString());
                    }));
  }

  @Test
  void eightThreadsAskingForTheSameTellItOnce() throws Exception {
    var node = WORLD.node();
    var customer = WORLD.personWithPhone(node, "phone");
    var request = WORLD.request(customer, 1, RECEIVED, HIGH);
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var i = 0; i < 8; i++) {
        threads.submit(
            () -> {
              start.await();
              node.send(List.of(request));
              return null;
            });
      }
      start.countDown();
    }
    WORLD.tell(node, customer, 2, HELP_FOUND);

    eventually(() -> assertThat(WORLD.shownOn("phone")).contains("HELP_FOUND"));
    assertThat(WORLD.shownOn("phone")).containsExactly("RECEIVED", "HELP_FOUND");
    assertThat(node.listNotifications(CASE)).hasSize(2);
  }

  @Test
  void everyDeviceOfAPersonShowsTheSameNotification() {
    var node = WORLD.node();
    var customer = WORLD.personWithPhone(node, "phone");
    node.registerDevice(customer, World.phone("tablet"));

    WORLD.tell(node, customer, 1, RECEIVED);

    eventually(() -> assertThat(WORLD.shownOn("tablet")).hasSize(1));
    eventually(() -> assertThat(WORLD.shownOn("phone")).hasSize(1));
    assertThat(WORLD.onlyPushTo("phone").data("notification_id"))
        .isEqualTo(WORLD.onlyPushTo("tablet").data("notification_id"));
    eventually(() -> assertThat(WORLD.outcomes(node)).hasSize(1));
  }

  @Test
  void whatComesAfterLaterNewsIsNotTold() {
    var node = WORLD.node();
    var customer = WORLD.personWithPhone(node, "phone");
    WORLD.tell(node, customer, 5, ON_THE_WAY);
    WORLD.tell(node, customer, 4, HELP_FOUND);

    assertThat(node.listNotifications(CASE))
        .extracting(n -> n.meaning(), n -> n.state() == NotificationState.SUPERSEDED)
        .containsExactly(tuple(HELP_FOUND, true), tuple(ON_THE_WAY, false));
    eventually(() -> assertThat(WORLD.shownOn("phone")).containsExactly("ON_THE_WAY"));
  }

  @Test
  void anotherPersonsLaterNewsSilencesNobody() {
    var node = WORLD.node();
    var customer = WORLD.personWithPhone(node, "phone");
    WORLD.tell(node, UUID.randomUUID(), 5, ON_THE_WAY);
    WORLD.tell(node, customer, 4, HELP_FOUND);

    eventually(() -> assertThat(WORLD.shownOn("phone")).containsExactly("HELP_FOUND"));
  }
}
