package org.usizo.api.agents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.usizo.api.cases.CaseDocuments;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.agent.Agent;
import org.usizo.dispatch.agent.Presence;

/** The signed-in agent or manager. */
@Path("agents/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RolesAllowed({Roles.AGENT, Roles.MANAGER})
public class AgentsMeResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;
  @Inject private CaseDocuments documents;

  /**
   * Whether somebody is there.
   *
   * @param state AVAILABLE, BUSY, AWAY or OFFLINE; may be called presence too
   * @param until when that ends by itself; may be left out
   * @param languages replaces what the person speaks; may be left out
   */
  public record PresenceBody(
      String state, String presence, Instant until, List<String> languages) {}

  @GET
  public Agent get() {
    return dispatch
        .agents()
        .find(viewers.viewer().person())
        .orElseThrow(() -> Problem.notFound().toException());
  }

  @PUT
  @Path("presence")
  public Agent setPresence(PresenceBody body) {
    if (body == null) {
      throw wrongPresence().toException();
    }
    return dispatch
        .agents()
        .setPresence(
            viewers.viewer().person(),
            presence(body.state() != null ? body.state() : body.presence()),
            Optional.ofNullable(body.until()),
            Optional.ofNullable(body.languages()).map(Languages::read));
  }

  /** Claims the most urgent case nobody has: 200 with it, 204 when every case has its agent. */
  @POST
  @Path("next")
  public Response next() {
    var viewer = viewers.viewer();
    return dispatch
        .claims()
        .claimNext(viewer)
        .map(id -> documents.answer(Response.Status.OK, viewer, id))
        .orElseGet(() -> Response.noContent().build());
  }

  private static Presence presence(String word) {
    var wanted = word == null ? "" : word.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(Presence.values())
        .filter(presence -> presence.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> wrongPresence().toException());
  }

  private static Problem wrongPresence() {
    return Problem.invalid("/state", "state must be one of " + Arrays.toString(Presence.values()));
  }
}
