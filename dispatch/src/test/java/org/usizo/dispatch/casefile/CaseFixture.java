package org.usizo.dispatch.casefile;

import java.time.InstantSource;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/** Cases for tests that need one and care little how it came about. */
public final class CaseFixture {

  private CaseFixture() {}

  /** A ROAD case that was just received, with one open TOW task nobody looks at by itself. */
  public static CaseId received(Jdbi jdbi, InstantSource clock) {
    var id = CaseId.next();
    var reference = id.toString().substring(24).toUpperCase(Locale.ROOT);
    jdbi.useTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    WITH fresh AS (
                      INSERT INTO dispatch.case_file
                        (id, organisation_id, area_id, reference, kind, status, priority, verified, test, received_at, updated_at)
                      SELECT :id, organisation_id, id, :reference, 'ROAD', 'RECEIVED', 3, true, false, :now, :now
                        FROM dispatch.service_area ORDER BY rank LIMIT 1
                    )
                    INSERT INTO dispatch.task (id, case_id, number, state, skills, mode, created_at)
                    VALUES (:taskId, :id, 1, 'OPEN', '{TOW}', 'AUTO', :now)
                    """)
                .bind("id", id)
                .bind("taskId", TaskId.next())
                .bind("reference", reference)
                .bind("now", clock.instant())
                .execute());
    return id;
  }
}
