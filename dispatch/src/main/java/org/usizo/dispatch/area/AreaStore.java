package org.usizo.dispatch.area;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.usizo.dispatch.assignment.DispatchMode;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.responder.AreaId;

/** Owns table {@code service_area}. */
final class AreaStore {

  private static final String BOUNDARY =
      "ST_Multi(ST_SetSRID(ST_GeomFromGeoJSON(:boundary), 4326))";

  private AreaStore() {}

  /** A row without the lists that stand in tables of their own. */
  public record Row(
      AreaId id,
      String name,
      String boundary,
      int rank,
      DispatchMode roadMode,
      DispatchMode medicalMode,
      double detour,
      double speedMps,
      double reachMetres) {

    ServiceArea with(List<EmergencyNumber> numbers, List<Target> targets) {
      return new ServiceArea(
          id,
          new AreaProfile(
              name,
              boundary,
              rank,
              roadMode,
              medicalMode,
              detour,
              speedMps,
              reachMetres,
              numbers,
              targets));
    }
  }

  static List<ServiceArea> list(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT id, name, ST_AsGeoJSON(boundary, 7) AS boundary, rank, road_mode, medical_mode, detour, speed_mps, reach_metres
              FROM dispatch.service_area
             WHERE retired_at IS NULL ORDER BY rank DESC, id
            """)
        .mapTo(Row.class)
        .stream()
        .map(row -> complete(handle, row))
        .toList();
  }

  static Optional<ServiceArea> find(Handle handle, AreaId id) {
    return list(handle).stream().filter(area -> area.id().equals(id)).findFirst();
  }

  /** What is wrong with a boundary, by PostGIS; empty when nothing is. */
  static Optional<String> findFault(Handle handle, String boundary) {
    return handle
        .createQuery(
            """
            SELECT CASE WHEN ST_IsEmpty(g) THEN 'it is empty' WHEN NOT ST_IsValid(g) THEN ST_IsValidReason(g) END
              FROM (SELECT ST_GeomFromGeoJSON(:boundary) AS g) AS given
             WHERE ST_IsEmpty(g) OR NOT ST_IsValid(g)
            """)
        .bind("boundary", boundary)
        .mapTo(String.class)
        .findOne();
  }

  static void insert(Handle handle, AreaId id, AreaProfile profile, Instant now) {
    bind(
            handle.createUpdate(
                """
                INSERT INTO dispatch.service_area (id, organisation_id, name, boundary, rank, road_mode, medical_mode,
                                                   detour, speed_mps, reach_metres, created_at)
                VALUES (:id, :organisation, :name, %s, :rank, :roadMode, :medicalMode, :detour, :speedMps, :reachMetres, :now)
                """
                    .formatted(BOUNDARY)),
            id,
            profile)
        .bind("organisation", OrganisationId.FIRST)
        .bind("now", now)
        .execute();
  }

  static boolean update(Handle handle, AreaId id, AreaProfile profile) {
    return bind(
                handle.createUpdate(
                    """
                    UPDATE dispatch.service_area
                       SET name = :name, boundary = %s, rank = :rank, road_mode = :roadMode, medical_mode = :medicalMode,
                           detour = :detour, speed_mps = :speedMps, reach_metres = :reachMetres
                     WHERE id = :id AND retired_at IS NULL
                    """
                        .formatted(BOUNDARY)),
                id,
                profile)
            .execute()
        == 1;
  }

  /** Replaces the emergency numbers and targets. */
  static void putParts(Handle handle, AreaId id, AreaProfile profile) {
    EmergencyNumberStore.replace(handle, id, profile.emergencyNumbers());
    TargetStore.replace(handle, id, profile.targets());
  }

  /** Keeps others from taking areas out of service meanwhile. */
  static Set<AreaId> lockInService(Handle handle) {
    return new HashSet<>(
        handle
            .createQuery(
                "SELECT id FROM dispatch.service_area WHERE retired_at IS NULL ORDER BY id FOR UPDATE")
            .mapTo(AreaId.class)
            .list());
  }

  static void retire(Handle handle, AreaId id, Instant now) {
    handle
        .createUpdate(
            "UPDATE dispatch.service_area SET retired_at = :now WHERE id = :id AND retired_at IS NULL")
        .bind("id", id)
        .bind("now", now)
        .execute();
  }

  private static ServiceArea complete(Handle handle, Row row) {
    return row.with(
        EmergencyNumberStore.list(handle, row.id()), TargetStore.list(handle, row.id()));
  }

  private static <S extends SqlStatement<S>> S bind(S statement, AreaId id, AreaProfile profile) {
    return statement
        .bind("id", id)
        .bind("name", profile.name())
        .bind("boundary", profile.boundary())
        .bind("rank", profile.rank())
        .bind("roadMode", profile.roadMode())
        .bind("medicalMode", profile.medicalMode())
        .bind("detour", profile.detour())
        .bind("speedMps", profile.speedMps())
        .bind("reachMetres", profile.reachMetres());
  }
}
