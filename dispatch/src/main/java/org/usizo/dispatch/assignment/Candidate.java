package org.usizo.dispatch.assignment;

import java.time.Instant;
import java.util.List;
import org.usizo.dispatch.eta.DrivingTime;
import org.usizo.dispatch.geo.Eta;
import org.usizo.dispatch.plan.CostParts;
import org.usizo.dispatch.responder.ResponderId;

/**
 * A responder considered for a task.
 *
 * @param distanceMetres straight line to the scene
 * @param basis what the ETA was made of, null when it was guessed
 * @param parts what its going would cost the whole, in weighted seconds, null when nobody knows
 * @param score seconds of this task's waiting it ranks by, fewer is better: the sum of the parts,
 *     where the arrival counts as the p50 and a quarter of the spread, so that a sure arrival beats
 *     a vague one
 * @param eligible may be asked now
 * @param askedAt when it was last asked for this task, null when never
 * @param mayBeAskedAgain could go, was asked before, and enough time has passed since
 * @param reasons why it is, or is not, a good choice, in plain words
 */
public record Candidate(
    ResponderId responderId,
    String name,
    String callSign,
    double distanceMetres,
    Eta eta,
    DrivingTime basis,
    CostParts parts,
    double score,
    boolean eligible,
    Instant askedAt,
    boolean mayBeAskedAgain,
    List<String> reasons) {}
