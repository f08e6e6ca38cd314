package org.usizo.dispatch.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.casefile.AlertId;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.geo.PositionStatus;
import org.usizo.dispatch.store.Ids;

/** Owns tables {@code alert} and {@code alert_body}, and inserts the case a press opens. */
final class AlertStore {

  private static final String OPEN_CASE = sql("open-case");
  private static final String INSERT_ALERT = sql("insert-alert");

  /** Most bodies kept under one key; what comes after is answered like a replay. */
  private static final int MOST_BODIES = 50;

  private AlertStore() {}

  /** The scene as a row. */
  public record NewScene(
      Place place, Double accuracyMetres, PositionStatus status, Instant fixedAt, String plusCode) {

    static NewScene of(PositionVerdict verdict) {
      Position at = verdict.scene();
      return at == null
          ? new NewScene(null, null, verdict.status(), null, null)
          : new NewScene(
              at.place(),
              at.accuracyMetres(),
              verdict.status(),
              PressClock.storable(at.fixedAt()),
              at.place().plusCode());
    }
  }

  /** Another case this one has to do with. */
  record NewLink(CaseId otherId, String kind) {}

  static void openCase(Handle handle, NewCase opened, StoredPress press, List<NewLink> links) {
    var judged = press.judged();
    handle
        .createUpdate(OPEN_CASE)
        .bindMethods("case", opened)
        .bindMethods("told", judged.details())
        .bindMethods("scene", NewScene.of(press.position()))
        .bindMethods("actor", press.presser().actor())
        .bind("contactName", CallBack.name(press))
        .bind("contactPhone", CallBack.phone(press))
        .bind("silent", judged.content().silent())
        .bindArray("linkIds", UUID.class, Stream.generate(Ids::next).limit(links.size()).toList())
        .bindArray("linkOthers", UUID.class, links.stream().map(l -> l.otherId.value()).toList())
        .bindArray("linkKinds", String.class, links.stream().map(NewLink::kind).toList())
        .execute();
  }

  static void insert(Handle handle, NewAlert alert, NewBody body) {
    handle
        .createUpdate(INSERT_ALERT)
        .bindMethods("alert", alert)
        .bindMethods("body", body)
        .execute();
  }

  /** Keeps another body of the same press; empty when it is known or there are too many. */
  static Optional<Integer> addBody(Handle handle, AlertId alertId, NewBody body) {
    return handle
        .createQuery(
            """
            INSERT INTO dispatch.alert_body (alert_id, number, received_at, content_type, raw, truncated, digest, place,
                   phone, note, battery)
            SELECT :alertId, max(number) + 1, :body.receivedAt, :body.contentType, :body.raw, :body.truncated,
                   :body.digest, :body.place, :body.phone, :body.note, :body.battery
              FROM dispatch.alert_body WHERE alert_id = :alertId
            HAVING max(number) < :most
            ON CONFLICT (alert_id, digest) DO NOTHING
            RETURNING number
            """)
        .bind("alertId", alertId)
        .bind("most", MOST_BODIES)
        .bindMethods("body", body)
        .mapTo(Integer.class)
        .findOne();
  }

  /** When the case was last pressed for. */
  static Instant getLastPress(Handle handle, CaseId caseId) {
    return handle
        .createQuery("SELECT max(received_at) FROM dispatch.alert WHERE case_id = :caseId")
        .bind("caseId", caseId)
        .mapTo(Instant.class)
        .one();
  }

  /** The case a case key opens, until seven days after it was closed. */
  static Optional<CaseId> findCaseByKey(Handle handle, byte[] caseKeyHash, Instant now) {
    return handle
        .createQuery(
            """
            SELECT c.id
              FROM dispatch.alert a JOIN dispatch.case_file c ON c.id = a.case_id
             WHERE a.case_key_hash = :hash
               AND (c.closed_at IS NULL OR c.closed_at > :now::timestamptz - interval '7 days')
            """)
        .bind("hash", caseKeyHash)
        .bind("now", now)
        .mapTo(CaseId.class)
        .findOne();
  }

  private static String sql(String name) {
    return ClasspathSqlLocator.create().getResource("db/queries/" + name + ".sql");
  }
}
