package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Locale;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.assignment.OfferAnswer;
import org.usizo.dispatch.casefile.OfferId;
import org.usizo.dispatch.casefile.OfferState;

/**
 * One offer: to be read and answered by its crew, or by agent or partner who has it on the phone.
 */
@Path("offers/{offerId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RolesAllowed({Roles.RESPONDER, Roles.PARTNER, Roles.AGENT})
public class OfferResource {

  private static final long LONGEST_ETA_SECONDS = 24 * 3600;

  @Inject private Dispatch dispatch;
  @Inject private Viewers viewers;
  @Inject private InstantSource clock;

  /** The crew's own ETA, which may be left out. */
  public record AcceptBody(Long etaSeconds) {}

  /** Why not, as a code such as TOO_FAR. */
  public record DeclineBody(String reason) {}

  /** What became of the answer. */
  public record Answered(String offerId, OfferState state, String assignmentId, String caseId) {}

  @GET
  @RolesAllowed({Roles.RESPONDER, Roles.PARTNER, Roles.AGENT, Roles.MANAGER})
  public OfferView get(@PathParam("offerId") String offerId) {
    var id = PathIds.ofPath(offerId, OfferId::new);
    return OfferView.of(dispatch.crews().getOffer(id, viewers.viewer()), clock.instant());
  }

  /** 200, for the winner's repeat too; 409 with the reason when it is too late. */
  @POST
  @Path("accept")
  public Answered accept(@PathParam("offerId") String offerId, AcceptBody body) {
    var id = PathIds.ofPath(offerId, OfferId::new);
    var eta = body == null ? null : etaSeconds(body.etaSeconds());
    return answered(id, dispatch.assignments().accept(id, viewers.viewer(), eta));
  }

  /** 200; the next one is asked at once. */
  @POST
  @Path("decline")
  public Answered decline(@PathParam("offerId") String offerId, DeclineBody body) {
    var id = PathIds.ofPath(offerId, OfferId::new);
    var reason = body == null ? null : code(body.reason());
    return answered(id, dispatch.assignments().decline(id, viewers.viewer(), reason));
  }

  private Answered answered(OfferId id, OfferAnswer answer) {
    return switch (answer) {
      case OfferAnswer.Accepted accepted ->
          new Answered(
              id.toString(),
              OfferState.ACCEPTED,
              accepted.assignmentId().toString(),
              dispatch.assignments().getCaseId(accepted.assignmentId()).toString());
      case OfferAnswer.Declined declined ->
          new Answered(id.toString(), OfferState.DECLINED, null, null);
      case OfferAnswer.Refused refused ->
          throw Problem.of(ProblemType.CONFLICT)
              .detail(sentence(refused.why()))
              .with("reason", refused.why().name())
              .toException();
    };
  }

  private static String sentence(OfferAnswer.Why why) {
    return switch (why) {
      case EXPIRED -> "The time to answer was over";
      case WITHDRAWN -> "The offer was taken back";
      case TAKEN -> "Somebody else has taken it";
      case DECLINED -> "It was declined before";
      case ACCEPTED -> "It was accepted before: give the assignment back instead";
      case BUSY -> "You work on another case";
      case OFF_DUTY -> "You are off duty";
    };
  }

  private static Integer etaSeconds(Long seconds) {
    if (seconds == null) {
      return null;
    }
    if (seconds < 0 || seconds > LONGEST_ETA_SECONDS) {
      throw Problem.invalid("/etaSeconds", "0 to %d seconds".formatted(LONGEST_ETA_SECONDS))
          .toException();
    }
    return seconds.intValue();
  }

  static String code(String reason) {
    if (reason == null || reason.isBlank()) {
      return null;
    }
    var code = reason.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    return code.substring(0, Math.min(40, code.length()));
  }
}
