package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.usizo.dispatch.eta.Etas;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Eta;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.plan.PlanSettings;
import org.usizo.dispatch.responder.ResponderId;

/** Finds and ranks who could go for a need, from near to far. */
final class CandidateSearch {

  private static final int TAKE = 50;
  private static final Duration GUESS_P50 = Duration.ofMinutes(30);
  private static final Duration GUESS_P90 = Duration.ofMinutes(60);
  private static final String GUESSED = "GUESSED";

  private final Etas etas;
  private final Duration freshFor;
  private final PlanSettings plan;

  /**
   * @param plan what a first answer weighs, as the joint plan does
   */
  CandidateSearch(Etas etas, Duration freshFor, PlanSettings plan) {
    this.plan = plan;
    this.etas = etas;
    this.freshFor = freshFor;
  }

  /**
   * The candidates of the nearest ring that has any who may be asked; else those of the widest.
   * Best first.
   */
  List<Candidate> nearest(Handle handle, Need need, Place from, Instant now) {
    var asked = OfferStore.listAsked(handle, need.taskId());
    List<Candidate> found = List.of();
    for (Distance ring : SearchRings.of(need)) {
      found = within(handle, need, from, ring, asked, now);
      if (found.stream().anyMatch(Candidate::eligible)) {
        return found;
      }
    }
    return found;
  }

  /** Whom {@link #nearest} will weigh, without weighing them. */
  List<Nearby> listNearest(Handle handle, Need need, Place from, Instant now) {
    var asked = OfferStore.listAsked(handle, need.taskId());
    List<Nearby> found = List.of();
    for (Distance ring : SearchRings.of(need)) {
      found = nearby(handle, need, from, ring, asked, now);
      if (ranking(need, from, asked, now).rank(found).stream().anyMatch(Candidate::eligible)) {
        return found;
      }
    }
    return found;
  }

  /** All candidates within the reach of the area, best first. */
  List<Candidate> all(Handle handle, Need need, Place from, Instant now) {
    var asked = OfferStore.listAsked(handle, need.taskId());
    return within(handle, need, from, SearchRings.of(need).getLast(), asked, now);
  }

  /** One responder that somebody has named, wherever it is. */
  Candidate single(Handle handle, Need need, ResponderId responder, Instant now) {
    var asked = OfferStore.listAsked(handle, need.taskId());
    return NearbyStore.find(handle, responder, need.scene())
        .map(near -> ranking(need, need.scene(), asked, now).rank(List.of(near)).getFirst())
        .orElseGet(() -> unknown(responder, now));
  }

  private static Candidate unknown(ResponderId responder, Instant now) {
    var eta = new Eta(GUESS_P50, GUESS_P90, GUESSED, now);
    var reasons = List.of("where it is, or where to, is not known");
    return new Candidate(
        responder, "", "", 0, eta, null, null, eta.p90Seconds(), false, null, false, reasons);
  }

  private List<Candidate> within(
      Handle handle, Need need, Place from, Distance reach, List<Asked> asked, Instant now) {
    return ranking(need, from, asked, now).rank(nearby(handle, need, from, reach, asked, now));
  }

  private List<Nearby> nearby(
      Handle handle, Need need, Place from, Distance reach, List<Asked> asked, Instant now) {
    return NearbyStore.list(
        handle, from, need.skills(), reach, now.minus(freshFor), TAKE + asked.size());
  }

  private CandidateRanking ranking(Need need, Place to, List<Asked> asked, Instant now) {
    return new CandidateRanking(need, to, etas, asked, freshFor, plan, now);
  }
}
