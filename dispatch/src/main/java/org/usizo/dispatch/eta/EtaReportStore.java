package org.usizo.dispatch.eta;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.casefile.StaffScope;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.eta.EtaReports.GroupBy;

/** Measures table {@code trip}. */
final class EtaReportStore {

  private EtaReportStore() {}

  static List<EtaLine> list(
      Handle handle, Viewer viewer, Instant from, Instant to, GroupBy groupBy) {
    // The trip is called c here: it has the columns that the scope of staff asks for.
    var query =
        handle.createQuery(
            """
            WITH measured AS (
              SELECT %s AS named, c.actual_seconds - c.predicted_p50_seconds AS off,
                     c.predicted_p90_seconds - c.predicted_p50_seconds AS margin
                FROM dispatch.trip c JOIN dispatch.service_area a ON a.id = c.area_id
               WHERE c.arrived_at >= :from AND c.arrived_at < :to AND %s
            )
            SELECT named AS "group", count(*) AS trips, avg(abs(off))::float8 AS mae_seconds,
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY off)::float8 AS bias_seconds,
                   avg((abs(off) <= margin)::int)::float8 AS within80_share,
                   avg((off > margin)::int)::float8 AS late_share,
                   count(*) < 30 AS too_few
              FROM measured GROUP BY named ORDER BY named
            """
                .formatted(column(groupBy), StaffScope.SQL));
    return StaffScope.bind(query.bind("from", from).bind("to", to), viewer)
        .mapTo(EtaLine.class)
        .list();
  }

  private static String column(GroupBy groupBy) {
    return switch (groupBy) {
      case PROVIDER -> "c.provider";
      case AREA -> "a.name";
      case HOUR -> "to_char(c.started_at AT TIME ZONE 'UTC', 'HH24')";
    };
  }
}
