package org.usizo.api.escalations;

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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.usizo.api.cases.Ids;
import org.usizo.api.errors.OptionalBody;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.escalation.EscalationView;

/** What is not resolved in the caller's scope, most urgent first, and taking it on. */
@Path("escalations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RolesAllowed({Roles.MANAGER, Roles.AGENT})
public class EscalationsResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;

  /** The list. */
  public record EscalationList(List<EscalationView> items) {}

  /** When the next action will have been taken; may be left out. */
  public record AcknowledgeBody(Instant nextActionBy) {}

  /** Whose duty it becomes. */
  public record ReassignBody(String assigneeId, String personId) {

    PersonId person() {
      try {
        return new PersonId(Ids.uuid(assigneeId != null ? assigneeId : personId));
      } catch (IllegalArgumentException none) {
        throw Problem.invalid("/assigneeId", "The id of an agent or manager is needed")
            .toException();
      }
    }
  }

  @GET
  public EscalationList list() {
    return new EscalationList(dispatch.escalations().list(viewers.viewer()));
  }

  @POST
  @Path("{escalationId}/acknowledge")
  public Response acknowledge(
      @PathParam("escalationId") String id, @OptionalBody AcknowledgeBody body) {
    var by = Optional.ofNullable(body).map(AcknowledgeBody::nextActionBy);
    dispatch.escalations().acknowledge(viewers.viewer(), Ids.escalationId(id), by);
    return current(id);
  }

  @POST
  @Path("{escalationId}/reassign")
  public Response reassign(@PathParam("escalationId") String id, ReassignBody body) {
    var assignee = Optional.ofNullable(body).orElse(new ReassignBody(null, null)).person();
    dispatch.escalations().reassign(viewers.viewer(), Ids.escalationId(id), assignee);
    return current(id);
  }

  @POST
  @Path("{escalationId}/resolve")
  public Response resolve(@PathParam("escalationId") String id) {
    dispatch.escalations().resolve(viewers.viewer(), Ids.escalationId(id));
    return current(id);
  }

  private Response current(String id) {
    return Response.ok(dispatch.escalations().get(viewers.viewer(), Ids.escalationId(id))).build();
  }
}
