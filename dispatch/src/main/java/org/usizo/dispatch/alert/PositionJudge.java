package org.usizo.dispatch.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.geo.PositionStatus;
import org.usizo.dispatch.geo.Region;

/** Decides whether help can be sent to where a press says it comes from. Pure. */
public final class PositionJudge {

  private static final double COARSE_ABOVE_METRES = 1000;
  private static final double NULL_ISLAND_DEGREES = 0.05;
  private static final Duration STALE_AFTER = Duration.ofMinutes(10);

  private final Region region;

  public PositionJudge(Region region) {
    this.region = region;
  }

  /**
   * @param ofCaller the place is the caller's while somebody else needs help
   */
  public PositionVerdict judge(PressPosition said, boolean ofCaller, Instant receivedAt) {
    if (said == null) {
      return without(PositionStatus.MISSING);
    }
    if (!said.isReadable()) {
      return without(PositionStatus.IMPLAUSIBLE, AlertFlag.POSITION_UNREADABLE);
    }
    if (!Position.isOnEarth(said.lat(), said.lon())) {
      return implausible(said, AlertFlag.POSITION_OFF_EARTH);
    }
    return ofCaller
        ? without(PositionStatus.MISSING, AlertFlag.POSITION_OF_CALLER)
        : judgePlace(said, said.toPosition(), receivedAt);
  }

  private PositionVerdict judgePlace(PressPosition said, Position position, Instant receivedAt) {
    if (Math.abs(said.lat()) < NULL_ISLAND_DEGREES && Math.abs(said.lon()) < NULL_ISLAND_DEGREES) {
      return without(PositionStatus.IMPLAUSIBLE, AlertFlag.POSITION_NULL_ISLAND);
    }
    if (!region.contains(said.lat(), said.lon())) {
      return implausible(said, AlertFlag.POSITION_OUTSIDE_REGION);
    }
    var flags = EnumSet.noneOf(AlertFlag.class);
    if (said.mock()) {
      flags.add(AlertFlag.POSITION_MOCK);
    }
    if (PressClock.isWrong(said.fixedAt(), receivedAt)) {
      flags.add(AlertFlag.CLOCK_WRONG);
    }
    return new PositionVerdict(status(position, receivedAt), position, flags);
  }

  private static PositionStatus status(Position position, Instant receivedAt) {
    if (position.mock()
        || "CELL".equals(position.source())
        || position.accuracyMetres() != null && position.accuracyMetres() > COARSE_ABOVE_METRES) {
      return PositionStatus.COARSE;
    }
    return position.fixedAt() != null && position.fixedAt().isBefore(receivedAt.minus(STALE_AFTER))
        ? PositionStatus.STALE
        : PositionStatus.PRECISE;
  }

  private PositionVerdict implausible(PressPosition said, AlertFlag why) {
    return region.contains(said.lon(), said.lat())
        ? without(PositionStatus.IMPLAUSIBLE, AlertFlag.POSITION_SWAPPED)
        : without(PositionStatus.IMPLAUSIBLE, why);
  }

  private static PositionVerdict without(PositionStatus status, AlertFlag... flags) {
    return new PositionVerdict(status, null, Set.of(flags));
  }
}
