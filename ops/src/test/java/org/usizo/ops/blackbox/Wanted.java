package org.usizo.ops.blackbox;

import java.util.Set;

/** What a cell of the matrix has to answer. */
enum Wanted {
  SIGN_IN(Set.of(401)),
  FORBIDDEN(Set.of(403)),
  NOT_FOUND(Set.of(404)),
  /** Past the door: done, or refused for the state of the object alone. */
  LET_IN(Set.of(200, 201, 202, 204, 409));

  private final Set<Integer> statuses;

  Wanted(Set<Integer> statuses) {
    this.statuses = statuses;
  }

  static Wanted of(Route route, Visitor visitor, Whose whose) {
    if (route.isOpenToAnyone()) {
      return whose == Whose.UNKNOWN ? NOT_FOUND : LET_IN;
    }
    if (visitor.roles().stream().noneMatch(route.allowed()::containsKey)) {
      return visitor.isSignedIn() ? FORBIDDEN : SIGN_IN;
    }
    if (!route.hasObject()) {
      return LET_IN;
    }
    return switch (whose) {
      case OWN -> LET_IN;
      case FOREIGN -> seesAny(route, visitor) ? LET_IN : NOT_FOUND;
      case UNKNOWN, FOREIGN_PART -> NOT_FOUND;
    };
  }

  private static boolean seesAny(Route route, Visitor visitor) {
    return visitor.roles().stream().anyMatch(role -> "any".equals(route.allowed().get(role)));
  }

  boolean isMetBy(int status) {
    return statuses.contains(status);
  }
}
