package org.usizo.notifications.conversation;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.usizo.notifications.store.StorableText;

/** The conversations of all cases, one for each. Safe for use by many threads. */
public final class Conversation {

  private static final int LONGEST_PAGE = 500;

  private final Jdbi jdbi;
  private final InstantSource clock;

  public Conversation(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Adds a message, once for each (case, author, client id); a repeat gives the first one, whatever
   * its text.
   *
   * @param clientId the author's own id of the message
   * @param language BCP 47, or null when not said
   */
  public Posted post(UUID caseId, Author author, String clientId, String text, String language) {
    var now = clock.instant();
    return jdbi.inTransaction(
        handle -> {
          MessageStore.lockConversation(handle, caseId, now);
          var earlier = MessageStore.findByClientId(handle, caseId, author, clientId);
          if (earlier.isPresent()) {
            return new Posted(earlier.get(), false);
          }
          var id = MessageStore.insert(handle, caseId, author, clientId, language, now);
          MessageStore.insertText(handle, id, StorableText.of(text));
          return new Posted(MessageStore.get(handle, id), true);
        });
  }

  /**
   * Messages in the order they were posted.
   *
   * @param after sequence of the last message already known, 0 from the beginning
   * @param limit at most this many, and at most 500
   */
  public List<Message> list(UUID caseId, int after, int limit) {
    return jdbi.withHandle(
        handle -> MessageStore.list(handle, caseId, after, Math.clamp(limit, 1, LONGEST_PAGE)));
  }

  /**
   * The person has read everything up to this message. Marks only go forward; a message of another
   * case marks nothing.
   *
   * @return whether the mark moved
   */
  public boolean markRead(UUID caseId, UUID personId, UUID upToMessageId) {
    var now = clock.instant();
    return jdbi.withHandle(
        handle -> MessageStore.markRead(handle, caseId, personId, upToMessageId, now));
  }

  /** How many messages of others each of these people has not read yet; nobody with none. */
  public Map<UUID, Integer> listUnread(UUID caseId, Collection<UUID> personIds) {
    return jdbi.withHandle(handle -> MessageStore.listUnread(handle, caseId, personIds));
  }
}
