package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.assignment.StatusOutcome;
import org.usizo.dispatch.casefile.AssignmentId;
import org.usizo.dispatch.casefile.AssignmentStatus;

/** How the work goes, told by the crew or by whoever has it on the phone. */
@Path("assignments/{assignmentId}/status")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RESPONDER, Roles.PARTNER, Roles.AGENT})
public class AssignmentStatusResource {

  @Inject private Dispatch dispatch;
  @Inject private Viewers viewers;

  /**
   * Where the work stands now.
   *
   * @param repeated it was said before: nothing has changed
   * @param late it went to the timeline, a later status had come before
   */
  public record Reported(
      String assignmentId, AssignmentStatus status, boolean repeated, boolean late) {}

  /** 200 also for repeats and for late reports; 409 for a step there is not from here. */
  @POST
  public Reported report(@PathParam("assignmentId") String assignmentId, JsonObject body) {
    var id = PathIds.ofPath(assignmentId, AssignmentId::new);
    var report = StatusBody.read(body);
    return switch (dispatch.assignments().report(id, viewers.viewer(), report)) {
      case StatusOutcome.Moved moved -> reported(id, moved.to(), false, false);
      case StatusOutcome.Repeated repeated -> reported(id, repeated.status(), true, false);
      case StatusOutcome.RecordedLate late -> reported(id, late.status(), false, true);
      case StatusOutcome.Refused refused ->
          throw conflict(
              "%s cannot follow %s".formatted(refused.to(), refused.from()), "ILLEGAL_STEP");
      case StatusOutcome.NoContactAttempt none ->
          throw conflict(
              "Try to reach the customer first and say how, as the reason", "NO_CONTACT_ATTEMPT");
    };
  }

  private static Reported reported(
      AssignmentId id, AssignmentStatus status, boolean repeated, boolean late) {
    return new Reported(id.toString(), status, repeated, late);
  }

  private static RuntimeException conflict(String detail, String reason) {
    return Problem.of(ProblemType.CONFLICT).detail(detail).with("reason", reason).toException();
  }
}
