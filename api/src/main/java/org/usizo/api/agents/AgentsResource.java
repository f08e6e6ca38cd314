package org.usizo.api.agents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Subjects;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.agent.AgentProfile;
import org.usizo.dispatch.agent.StaffMember;
import org.usizo.dispatch.agent.UnknownAreaException;
import org.usizo.dispatch.customer.PersonId;

/** Who works here as agent or manager: areas, languages, who is on call. */
@Path("agents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class AgentsResource {

  @Inject private Dispatch dispatch;
  @Inject private Subjects subjects;

  /** The list. */
  public record StaffList(List<StaffMember> items) {}

  @GET
  public StaffList list() {
    return new StaffList(dispatch.staff().list());
  }

  /** Enters somebody, before or after their first sign-in. */
  @POST
  public Response create(AgentBody body) {
    var profile = required(body).profile();
    var member = put(subjects.person(body.requiredSubject()), profile);
    return Response.created(URI.create("/api/v1/agents/" + member.personId()))
        .entity(member)
        .build();
  }

  @GET
  @Path("{personId}")
  public StaffMember get(@PathParam("personId") String id) {
    return find(id);
  }

  /** Replaces all that is stated; presence stays. */
  @PUT
  @Path("{personId}")
  public StaffMember replace(@PathParam("personId") String id, AgentBody body) {
    return put(find(id).personId(), required(body).profile());
  }

  /** Leaves: sees no case and is given none; 409 with open cases. */
  @DELETE
  @Path("{personId}")
  public void retire(@PathParam("personId") String id) {
    int open =
        dispatch
            .staff()
            .retire(find(id).personId())
            .orElseThrow(() -> Problem.notFound().toException());
    if (open > 0) {
      throw Problem.of(ProblemType.CONFLICT)
          .detail("Has %d open cases: others must claim them first".formatted(open))
          .with("openCases", open)
          .toException();
    }
  }

  private StaffMember find(String id) {
    return dispatch
        .staff()
        .find(PathIds.ofPath(id, PersonId::new))
        .orElseThrow(() -> Problem.notFound().toException());
  }

  private StaffMember put(PersonId person, AgentProfile profile) {
    try {
      return dispatch.staff().put(person, profile);
    } catch (UnknownAreaException unknown) {
      throw Problem.invalid("/areaIds", unknown.getMessage()).toException();
    }
  }

  private static AgentBody required(AgentBody body) {
    if (body == null) {
      throw Problem.invalid("", "A body is needed").toException();
    }
    return body;
  }
}
