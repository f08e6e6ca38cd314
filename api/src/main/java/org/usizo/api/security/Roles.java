package org.usizo.api.security;

import java.util.HashSet;
import java.util.Set;

/** The values of the token's {@code groups} claim, as annotations need them. */
public final class Roles {
  /** Presses, and sees the own cases; also who a valid token without any group belongs to. */
  public static final String CUSTOMER = "customer";

  /** Crew of a vehicle that can be sent. */
  public static final String RESPONDER = "responder";

  /** Dispatcher of a partner organisation; sees the own organisation only. */
  public static final String PARTNER = "partner";

  /** Care agent. */
  public static final String AGENT = "agent";

  /** Case manager. */
  public static final String MANAGER = "manager";

  /** Runs the installation. */
  public static final String OPERATOR = "operator";

  /** Another system: SMS gateway, position feed. */
  public static final String SERVICE = "service";

  private static final Set<String> ALL =
      Set.of(CUSTOMER, RESPONDER, PARTNER, AGENT, MANAGER, OPERATOR, SERVICE);

  private Roles() {}

  /** The roles among a valid token's groups; groups of other programs count as none. */
  static Set<String> among(Set<String> groups) {
    Set<String> known = new HashSet<>(groups == null ? Set.of() : groups);
    known.retainAll(ALL);
    return known.isEmpty() ? Set.of(CUSTOMER) : Set.copyOf(known);
  }
}
