package org.usizo.ops.blackbox;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.usizo.ops.client.Answer;

/** Two of everything: what belongs to our visitors, and what belongs to others. Built once. */
final class World {
  private static World shared;

  private static final List<String> ROLES =
      List.of("customer", "responder", "partner", "agent", "manager", "operator", "service");

  private final String run = Live.newKey();
  private final Map<String, Visitor> visitors = new HashMap<>();
  private final Household ours;
  private final Household theirs;
  private final String agent;

  /**
   * @param southernmost latitude far from everybody else's cases and crews, in degrees; what is
   *     ours is within one degree north of it, theirs four further on
   */
  World(double southernmost) {
    for (String role : ROLES) {
      visitors.put(role, Visitor.in(role, Live.tokens().of(role, subject(role))));
    }
    double lat = southernmost + ThreadLocalRandom.current().nextDouble();
    ours = Household.of(visitors.get("customer").token(), subject("responder"), null, lat);
    theirs =
        Household.of(
            Live.newCustomer(), Live.newSubject("responder"), anotherOrganisation(), lat + 4);
    Answer me = Staff.done(Live.api().get("/me").bearer(visitors.get("agent").token()));
    agent = me.text("personId");
  }

  /** No route makes organisations: an installation begins with one, and others are set up. */
  private static String anotherOrganisation() {
    String id = UUID.randomUUID().toString();
    try (var connection = DriverManager.getConnection(Live.installation().database());
        var insert =
            connection.prepareStatement(
                "INSERT INTO dispatch.organisation VALUES (?::uuid, 'Others', now())")) {
      insert.setString(1, id);
      insert.executeUpdate();
      return id;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String subject(String role) {
    return "matrix-" + role + "-" + run;
  }

  static synchronized World shared() {
    if (shared == null) {
      shared = new World(-22);
    }
    return shared;
  }

  /** Everybody who may come to a route. */
  List<Visitor> visitors(Route route) {
    String key =
        ours.word(route.object().equals("finished-case") ? "finished-case-key" : "case-key");
    String garbage = "not.a.token";
    List<Visitor> all = new ArrayList<>(visitors.values());
    all.add(Visitor.unknown("nobody", null));
    all.add(Visitor.unknown("an expired token", expired()));
    all.add(Visitor.unknown("garbage", garbage));
    all.add(Visitor.withKey("a case key", null, key));
    all.add(Visitor.withKey("a case key beside garbage", garbage, key));
    all.add(visitors.get("service").andKey(key));
    return all;
  }

  /** Somebody whom a route lets in with a token. */
  Optional<Visitor> findAllowed(Route route) {
    return ROLES.stream().filter(route.allowed()::containsKey).map(visitors::get).findFirst();
  }

  private static String expired() {
    return Live.tokens().endingAt(Live.CLOCK.instant().minusSeconds(600), "manager", "late");
  }

  /** The path of a route with the ids of an object filled in. */
  String path(Route route, Visitor visitor, Whose whose) {
    boolean usedUp = Wanted.of(route, visitor, whose) == Wanted.LET_IN;
    String path = route.path();
    for (String id : ids(route, visitor, whose, usedUp)) {
      path = path.replaceFirst("\\{[^}]+}", id);
    }
    return path;
  }

  private List<String> ids(Route route, Visitor visitor, Whose whose, boolean usedUp) {
    if (!route.path().contains("{")) {
      return List.of();
    }
    return switch (whose) {
      case OWN -> ownIds(route, visitor, usedUp);
      case FOREIGN -> ids(theirs, route, usedUp);
      case UNKNOWN -> List.of(Live.newKey(), Live.newKey());
      case FOREIGN_PART ->
          List.of(ours.ids(route.object()).getFirst(), theirs.ids(route.object()).getLast());
    };
  }

  private List<String> ownIds(Route route, Visitor visitor, boolean usedUp) {
    return route.object().equals("own-device") && visitor.isSignedIn()
        ? List.of(Household.newDevice(visitor.token()))
        : ids(ours, route, usedUp);
  }

  private static List<String> ids(Household household, Route route, boolean usedUp) {
    return usedUp ? household.newIds(route.object()) : household.ids(route.object());
  }

  /** The body of a route with ids filled in. */
  String body(Route route) {
    return route.body(
        word ->
            switch (word) {
              case "agent" -> agent;
              case "soon" -> Live.CLOCK.instant().plusSeconds(600).toString();
              default -> ours.word(word);
            });
  }
}
