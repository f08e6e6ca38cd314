package org.usizo.dispatch.responder;

import java.util.List;
import java.util.Set;
import org.usizo.dispatch.customer.OrganisationId;
import org.usizo.dispatch.geo.Place;

/** Responders for tests. */
public final class Fleet {

  private Fleet() {}

  /** A tow truck with a tracker. */
  public static ResponderProfile live(String name, String... skills) {
    return profile(name, PositionMode.LIVE, null, skills);
  }

  /** One that waits at a known place. */
  public static ResponderProfile based(String name, Place base, String... skills) {
    return profile(name, PositionMode.BASE, base, skills);
  }

  private static ResponderProfile profile(
      String name, PositionMode mode, Place base, String... skills) {
    return new ResponderProfile(
        OrganisationId.FIRST,
        null,
        name,
        name.toUpperCase(java.util.Locale.ROOT),
        "white truck",
        name + " GP",
        List.copyOf(Set.of(skills)),
        mode,
        base,
        null);
  }
}
