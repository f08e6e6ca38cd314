package org.usizo.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;

/** Lists cases; who sees which is decided in SQL. */
final class CaseListStore {

  private static final String SQL =
      ClasspathSqlLocator.create().getResource("db/queries/list-cases.sql");

  private CaseListStore() {}

  static List<CaseLine> list(
      Handle handle,
      Viewer viewer,
      CaseFilter filter,
      Optional<CaseCursor> after,
      int limit,
      Instant now) {
    var query =
        StaffScope.bind(handle.createQuery(SQL).define("staffScope", StaffScope.SQL), viewer);
    bindViewer(query, viewer, now);
    bindFilter(query, filter);
    bindCursor(query, after);
    return query.bind("limit", limit).mapTo(CaseLine.class).list();
  }

  private static void bindViewer(Query query, Viewer viewer, Instant now) {
    query
        .bind("staff", viewer.is(Actor.Role.AGENT) || viewer.is(Actor.Role.MANAGER))
        .bind("customer", viewer.is(Actor.Role.CUSTOMER))
        .bind("partner", viewer.is(Actor.Role.PARTNER))
        .bind("now", now);
  }

  private static void bindFilter(Query query, CaseFilter filter) {
    query
        .bindArray("statuses", String.class, filter.statuses().stream().map(Enum::name).toList())
        .bind("kind", filter.kind().map(Enum::name).orElse(null))
        .bindArray("priorities", Integer.class, List.copyOf(filter.priorities()))
        .bind("area", filter.area().orElse(null))
        .bind("escalated", filter.escalated().orElse(null))
        .bind("text", filter.text().map(CaseListStore::pattern).orElse(null));
  }

  private static void bindCursor(Query query, Optional<CaseCursor> after) {
    query
        .bind("after", after.isPresent())
        .bind("afterOver", after.map(CaseCursor::over).orElse(false))
        .bind("afterPriority", after.map(CaseCursor::priority).orElse(0))
        .bind("afterReceivedAt", after.map(CaseCursor::receivedAt).orElse(null))
        .bind("afterId", after.map(CaseCursor::id).orElse(null));
  }

  /** The text anywhere, its own wildcards taken literally. */
  private static String pattern(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
