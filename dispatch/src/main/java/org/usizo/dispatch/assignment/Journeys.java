package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import org.usizo.dispatch.eta.Carriageway;
import org.usizo.dispatch.eta.Journey;
import org.usizo.dispatch.eta.Motion;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.geo.StraightLineEta;
import org.usizo.dispatch.responder.PositionMode;

/** Ways to go, as this package knows them. */
final class Journeys {

  /** A heading older than this says nothing of where a vehicle drives now. */
  private static final Duration HEADING_HOLDS = Duration.ofSeconds(60);

  private Journeys() {}

  /** From somebody found near to the scene of a need. */
  static Journey of(Need need, Nearby near, Instant now) {
    return of(need, near, need.scene(), now);
  }

  /** As {@link #of(Need, Nearby, Instant)}, to where the search looked instead. */
  static Journey of(Need need, Nearby near, Place to, Instant now) {
    return new Journey(
        near.responderId(),
        need.areaId(),
        need.eta(),
        near.place(),
        to,
        StraightLineEta.blurOfScene(need.sceneAccuracyMetres()).plus(blur(need, near, now)),
        motion(near, now),
        true,
        Carriageway.findDegrees(need.sceneDirection()).orElse(null));
  }

  private static Distance blur(Need need, Nearby near, Instant now) {
    return switch (near.positionMode()) {
      case LIVE -> need.eta().blurOfVehicle(near.accuracyMetres(), near.age(now));
      case BASE -> StraightLineEta.blurOfScene(null);
      case ZONE -> StraightLineEta.blurOfScene(near.zoneMetres());
    };
  }

  private static Motion motion(Nearby near, Instant now) {
    boolean holds =
        near.positionMode() == PositionMode.LIVE && near.age(now).compareTo(HEADING_HOLDS) <= 0;
    return holds ? new Motion(near.headingDegrees(), near.speedMps()) : Motion.UNKNOWN;
  }

  /** Of an assignment, from where its crew was last seen. */
  static Journey of(Watched watched, boolean standing, Instant now) {
    var age = Duration.between(watched.fixedAt(), now);
    boolean holds = age.compareTo(HEADING_HOLDS) <= 0;
    return new Journey(
        watched.responderId(),
        watched.areaId(),
        watched.straightLine(),
        watched.place(),
        watched.scene(),
        StraightLineEta.blurOfScene(watched.sceneAccuracyMetres())
            .plus(watched.straightLine().blurOfVehicle(watched.accuracyMetres(), age)),
        holds ? new Motion(watched.headingDegrees(), watched.speedMps()) : Motion.UNKNOWN,
        standing,
        Carriageway.findDegrees(watched.sceneDirection()).orElse(null));
  }
}
