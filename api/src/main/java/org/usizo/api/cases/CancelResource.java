package org.usizo.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.usizo.api.errors.OptionalBody;
import org.usizo.api.security.Access;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.care.Cancellation.Outcome;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.CaseStatus;

/** Calling help off. */
@Path("cases/{caseId}/cancel")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class CancelResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;

  /** Why; may be left out. */
  public record CancelBody(String reason) {}

  /**
   * What came of it.
   *
   * @param cancellationRequested an agent confirms it with the person first
   */
  public record CancelAnswer(CaseId caseId, CaseStatus status, boolean cancellationRequested) {}

  /** 200: cancelled. 202: an agent confirms it, and the crew knows. */
  @POST
  @Access(
      value = {Roles.CUSTOMER, Roles.AGENT},
      key = true)
  public Response cancel(@PathParam("caseId") String caseId, @OptionalBody CancelBody body) {
    var id = Ids.caseId(caseId);
    var viewer = viewers.viewer();
    var reason = body == null ? null : body.reason();
    var outcome = dispatch.care().cancellation().cancel(viewer, id, reason);
    var status = dispatch.cases().get(viewer, id).status();
    boolean requested = outcome == Outcome.REQUESTED;
    return Response.status(requested ? Response.Status.ACCEPTED : Response.Status.OK)
        .entity(new CancelAnswer(id, status, requested))
        .build();
  }
}
