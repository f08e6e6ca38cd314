package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.json.Codes;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.assignment.Sending;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskId;
import org.usizo.dispatch.responder.ResponderId;

/** An agent, or a partner for an own responder, chooses who goes. */
@Path("cases/{caseId}/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.PARTNER})
public class CaseDispatchResource {

  @Inject private Dispatch dispatch;
  @Inject private Viewers viewers;

  /** OFFER asks the responder, ASSIGN binds it at once. */
  public enum Mode {
    OFFER,
    ASSIGN
  }

  /** Who goes. */
  public record SendBody(String responderId, String taskId, String mode) {}

  /** What came of it; one of the two ids. */
  public record Sent(Mode mode, String taskId, String offerId, String assignmentId) {}

  /** 201; 409 with the reason when the responder is not free or nothing is open. */
  @POST
  public Response send(@PathParam("caseId") String caseId, SendBody body) {
    if (body == null || body.responderId() == null) {
      throw Problem.invalid("/responderId", "Who is to go?").toException();
    }
    var mode = body.mode() == null ? Mode.OFFER : Codes.read(Mode.class, body.mode(), "/mode");
    var sending =
        dispatch
            .assignments()
            .send(
                PathIds.ofPath(caseId, CaseId::new),
                PathIds.ofBody(body.taskId(), "/taskId", TaskId::new),
                PathIds.ofBody(body.responderId(), "/responderId", ResponderId::new),
                mode == Mode.ASSIGN,
                viewers.viewer());
    return Response.status(Response.Status.CREATED).entity(answer(sending)).build();
  }

  private static Sent answer(Sending sending) {
    return switch (sending) {
      case Sending.Offered offered ->
          new Sent(Mode.OFFER, offered.taskId().toString(), offered.offerId().toString(), null);
      case Sending.Assigned assigned ->
          new Sent(
              Mode.ASSIGN, assigned.taskId().toString(), null, assigned.assignmentId().toString());
      case Sending.Refused refused ->
          throw Problem.of(ProblemType.CONFLICT)
              .detail(sentence(refused.why()))
              .with("reason", refused.why().name())
              .toException();
    };
  }

  private static String sentence(Sending.Why why) {
    return switch (why) {
      case NOT_FREE -> "The responder is not free: being asked, at work, or not on duty";
      case NO_SUCH_RESPONDER -> "There is no such responder";
      case NO_OPEN_TASK -> "No task of this case needs anybody";
      case DRILL -> "A drill never reaches a responder";
    };
  }
}
