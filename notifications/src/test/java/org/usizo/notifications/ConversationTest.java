package org.usizo.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.usizo.notifications.conversation.Author;
import org.usizo.notifications.conversation.Conversation;
import org.usizo.notifications.conversation.Message;

/** One conversation for each case. */
class ConversationTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private final SettableClock clock = new SettableClock();
  private final UUID caseId = UUID.randomUUID();
  private final Author customer = new Author(UUID.randomUUID(), "customer");
  private final Author agent = new Author(UUID.randomUUID(), "agent");

  private Conversation conversation() {
    return new Conversation(DATABASE.jdbi(), clock);
  }

  @Test
  void aRepeatedPostIsTheFirstOne() {
    var first = conversation().post(caseId, customer, "c1", "Where are you?", "en");
    var again = conversation().post(caseId, customer, "c1", "Where are you??", "en");
    var others = conversation().post(caseId, agent, "c1", "Ten minutes", null);

    assertThat(first.isNew()).isTrue();
    assertThat(again.isNew()).isFalse();
    assertThat(again.message()).isEqualTo(first.message());
    assertThat(others.isNew()).isTrue();
    assertThat(first.message().language()).contains("en");
    assertThat(others.message().authorRole()).isEqualTo("agent");
  }

  @Test
  void aCursorPassesNoMessageByWhenManyPostAtOnce() {
    var conversation = conversation();
    try (var people = Executors.newFixedThreadPool(8)) {
      for (var i = 0; i < 40; i++) {
        var clientId = "c" + i;
        people.submit(() -> conversation.post(caseId, customer, clientId, "hello", null));
      }
    }

    var firstPage = conversation.list(caseId, 0, 25);
    var secondPage = conversation.list(caseId, firstPage.getLast().sequence(), 25);
    assertThat(firstPage).extracting(Message::sequence).startsWith(1, 2, 3).hasSize(25);
    assertThat(secondPage).extracting(Message::sequence).startsWith(26).endsWith(40).hasSize(15);
    assertThat(conversation.list(UUID.randomUUID(), 0, 10)).isEmpty();
  }

  @Test
  void whoHasNotReadWhatOthersWroteIsKnown() {
    var conversation = conversation();
    var first = conversation.post(caseId, customer, "c1", "Hello", null).message();
    conversation.post(caseId, customer, "c2", "Anybody?", null);
    var answer = conversation.post(caseId, agent, "a1", "Here I am", null).message();
    var both = List.of(customer.personId(), agent.personId());

    assertThat(conversation.listUnread(caseId, both))
        .isEqualTo(Map.of(customer.personId(), 1, agent.personId(), 2));
    assertThat(conversation.markRead(caseId, agent.personId(), first.id())).isTrue();
    assertThat(conversation.markRead(caseId, customer.personId(), answer.id())).isTrue();
    assertThat(conversation.listUnread(caseId, both)).isEqualTo(Map.of(agent.personId(), 1));
  }

  @Test
  void readMarksOnlyGoForwardAndStayWithinTheirCase() {
    var conversation = conversation();
    var first = conversation.post(caseId, customer, "c1", "Hello", null).message();
    var second = conversation.post(caseId, customer, "c2", "Hello?", null).message();

    assertThat(conversation.markRead(caseId, agent.personId(), second.id())).isTrue();
    assertThat(conversation.markRead(caseId, agent.personId(), first.id())).isFalse();
    assertThat(conversation.markRead(UUID.randomUUID(), agent.personId(), second.id())).isFalse();
    assertThat(conversation.listUnread(caseId, List.of(agent.personId()))).isEmpty();
  }

  @Test
  void anyTextCanBeSaid() {
    var posted = conversation().post(caseId, customer, "c1", "a\u0000b \uD800 \uD83D\uDE00", null);

    assertThat(posted.message().text()).isEqualTo("ab ? \uD83D\uDE00");
  }
}
