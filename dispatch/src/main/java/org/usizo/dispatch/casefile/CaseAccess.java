package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.usizo.dispatch.customer.PersonId;

/**
 * In which role somebody stands to a case, decided by the database: owner by person, guest by case
 * key, crew while assigned or offered and one hour longer, partner by organisation, agents and
 * managers by organisation and area.
 */
public final class CaseAccess {

  private static final String SQL =
      ClasspathSqlLocator.create().getResource("db/queries/case-access.sql");

  private CaseAccess() {}

  /**
   * The strongest role this viewer has towards the case; empty means: there is no such case, for
   * this viewer.
   */
  public static Optional<Actor.Role> find(
      Handle handle, Viewer viewer, CaseId caseId, Instant now) {
    return handle
        .createQuery(SQL)
        .bind("caseId", caseId)
        .bind("person", viewer.person())
        .bind("caseKeyHash", viewer.caseKeyHash())
        .bind("everyArea", viewer.everyArea())
        .bind("now", now)
        .bind("customer", viewer.is(Actor.Role.CUSTOMER))
        .bind("responder", viewer.is(Actor.Role.RESPONDER))
        .bind("partner", viewer.is(Actor.Role.PARTNER))
        .bind("agent", viewer.is(Actor.Role.AGENT))
        .bind("manager", viewer.is(Actor.Role.MANAGER))
        .mapTo(Actor.Role.class)
        .findOne();
  }

  /**
   * As {@link #find}.
   *
   * @throws CaseNotFoundException when the viewer has no role towards the case
   */
  public static Actor.Role get(Handle handle, Viewer viewer, CaseId caseId, Instant now) {
    return find(handle, viewer, caseId, now).orElseThrow(() -> new CaseNotFoundException(caseId));
  }

  /** Whose press a case key came from; empty for a guest without an installation. */
  static Optional<PersonId> findGuest(Handle handle, byte[] caseKeyHash) {
    return handle
        .createQuery("SELECT reporter_id FROM dispatch.alert WHERE case_key_hash = :hash")
        .bind("hash", caseKeyHash)
        .mapTo(PersonId.class)
        .findOne();
  }
}
