package org.usizo.ops.blackbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two of everything: what belongs to our visitors, and what belongs to others. Built once, over
 * HTTP, as people would.
 */
final class World {
  private static World shared;

  private static final List<String> ROLES =
      List.of("customer", "responder", "partner", "agent", "manager", "operator", "service");

  private final String run = Live.newKey();
  private final Map<String, Visitor> visitors = new HashMap<>();
  private final Household ours;
  private final Household theirs;

  private World() {
    for (String role : ROLES) {
      visitors.put(role, new Visitor(role, Live.tokens().of(role, subject(role)), null));
    }
    ours = household(visitors.get("customer").token(), subject("responder"));
    theirs = household(Live.newCustomer(), Live.newSubject("responder"));
  }

  private static Household household(String customer, String responderSubject) {
    String responder = Live.tokens().of("responder", responderSubject);
    return Household.of(customer, responder, responderSubject);
  }

  private String subject(String role) {
    return "matrix-" + role + "-" + run;
  }

  static synchronized World shared() {
    if (shared == null) {
      shared = new World();
    }
    return shared;
  }

  Visitor visitor(String role) {
    return visitors.get(role);
  }

  String caseKey() {
    return ours.caseKey();
  }

  /** The path of a route with the ids of an object filled in. */
  String path(Route route, Visitor visitor, Whose whose) {
    String path = route.path();
    for (String id : ids(route, whose)) {
      path = path.replaceFirst("\\{[^}]+}", id);
    }
    return path;
  }

  private List<String> ids(Route route, Whose whose) {
    String any = UUID.randomUUID().toString();
    return switch (whose) {
      case OWN -> ours.ids(route.object());
      case FOREIGN -> theirs.ids(route.object());
      case UNKNOWN -> List.of(any, UUID.randomUUID().toString());
    };
  }
}
