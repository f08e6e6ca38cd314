package org.usizo.notifications.delivery;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.notifications.message.Meaning;
import org.usizo.notifications.message.UnreachedReason;

/** Owns table {@code notification_outcome}. */
final class OutcomeStore {

  private static final Gson GSON = new Gson();
  private static final TypeToken<Map<String, String>> FACTS = new TypeToken<>() {};

  /**
   * An outcome still to be heard.
   *
   * @param failures how often its hearing failed
   */
  record Due(long id, int failures, Outcome outcome) {}

  private OutcomeStore() {}

  static void insert(
      Handle handle, UUID notificationId, OutcomeKind kind, UnreachedReason reason, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO notifications.notification_outcome (notification_id, kind, reason, created_at, next_attempt_at)
            VALUES (:notificationId, :kind, :reason, :now, :now)
            """)
        .bind("notificationId", notificationId)
        .bind("kind", kind)
        .bind("reason", reason)
        .bind("now", now)
        .execute();
  }

  /** Outcomes to be heard now, locked until the transaction ends. */
  static List<Due> claim(Handle handle, Instant now, int limit) {
    return handle
        .createQuery(
            """
            SELECT o.id, o.failures, o.kind, o.reason, o.created_at, n.id AS notification_id, n.source_event,
                   n.recipient_id, n.meaning, n.case_id, f.facts
            FROM notifications.notification_outcome o
            JOIN notifications.notification n ON n.id = o.notification_id
            LEFT JOIN notifications.notification_facts f ON f.notification_id = n.id
            WHERE o.next_attempt_at <= :now
            ORDER BY o.id LIMIT :limit FOR UPDATE OF o SKIP LOCKED
            """)
        .bind("now", now)
        .bind("limit", limit)
        .map((row, context) -> read(row))
        .list();
  }

  static void delete(Handle handle, List<Long> ids) {
    handle
        .createUpdate("DELETE FROM notifications.notification_outcome WHERE id = ANY(:ids)")
        .bindArray("ids", Long.class, ids)
        .execute();
  }

  static void postpone(Handle handle, long id, Instant until) {
    handle
        .createUpdate(
            """
            UPDATE notifications.notification_outcome SET failures = failures + 1, next_attempt_at = :until
            WHERE id = :id
            """)
        .bind("id", id)
        .bind("until", until)
        .execute();
  }

  private static Due read(ResultSet row) throws SQLException {
    var facts = row.getString("facts");
    var outcome =
        new Outcome(
            row.getObject("notification_id", UUID.class),
            OutcomeKind.valueOf(row.getString("kind")),
            row.getString("source_event"),
            row.getObject("recipient_id", UUID.class),
            Meaning.valueOf(row.getString("meaning")),
            row.getObject("case_id", UUID.class),
            facts == null ? Map.of() : Map.copyOf(GSON.fromJson(facts, FACTS)),
            Optional.ofNullable(row.getString("reason")).map(UnreachedReason::valueOf),
            row.getObject("created_at", OffsetDateTime.class).toInstant());
    return new Due(row.getLong("id"), row.getInt("failures"), outcome);
  }
}
