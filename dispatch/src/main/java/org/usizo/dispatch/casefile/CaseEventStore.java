package org.usizo.dispatch.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.mapper.RowMapper;
import org.usizo.dispatch.customer.PersonId;

/**
 * Owns tables {@code case_event} and {@code case_text}; every event also enters the outbox and the
 * sequencer's queue.
 */
public final class CaseEventStore {

  private static final String APPEND =
      ClasspathSqlLocator.create().getResource("db/queries/append-events.sql");

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  private CaseEventStore() {}

  /**
   * Appends the events of one change in their order, in one statement and the transaction of the
   * change.
   */
  public static void append(Handle handle, List<CaseEvent> events) {
    var salts = events.stream().map(event -> event.text() == null ? null : newSalt()).toList();
    handle
        .createUpdate(APPEND)
        .bind("caseId", events.getFirst().caseId())
        .bind("at", events.getFirst().at())
        .bind("actorRole", events.getFirst().actor().role())
        .bind("actorId", events.getFirst().actor().id())
        .bindArray("sequences", Integer.class, events.stream().map(CaseEvent::sequence).toList())
        .bindArray("types", String.class, events.stream().map(e -> e.happening().type()).toList())
        .bindArray(
            "data",
            String.class,
            events.stream().map(e -> HappeningJson.write(e.happening())).toList())
        .bindArray("texts", String.class, events.stream().map(CaseEvent::text).toList())
        .bindArray("salts", byte[].class, salts)
        .bindArray("digests", byte[].class, digests(events, salts))
        .execute();
  }

  /** The timeline after a sequence number, oldest first. */
  public static List<CaseEvent> list(Handle handle, CaseId caseId, int afterSequence, int limit) {
    return handle
        .createQuery(
            """
            SELECT e.*, t.text
              FROM dispatch.case_event e
              LEFT JOIN dispatch.case_text t USING (case_id, sequence)
             WHERE e.case_id = :caseId AND e.sequence > :after
             ORDER BY e.sequence
             LIMIT :limit
            """)
        .bind("caseId", caseId)
        .bind("after", afterSequence)
        .bind("limit", limit)
        .map(MAPPER)
        .list();
  }

  /** Reads rows of {@code case_event} joined with {@code case_text}. */
  public static final RowMapper<CaseEvent> MAPPER =
      (row, context) ->
          new CaseEvent(
              new CaseId(row.getObject("case_id", UUID.class)),
              row.getInt("sequence"),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              new Actor(
                  Actor.Role.valueOf(row.getString("actor_role")),
                  person(row.getObject("actor_id", UUID.class))),
              HappeningJson.read(row.getString("type"), row.getString("data")),
              row.getString("text"));

  private static PersonId person(UUID id) {
    return id == null ? null : new PersonId(id);
  }

  private static List<byte[]> digests(List<CaseEvent> events, List<byte[]> salts) {
    var digests = new ArrayList<byte[]>();
    for (int i = 0; i < events.size(); i++) {
      digests.add(events.get(i).text() == null ? null : digest(salts.get(i), events.get(i).text()));
    }
    return digests;
  }

  private static byte[] newSalt() {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }

  private static byte[] digest(byte[] salt, String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(salt);
      return sha256.digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
