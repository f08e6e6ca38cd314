package org.usizo.dispatch.care;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseId;

/** Owns tables {@code contact} and {@code handover}. */
final class NoteStore {

  private NoteStore() {}

  static void insertContact(
      Handle handle, UUID id, CaseId caseId, Notes.Contact contact, Actor by, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.contact (id, case_id, channel, direction, outcome, started_at, seconds, made_by, created_at)
            VALUES (:id, :caseId, :channel, :direction, :outcome, coalesce(:startedAt::timestamptz, :now::timestamptz), :seconds, :madeBy, :now)
            """)
        .bind("id", id)
        .bind("caseId", caseId)
        .bindMethods(contact)
        .bind("madeBy", by.id())
        .bind("now", now)
        .execute();
  }

  static void insertHandover(
      Handle handle, UUID id, CaseId caseId, Notes.Handover handover, Actor by, Instant now) {
    boolean confirmed = handover.confirmedBy() != null;
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.handover (id, case_id, service, number, reference, contact_name, eta_seconds, confirmed_by,
              state, made_by, created_at, confirmed_at)
            VALUES (:id, :caseId, :service, :number, :reference, :contactName, :etaSeconds, :confirmedBy,
              :state, :madeBy, :now, :confirmedAt)
            """)
        .bind("id", id)
        .bind("caseId", caseId)
        .bindMethods(handover)
        .bind("state", confirmed ? "CONFIRMED" : "OPEN")
        .bind("confirmedAt", confirmed ? now : null)
        .bind("madeBy", by.id())
        .bind("now", now)
        .execute();
  }

  static boolean hasHandover(Handle handle, CaseId caseId, UUID id) {
    return handle
        .createQuery(
            "SELECT EXISTS (SELECT FROM dispatch.handover WHERE id = :id AND case_id = :caseId)")
        .bind("id", id)
        .bind("caseId", caseId)
        .mapTo(Boolean.class)
        .one();
  }

  static boolean confirmHandover(
      Handle handle, CaseId caseId, UUID id, String confirmedBy, Instant now) {
    return handle
            .createUpdate(
                """
                UPDATE dispatch.handover SET state = 'CONFIRMED', confirmed_by = :confirmedBy, confirmed_at = :now
                 WHERE id = :id AND case_id = :caseId AND state = 'OPEN'
                """)
            .bind("id", id)
            .bind("caseId", caseId)
            .bind("confirmedBy", confirmedBy)
            .bind("now", now)
            .execute()
        == 1;
  }

  static boolean hasMessage(Handle handle, CaseId caseId, UUID messageId) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM dispatch.case_event
                            WHERE case_id = :caseId AND type = 'MESSAGE_SENT' AND data ->> 'messageId' = :messageId)
            """)
        .bind("caseId", caseId)
        .bind("messageId", messageId.toString())
        .mapTo(Boolean.class)
        .one();
  }
}
