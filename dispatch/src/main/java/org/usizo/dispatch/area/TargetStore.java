package org.usizo.dispatch.area;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.responder.AreaId;

/** Owns table {@code area_target}. */
final class TargetStore {

  private TargetStore() {}

  static List<Target> list(Handle handle, AreaId area) {
    return handle
        .createQuery(
            "SELECT kind, priority, seconds FROM dispatch.area_target WHERE area_id = :area ORDER BY kind, priority")
        .bind("area", area)
        .mapTo(Target.class)
        .list();
  }

  static void replace(Handle handle, AreaId area, List<Target> targets) {
    handle
        .createUpdate("DELETE FROM dispatch.area_target WHERE area_id = :area")
        .bind("area", area)
        .execute();
    targets.forEach(
        target ->
            handle
                .createUpdate(
                    "INSERT INTO dispatch.area_target VALUES (:area, :kind, :priority, :seconds)")
                .bind("area", area)
                .bindMethods(target)
                .execute());
  }
}
