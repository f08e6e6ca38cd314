package org.usizo.dispatch.experience;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.store.Digests;

/** Owns table {@code share}. */
final class ShareStore {

  private ShareStore() {}

  /** What the query returns; the exact place goes no further than here. */
  public record TrackRow(
      CaseStatus status,
      Instant updatedAt,
      Place place,
      Integer etaP50Seconds,
      Integer etaP90Seconds,
      Instant etaAt,
      Instant expiresAt) {

    TrackView view(Instant now) {
      var rough = place == null ? null : place.rounded();
      return new TrackView(
          status,
          updatedAt,
          left(etaP50Seconds, now),
          left(etaP90Seconds, now),
          etaAt == null ? null : etaAt.plusSeconds(etaP50Seconds),
          rough == null ? null : new TrackView.RoughPlace(rough.lat(), rough.lon()),
          expiresAt);
    }

    private Integer left(Integer seconds, Instant now) {
      return seconds == null
          ? null
          : (int) Math.max(0, seconds - Duration.between(etaAt, now).toSeconds());
    }
  }

  static void insert(Handle handle, CaseId caseId, Shares.Share share, Actor by, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.share (id, case_id, token_hash, created_by, created_at, expires_at)
            VALUES (:id, :caseId, :hash, :by, :now, :expiresAt)
            """)
        .bind("id", share.id())
        .bind("caseId", caseId)
        .bind("hash", Digests.sha256(share.token()))
        .bind("by", by.id())
        .bind("now", now)
        .bind("expiresAt", share.expiresAt())
        .execute();
  }

  static boolean exists(Handle handle, CaseId caseId, UUID id) {
    return handle
        .createQuery(
            "SELECT EXISTS (SELECT FROM dispatch.share WHERE id = :id AND case_id = :caseId)")
        .bind("id", id)
        .bind("caseId", caseId)
        .mapTo(Boolean.class)
        .one();
  }

  static boolean revoke(Handle handle, UUID id, Instant now) {
    return handle
            .createUpdate(
                "UPDATE dispatch.share SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }

  static Optional<TrackView> find(Handle handle, byte[] tokenHash, Instant now) {
    return handle
        .createQuery(
            """
            SELECT c.status, c.updated_at, s.place, a.eta_p50_seconds, a.eta_p90_seconds, a.eta_at, ends.expires_at
              FROM dispatch.share h
              JOIN dispatch.case_file c ON c.id = h.case_id,
                   LATERAL (SELECT least(h.expires_at, coalesce(c.closed_at, c.cancelled_at) + interval '1 hour')
                              AS expires_at) ends
              LEFT JOIN LATERAL (
                SELECT place FROM dispatch.scene WHERE case_id = c.id ORDER BY version DESC LIMIT 1) s ON true
              LEFT JOIN LATERAL (
                SELECT * FROM dispatch.assignment
                 WHERE case_id = c.id AND status IN ('ACCEPTED', 'EN_ROUTE')
                 ORDER BY eta_at + eta_p50_seconds * interval '1 second' LIMIT 1) a ON true
             WHERE h.token_hash = :hash AND h.revoked_at IS NULL AND ends.expires_at > :now
            """)
        .bind("hash", tokenHash)
        .bind("now", now)
        .mapTo(TrackRow.class)
        .findOne()
        .map(row -> row.view(now));
  }

  static Optional<CaseId> findCase(Handle handle, byte[] tokenHash, Instant now) {
    return handle
        .createQuery(
            """
            SELECT case_id FROM dispatch.share WHERE token_hash = :hash AND revoked_at IS NULL AND expires_at > :now
            """)
        .bind("hash", tokenHash)
        .bind("now", now)
        .mapTo(CaseId.class)
        .findOne();
  }
}
