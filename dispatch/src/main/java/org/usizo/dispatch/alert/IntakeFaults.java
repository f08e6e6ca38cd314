package org.usizo.dispatch.alert;

import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;

/** Which failures of the database another attempt can cure. */
final class IntakeFaults {

  /** Two transactions met: unique or foreign key, deadlock, serialization. */
  private static final Set<String> CLASH = Set.of("23505", "23503", "40P01", "40001");

  private IntakeFaults() {}

  static boolean isClash(JdbiException fault) {
    return CLASH.contains(state(fault));
  }

  /** Something in the press is refused, not the press: the same without details will pass. */
  static boolean isAboutContent(JdbiException fault) {
    return state(fault).startsWith("22") || state(fault).startsWith("23");
  }

  private static String state(Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }
}
