package org.usizo.dispatch.area;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.responder.AreaId;

/** Owns table {@code emergency_number}. */
final class EmergencyNumberStore {

  private EmergencyNumberStore() {}

  static List<EmergencyNumber> list(Handle handle, AreaId area) {
    return handle
        .createQuery(
            "SELECT service, number FROM dispatch.emergency_number WHERE area_id = :area ORDER BY position")
        .bind("area", area)
        .mapTo(EmergencyNumber.class)
        .list();
  }

  static void replace(Handle handle, AreaId area, List<EmergencyNumber> numbers) {
    handle
        .createUpdate("DELETE FROM dispatch.emergency_number WHERE area_id = :area")
        .bind("area", area)
        .execute();
    for (int i = 0; i < numbers.size(); i++) {
      handle
          .createUpdate(
              "INSERT INTO dispatch.emergency_number VALUES (:area, :position, :service, :number)")
          .bind("area", area)
          .bind("position", i + 1)
          .bindMethods(numbers.get(i))
          .execute();
    }
  }
}
