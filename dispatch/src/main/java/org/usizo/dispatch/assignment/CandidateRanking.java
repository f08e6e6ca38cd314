package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.usizo.dispatch.eta.Etas;
import org.usizo.dispatch.eta.Forecast;
import org.usizo.dispatch.geo.Eta;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.plan.Availability;
import org.usizo.dispatch.plan.OpenTask;
import org.usizo.dispatch.plan.PlanPolicy;
import org.usizo.dispatch.plan.PlanSettings;
import org.usizo.dispatch.plan.Situation;
import org.usizo.dispatch.plan.UsableResponder;
import org.usizo.dispatch.plan.Weighed;
import org.usizo.dispatch.responder.PositionMode;
import org.usizo.dispatch.responder.ResponderId;
import org.usizo.dispatch.responder.ShiftState;

/**
 * Turns who is near into ranked candidates with reasons. Asks nobody: the same facts and the same
 * learned ETAs give the same ranking. What counts is what counts in the joint plan, so that a first
 * answer need not be undone by it.
 */
final class CandidateRanking {

  private static final double WEIGHT_OF_SPREAD = 0.25;

  private final Need need;
  private final Place to;
  private final Etas etas;
  private final Map<ResponderId, Asked> asked;
  private final Duration freshFor;
  private final PlanSettings plan;
  private final Instant now;

  /**
   * @param to where the search looked: the scene, or what stands for it
   */
  CandidateRanking(
      Need need,
      Place to,
      Etas etas,
      List<Asked> asked,
      Duration freshFor,
      PlanSettings plan,
      Instant now) {
    this.plan = plan;
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
    var forecasts =
        nearby.stream().map(near -> etas.of(Journeys.of(need, near, to, now), now)).toList();
    var weighed = PlanPolicy.weigh(situation(nearby), arrivals(forecasts), plan);
    return IntStream.range(0, nearby.size())
        .mapToObj(i -> assess(nearby.get(i), forecasts.get(i), weighed.get(i)))
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .thenComparing(candidate -> candidate.responderId().toString()))
        .toList();
  }

  private static int[] arrivals(List<Forecast> forecasts) {
    return forecasts.stream()
        .map(Forecast::eta)
        .mapToInt(eta -> (int) Math.round(eta.p50Seconds() + WEIGHT_OF_SPREAD * spread(eta)))
        .toArray();
  }

  private static int spread(Eta eta) {
    return eta.p90Seconds() - eta.p50Seconds();
  }

  private Situation situation(List<Nearby> nearby) {
    var task =
        new OpenTask(
            need.taskId(),
            need.priority(),
            need.kind(),
            to,
            Set.copyOf(need.skills()),
            need.receivedAt(),
            Duration.ofSeconds(need.targetSeconds()),
            Duration.ZERO,
            0,
            null,
            Set.of());
    return new Situation(now, List.of(task), nearby.stream().map(this::usable).toList());
  }

  private UsableResponder usable(Nearby near) {
    boolean own = near.organisationId().equals(need.organisationId());
    return new UsableResponder(
        near.responderId(),
        near.callSign(),
        near.place(),
        Set.copyOf(near.skills()),
        new Availability.Free(),
        near.shiftUntil(),
        own ? 0 : near.preferenceSeconds(),
        own ? null : near.contractMetres());
  }

  private Candidate assess(Nearby near, Forecast forecast, Weighed weighed) {
    var obstacles = obstacles(near);
    var before = asked.get(near.responderId());
    var reasons = new ArrayList<>(obstacles.isEmpty() ? merits(near, forecast.eta()) : obstacles);
    if (obstacles.isEmpty()) {
      reasons.addAll(weighed.words());
    }
    if (before != null) {
      reasons.add(before.inWords());
    }
    return new Candidate(
        near.responderId(),
        near.name(),
        near.callSign(),
        near.metres(),
        forecast.eta(),
        forecast.basis(),
        obstacles.isEmpty() ? weighed.parts() : null,
        weighed.parts().total() / plan.weightOf(need.priority()),
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
