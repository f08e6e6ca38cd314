package org.usizo.dispatch.care;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.geo.Position;

/** Owns table {@code case_position}: the reporter's own trail. */
final class CasePositionStore {

  private CasePositionStore() {}

  /** Stores fixes; one of an instant already known stays as it was. */
  static void insert(Handle handle, CaseId id, List<Position> positions, Instant now) {
    var batch =
        handle.prepareBatch(
            """
            INSERT INTO dispatch.case_position (case_id, fixed_at, received_at, place, accuracy_metres, altitude_metres,
              heading_degrees, speed_mps, source, mock)
            VALUES (:caseId, least(coalesce(:fixedAt::timestamptz, :now::timestamptz), :now::timestamptz), :now, :place, :accuracyMetres, :altitudeMetres,
              :headingDegrees, :speedMps, :source, :mock)
            ON CONFLICT DO NOTHING
            """);
    for (Position position : positions) {
      batch.bind("caseId", id).bind("now", now).bindMethods(position).add();
    }
    batch.execute();
  }

  /** Whether anybody was told an arrival at this case already. */
  static boolean isPromised(Handle handle, CaseId id) {
    return handle
        .createQuery("SELECT EXISTS (SELECT FROM dispatch.assignment WHERE case_id = :id)")
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  /** Whether the reporter's device is with the person helped, as far as we were told. */
  static boolean isDeviceAtScene(Handle handle, CaseId id) {
    return handle
        .createQuery(
            """
            SELECT NOT EXISTS (SELECT FROM dispatch.case_detail WHERE case_id = :id AND for_whom = 'OTHER')
               AND NOT EXISTS (SELECT FROM dispatch.case_file WHERE id = :id AND 'POSITION_OF_CALLER' = ANY (flags))
            """)
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }
}
