package org.usizo.dispatch.eta;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Owns table {@code eta_calibration}. */
final class CalibrationStore {

  /** Names the lock under which one node at a time learns. */
  private static final long LEARNING = 0x55_7369_7a6f_4554L;

  private CalibrationStore() {}

  /**
   * Whether nobody learned since then and nobody is just learning; keeps others off until commit.
   */
  static boolean isTurn(Handle handle, Instant since) {
    return handle
        .createQuery(
            """
            SELECT NOT EXISTS (SELECT FROM dispatch.eta_calibration WHERE calculated_at > :since)
                   AND EXISTS (SELECT FROM dispatch.trip WHERE arrived_at IS NOT NULL)
                   AND pg_try_advisory_xact_lock(:lock)
            """)
        .bind("since", since)
        .bind("lock", LEARNING)
        .mapTo(Boolean.class)
        .one();
  }

  static List<Calibration> list(Handle handle) {
    return handle
        .createQuery(
            "SELECT road_provider, area_id, setting_off_seconds, factors, spread, trips FROM dispatch.eta_calibration")
        .mapTo(Calibration.class)
        .list();
  }

  static void put(Handle handle, Calibration calibration, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO dispatch.eta_calibration (road_provider, area_id, setting_off_seconds, factors, spread, trips,
                                                  calculated_at)
            VALUES (:roadProvider, :areaId, :settingOffSeconds, :factors, :spread, :trips, :now)
            ON CONFLICT (road_provider, area_id) DO UPDATE
               SET setting_off_seconds = excluded.setting_off_seconds, factors = excluded.factors, spread = excluded.spread,
                   trips = excluded.trips, calculated_at = excluded.calculated_at
            """)
        .bind("roadProvider", calibration.roadProvider())
        .bind("areaId", calibration.areaId())
        .bind("settingOffSeconds", calibration.settingOffSeconds())
        .bindArray("factors", Double.class, calibration.factors())
        .bind("spread", calibration.spread())
        .bind("trips", calibration.trips())
        .bind("now", now)
        .execute();
  }
}
