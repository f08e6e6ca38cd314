package org.usizo.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.usizo.notifications.Eventually.eventually;
import static org.usizo.notifications.message.Meaning.RECEIVED;
import static org.usizo.notifications.message.Meaning.RESOLVED;
import static org.usizo.notifications.message.Urgency.EMERGENCY;
import static org.usizo.notifications.message.Urgency.NORMAL;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.notifications.recipient.ChannelKind;
import org.usizo.notifications.recipient.QuietHours;
import org.usizo.notifications.recipient.Recipient;
import org.usizo.ops.fcm.ReceivedMessage;

/** What a person wishes is kept, and never costs them an emergency. */
class RecipientsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final World WORLD = new World(DATABASE);

  private static final ZoneId JOHANNESBURG = ZoneId.of("Africa/Johannesburg");

  @Test
  void wishesAreKeptAsTheyWerePut() {
    var node = WORLD.sleepingNode();
    var wishes =
        new Recipient(
            UUID.randomUUID(),
            Optional.of(Locale.forLanguageTag("zu-ZA")),
            JOHANNESBURG,
            List.of(ChannelKind.SMS, ChannelKind.PUSH),
            Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 30))));

    node.putRecipient(wishes);
    assertThat(node.findRecipient(wishes.id())).contains(wishes);

    var none =
        new Recipient(wishes.id(), Optional.empty(), JOHANNESBURG, List.of(), Optional.empty());
    node.putRecipient(none);
    assertThat(node.findRecipient(wishes.id())).contains(none);
    assertThat(node.findRecipient(UUID.randomUUID())).isEmpty();
  }

  @Test
  void quietHoursMaySpanMidnight() {
    var night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0));

    assertThat(night.include(Instant.parse("2026-03-02T03:59:00Z"), JOHANNESBURG)).isTrue();
    assertThat(night.include(Instant.parse("2026-03-02T04:00:00Z"), JOHANNESBURG)).isFalse();
    assertThat(night.include(Instant.parse("2026-03-02T20:00:00Z"), JOHANNESBURG)).isTrue();
  }

  @Test
  void quietHoursTakeTheSoundAwayNeverTheMessageAndNothingFromAnEmergency() {
    var node = WORLD.node();
    var customer = WORLD.personWithPhone(node, "phone");
    var aroundEight = new QuietHours(LocalTime.of(7, 0), LocalTime.of(9, 0));
    node.putRecipient(
        new Recipient(
            customer, Optional.empty(), JOHANNESBURG, List.of(), Optional.of(aroundEight)));

    node.send(List.of(WORLD.request(customer, 1, RESOLVED, NORMAL)));
    eventually(() -> assertThat(WORLD.shownOn("phone")).hasSize(1));
    node.send(List.of(WORLD.request(customer, 2, RECEIVED, EMERGENCY)));
    eventually(() -> assertThat(WORLD.shownOn("phone")).hasSize(2));

    assertThat(WORLD.fcm().inbox("phone"))
        .extracting(RecipientsTest::channel)
        .containsExactly("quiet", "emergency");
  }

  private static String channel(ReceivedMessage push) {
    return push.message()
        .getAsJsonObject("android")
        .getAsJsonObject("notification")
        .get("channel_id")
        .getAsString();
  }
}
