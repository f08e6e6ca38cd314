package org.usizo.notifications.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.notifications.store.Ids;

/**
 * Owns tables {@code conversation}, {@code message}, {@code message_text} and {@code message_read}.
 */
final class MessageStore {

  private static final String MESSAGES =
      """
      SELECT m.id, m.case_id, m.sequence, m.author_id, m.author_role, m.client_id, t.text, m.language, m.created_at
      FROM notifications.message m JOIN notifications.message_text t ON t.message_id = m.id
      """;

  private MessageStore() {}

  /** One post after the other within a case, so that a cursor never passes a message by. */
  static void lockConversation(Handle handle, UUID caseId, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO notifications.conversation (case_id, created_at) VALUES (:caseId, :now)
            ON CONFLICT (case_id) DO NOTHING
            """)
        .bind("caseId", caseId)
        .bind("now", now)
        .execute();
    handle
        .createQuery(
            "SELECT case_id FROM notifications.conversation WHERE case_id = :caseId FOR NO KEY UPDATE")
        .bind("caseId", caseId)
        .mapTo(UUID.class)
        .one();
  }

  static Optional<Message> findByClientId(
      Handle handle, UUID caseId, Author author, String clientId) {
    return handle
        .createQuery(
            MESSAGES
                + "WHERE m.case_id = :caseId AND m.author_id = :authorId AND m.client_id = :clientId")
        .bind("caseId", caseId)
        .bind("authorId", author.personId())
        .bind("clientId", clientId)
        .mapTo(Message.class)
        .findOne();
  }

  static Message get(Handle handle, UUID id) {
    return handle
        .createQuery(MESSAGES + "WHERE m.id = :id")
        .bind("id", id)
        .mapTo(Message.class)
        .one();
  }

  /** Needs the conversation locked. */
  static UUID insert(
      Handle handle, UUID caseId, Author author, String clientId, String language, Instant now) {
    return handle
        .createQuery(
            """
            WITH counted AS (
              UPDATE notifications.conversation SET last_sequence = last_sequence + 1
              WHERE case_id = :caseId RETURNING last_sequence)
            INSERT INTO notifications.message
              (id, case_id, sequence, author_id, author_role, client_id, language, created_at)
            SELECT :id, :caseId, last_sequence, :authorId, :role, :clientId, :language, :now FROM counted
            RETURNING id
            """)
        .bind("id", Ids.next())
        .bind("caseId", caseId)
        .bind("authorId", author.personId())
        .bind("role", author.role())
        .bind("clientId", clientId)
        .bind("language", language)
        .bind("now", now)
        .mapTo(UUID.class)
        .one();
  }

  static void insertText(Handle handle, UUID id, String text) {
    handle.execute("INSERT INTO notifications.message_text VALUES (?, ?)", id, text);
  }

  static List<Message> list(Handle handle, UUID caseId, int after, int limit) {
    return handle
        .createQuery(
            MESSAGES
                + """
                WHERE m.case_id = :caseId AND m.sequence > :after ORDER BY m.sequence LIMIT :limit
                """)
        .bind("caseId", caseId)
        .bind("after", after)
        .bind("limit", limit)
        .mapTo(Message.class)
        .list();
  }

  static boolean markRead(
      Handle handle, UUID caseId, UUID personId, UUID upToMessageId, Instant now) {
    return handle
            .createUpdate(
                """
                INSERT INTO notifications.message_read AS mark (case_id, person_id, up_to_sequence, read_at)
                SELECT case_id, :personId, sequence, :now FROM notifications.message
                WHERE id = :messageId AND case_id = :caseId
                ON CONFLICT (case_id, person_id) DO UPDATE
                SET up_to_sequence = excluded.up_to_sequence, read_at = excluded.read_at
                WHERE mark.up_to_sequence < excluded.up_to_sequence
                """)
            .bind("caseId", caseId)
            .bind("personId", personId)
            .bind("messageId", upToMessageId)
            .bind("now", now)
            .execute()
        == 1;
  }

  static Map<UUID, Integer> listUnread(Handle handle, UUID caseId, Collection<UUID> personIds) {
    return handle
        .createQuery(
            """
            SELECT p.person_id, count(*)::int AS unread
            FROM unnest(:personIds) AS p(person_id)
            LEFT JOIN notifications.message_read r ON r.case_id = :caseId AND r.person_id = p.person_id
            JOIN notifications.message m ON m.case_id = :caseId AND m.author_id <> p.person_id
              AND m.sequence > coalesce(r.up_to_sequence, 0)
            GROUP BY p.person_id
            """)
        .bindArray("personIds", UUID.class, personIds.toArray())
        .bind("caseId", caseId)
        .reduceRows(
            new java.util.HashMap<>(),
            (unread, row) -> {
              unread.put(
                  row.getColumn("person_id", UUID.class), row.getColumn("unread", Integer.class));
              return unread;
            });
  }
}
