package org.usizo.ops.blackbox;

import java.util.Set;

/** What a cell of the matrix has to answer. */
enum Wanted {
  SIGN_IN(Set.of(401)),
  FORBIDDEN(Set.of(403)),
  NOT_FOUND(Set.of(404)),
  /** Past the door: whatever the object's state makes of it, but no refusal and no fault. */
  LET_IN(Set.of(200, 201, 202, 204, 400, 409, 412, 413, 415, 422, 428));

  private final Set<Integer> statuses;

  Wanted(Set<Integer> statuses) {
    this.statuses = statuses;
  }

  static Wanted of(Route route, Visitor visitor, Whose whose) {
    if (!route.isOpenToAnyone() && !route.allowed().containsKey(visitor.role())) {
      return visitor.isSignedIn() ? FORBIDDEN : SIGN_IN;
    }
    if (!route.hasObject()) {
      return LET_IN;
    }
    boolean any = "any".equals(route.allowed().get(visitor.role()));
    return switch (whose) {
      case OWN -> LET_IN;
      case FOREIGN -> any ? LET_IN : NOT_FOUND;
      case UNKNOWN -> NOT_FOUND;
    };
  }

  boolean isMetBy(int status) {
    return statuses.contains(status);
  }
}
