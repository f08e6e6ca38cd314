package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;

/** The fleet on the map, and new responders. */
@Path("responders")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class RespondersResource {

  @Inject private Dispatch dispatch;
  @Inject private Viewers viewers;
  @Inject private OwnResponder own;
  @Inject private ResponderPersons persons;
  @Inject private InstantSource clock;

  /** GeoJSON of everybody the caller may see; without a geometry where no place is known. */
  @GET
  @Produces({"application/geo+json", MediaType.APPLICATION_JSON})
  @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.PARTNER, Roles.OPERATOR})
  public FleetMap list() {
    return FleetMap.of(dispatch.crews().listFleet(viewers.viewer()), clock.instant());
  }

  /** Takes a responder into service, off duty at first. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.OPERATOR, Roles.PARTNER})
  public Response create(ResponderBody body) {
    if (body == null) {
      throw Problem.invalid("", "A body is needed").toException();
    }
    var person = persons.findFree(body.subject(), null);
    var profile = body.profile(own.findOwnOrganisation(viewers.viewer()), person);
    var responder = KnownSkills.check(() -> dispatch.responders().create(profile));
    return Response.created(URI.create("/api/v1/responders/" + responder.id()))
        .entity(own.view(responder))
        .build();
  }
}
