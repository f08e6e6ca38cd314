package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.usizo.dispatch.eta.Etas;
import org.usizo.dispatch.geo.Eta;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.ShiftState;

/**
 * Turns who is near into ranked candidates with reasons. Asks nobody: the same facts and the same
 * learned ETAs give the same ranking.
 */
final class CandidateRanking {

  private static final double WEIGHT_OF_SPREAD = 0.25;

  private final Need need;
  private final Place to;
  private final Etas etas;
  private final Map<ResponderId, Asked> asked;
  private final Duration freshFor;
  private final Instant now;

  /**
   * @param to where the search looked: the scene, or what stands for it
   */
  CandidateRanking(
      Need need, Place to, Etas etas, List<Asked> asked, Duration freshFor, Instant now) {
    this.need = need;
    this.to = to;
    this.etas = etas;
    this.asked =
        asked.stream()
            .collect(
                Collectors.toMap(
                    Asked::responderId, one -> one, (a, b) -> a.at().isAfter(b.at()) ? a : b));
    this.freshFor = freshFor;
    this.now = now;
  }

  /** Best first; those who may not be asked stand in the same order among them. */
  List<Candidate> rank(List<Nearby> nearby) {
    return nearby.stream()
        .map(this::assess)
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .thenComparing(candidate -> candidate.responderId().toString()))
        .toList();
  }

  private Candidate assess(Nearby near) {
    var forecast = etas.of(Journeys.of(need, near, to, now), now);
    var eta = forecast.eta();
    var obstacles = obstacles(near);
    var before = asked.get(near.responderId());
    var reasons = new ArrayList<>(obstacles.isEmpty() ? merits(near, eta) : obstacles);
    if (before != null) {
      reasons.add(before.inWords());
    }
    return new Candidate(
        near.responderId(),
        near.name(),
        near.callSign(),
        near.metres(),
        eta,
        forecast.basis(),
        eta.p50Seconds() + WEIGHT_OF_SPREAD * (eta.p90Seconds() - eta.p50Seconds()),
        obstacles.isEmpty() && before == null,
        before == null ? null : before.at(),
        obstacles.isEmpty() && before != null && before.mayBeAskedAgain(now),
        reasons);
  }

  private List<String> obstacles(Nearby near) {
    var obstacles = new ArrayList<String>();
    if (near.busy()) {
      obstacles.add("works on another case");
    }
    if (near.offered()) {
      obstacles.add("is being asked at this moment");
    }
    if (near.shiftState() != ShiftState.AVAILABLE) {
      obstacles.add(onDuty(near.shiftState()));
    }
    var lacking = need.skills().stream().filter(skill -> !near.skills().contains(skill)).toList();
    if (!lacking.isEmpty()) {
      obstacles.add("lacks " + String.join(", ", lacking));
    }
    if (near.positionMode() == PositionMode.LIVE && near.age(now).compareTo(freshFor) >= 0) {
      obstacles.add("was last seen %d min ago".formatted(near.age(now).toMinutes()));
    }
    return obstacles;
  }

  private static List<String> merits(Nearby near, Eta eta) {
    return List.of(
        "free",
        "%.1f km away in a straight line".formatted(near.metres() / 1000),
        "there in about %d min, at the latest %d"
            .formatted(Math.ceilDiv(eta.p50Seconds(), 60), Math.ceilDiv(eta.p90Seconds(), 60)));
  }

  private static String onDuty(ShiftState state) {
    return switch (state) {
      case BREAK -> "has a break";
      case LAST_JOB -> "is on its last job";
      default -> "is off duty";
    };
  }
}
