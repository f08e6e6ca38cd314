package org.usizo.api.responders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.assignment.FleetMember;
import org.usizo.dispatch.casefile.AssignmentStatus;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.ShiftState;

/** The fleet as a GeoJSON feature collection (RFC 7946). */
public record FleetMap(String type, List<Feature> features) {

  /** One responder; without a geometry when nobody knows where it is. */
  public record Feature(String type, String id, Point geometry, Properties properties) {}

  /** Longitude first. */
  public record Point(String type, double[] coordinates) {
    static Point of(Place place) {
      return place == null ? null : new Point("Point", new double[] {place.lon(), place.lat()});
    }
  }

  /** What is known about it. */
  public record Properties(
      String id,
      String name,
      String callSign,
      String plate,
      String organisation,
      List<String> skills,
      PositionMode positionMode,
      ShiftState shift,
      Instant shiftUntil,
      boolean busy,
      boolean offered,
      String caseId,
      AssignmentStatus assignmentStatus,
      Double accuracy,
      Double heading,
      Double speed,
      Instant fixedAt,
      Long ageSeconds) {}

  static FleetMap of(List<FleetMember> fleet, Instant now) {
    return new FleetMap(
        "FeatureCollection", fleet.stream().map(member -> feature(member, now)).toList());
  }

  private static Feature feature(FleetMember member, Instant now) {
    return new Feature(
        "Feature",
        member.id().toString(),
        Point.of(member.place()),
        new Properties(
            member.id().toString(),
            member.name(),
            member.callSign(),
            member.plate(),
            member.organisationId().toString(),
            member.skills(),
            member.positionMode(),
            member.shiftState(),
            member.shiftUntil(),
            member.caseId() != null,
            member.offered(),
            member.caseId() == null ? null : member.caseId().toString(),
            member.assignmentStatus(),
            member.accuracyMetres(),
            member.headingDegrees(),
            member.speedMps(),
            member.fixedAt(),
            member.fixedAt() == null
                ? null
                : Math.max(0, Duration.between(member.fixedAt(), now).toSeconds())));
  }
}
