package org.usizo.dispatch.casefile;

import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Which cases an agent or manager sees, as a condition on {@code case_file c}: those of the own
 * organisation and areas. Who has no record yet sees every area in development, none in production.
 */
public final class StaffScope {

  /** To be put into a WHERE; bind it by {@link #bind}. */
  public static final String SQL =
      """
      (:everyArea AND NOT EXISTS (SELECT FROM dispatch.agent g WHERE g.person_id = :person)
       OR EXISTS (SELECT FROM dispatch.agent g
                   WHERE g.person_id = :person AND g.organisation_id = c.organisation_id
                     AND (g.area_ids IS NULL AND :everyArea OR c.area_id = ANY (g.area_ids))))
      """;

  private StaffScope() {}

  /** Binds what {@link #SQL} names. */
  public static <T extends SqlStatement<T>> T bind(T statement, Viewer viewer) {
    return statement.bind("everyArea", viewer.everyArea()).bind("person", viewer.person());
  }
}
