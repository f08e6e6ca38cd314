package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.dispatch.Dispatch;

/** Positions of many devices in one body, from a gateway. */
@Path("positions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE)
public class PositionsResource {

  @Inject private Dispatch dispatch;

  /** 202 only after commit, with what became of them; those off duty are ignored. */
  @POST
  public Response store(JsonStructure body) {
    if (body == null) {
      throw Problem.invalid("", "An array of positions is needed").toException();
    }
    return Response.accepted(dispatch.positions().store(FixReader.listFixes(body))).build();
  }
}
