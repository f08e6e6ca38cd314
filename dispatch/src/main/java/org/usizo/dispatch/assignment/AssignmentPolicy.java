package org.usizo.dispatch.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.assignment.Decision.Reason;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.dispatch.geo.Place;

/** Who is asked, and when. Pure: records in, a decision out. */
public final class AssignmentPolicy {

  /** MEDICAL without a position waits this long for one, then help sets out for the area. */
  static final Duration PATIENCE_FOR_A_POSITION = Duration.ofSeconds(60);

  private static final Duration LOOK_AGAIN_FOR_A_POSITION = Duration.ofSeconds(5);
  private static final int GRAVEST_AT_ONCE = 2;

  private AssignmentPolicy() {}

  /** Where the search starts from. */
  public sealed interface Target {

    /**
     * @param areaOnly nobody knows where exactly; this is the middle of the plausible area
     */
    record Found(Place place, boolean areaOnly) implements Target {}

    /** Not yet. */
    record Unknown(Decision.Wait pause) implements Target {}
  }

  /**
   * Where to. COARSE is enough for MEDICAL and waits for an agent when ROAD; without a usable scene
   * MEDICAL goes to the middle of the area after a minute.
   *
   * @param areaMiddle the most plausible place when the scene is unknown, null when there is none
   */
  public static Target targetOf(Need need, Place areaMiddle, Instant now) {
    if (need.hasUsableScene() || need.isCoarse() && need.kind() == AlertKind.MEDICAL) {
      return new Target.Found(need.scene(), false);
    }
    var patienceEnds = need.receivedAt().plus(PATIENCE_FOR_A_POSITION);
    if (need.kind() == AlertKind.MEDICAL && !need.isCoarse() && !now.isBefore(patienceEnds)) {
      return areaMiddle == null ? unknown(now) : new Target.Found(areaMiddle, true);
    }
    return unknown(now);
  }

  private static Target unknown(Instant now) {
    return new Target.Unknown(
        new Decision.Wait(now.plus(LOOK_AGAIN_FOR_A_POSITION), Reason.NO_POSITION));
  }

  /**
   * What to do for a task.
   *
   * @param ranked best first
   * @param openOffers offers out that hold a slot: not those that could not be delivered
   */
  public static Decision decide(Need need, List<Candidate> ranked, int openOffers) {
    if (need.holdUntil() != null) {
      return new Decision.Wait(need.holdUntil(), Reason.ON_HOLD);
    }
    if (need.mode() == DispatchMode.MANUAL) {
      return new Decision.Wait(null, Reason.AGENT_CHOOSES);
    }
    int slots = (need.isGravest() ? GRAVEST_AT_ONCE : 1) - openOffers;
    if (slots <= 0) {
      return new Decision.Wait(null, Reason.OFFER_OPEN);
    }
    var eligible = whoMayBeAsked(ranked);
    if (need.test()) {
      return new Decision.Drill(eligible.size());
    }
    if (eligible.isEmpty()) {
      return openOffers > 0
          ? new Decision.Wait(null, Reason.OFFER_OPEN)
          : new Decision.NobodyEligible(ranked.size());
    }
    return switch (need.mode()) {
      case DIRECT -> new Decision.Assigned(eligible);
      case ASSISTED -> new Decision.Recommend(eligible.getFirst());
      default -> new Decision.Offered(eligible, slots);
    };
  }

  /** Those never asked; when everybody was, those who may be asked once more. */
  private static List<Candidate> whoMayBeAsked(List<Candidate> ranked) {
    var fresh = ranked.stream().filter(Candidate::eligible).toList();
    return fresh.isEmpty() ? ranked.stream().filter(Candidate::mayBeAskedAgain).toList() : fresh;
  }
}
