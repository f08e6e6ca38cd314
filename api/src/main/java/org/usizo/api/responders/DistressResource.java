package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.Json;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.dispatch.geo.Position;
import org.usizo.dispatch.responder.Responder;
import org.usizo.dispatch.responder.ResponderId;

/** A crew calls for help for itself; agent or partner for one that phoned. */
@Path("responders/me/distress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RolesAllowed({Roles.RESPONDER, Roles.AGENT, Roles.PARTNER})
public class DistressResource {

  @Inject private Dispatch dispatch;
  @Inject private Viewers viewers;
  @Inject private OwnResponder own;
  @Inject private DistressCalls calls;

  /** The case that carries the call. */
  public record Received(String caseId, String responderId, String via) {}

  /**
   * 202: a named person has it as a duty now. Never refused for what it says: what cannot be read
   * is left out.
   */
  @POST
  public Response call(byte[] bytes) {
    var body = readable(bytes);
    var viewer = viewers.viewer();
    var responder = who(body, viewer);
    var via = viewer.is(Actor.Role.RESPONDER) ? "APP" : "PHONE";
    var actor = new Actor(roleOf(viewer), viewer.person());
    var caseId = calls.raise(responder.id(), position(body), via, actor);
    return Response.accepted(new Received(caseId.toString(), responder.id().toString(), via))
        .build();
  }

  private static JsonObject readable(byte[] bytes) {
    try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    } catch (RuntimeException | StackOverflowError unreadable) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  private Responder who(JsonObject body, Viewer viewer) {
    if (viewer.is(Actor.Role.RESPONDER)) {
      return own.get();
    }
    if (!(body.get("onBehalfOf") instanceof JsonString id)) {
      throw Problem.invalid("/onBehalfOf", "For which responder?").toException();
    }
    var partner = viewer.is(Actor.Role.PARTNER) && !viewer.is(Actor.Role.AGENT);
    return partner
        ? own.getSteered(id.getString())
        : dispatch
            .responders()
            .find(PathIds.ofBody(id.getString(), "/onBehalfOf", ResponderId::new))
            .orElseThrow(() -> Problem.notFound().toException());
  }

  private static Actor.Role roleOf(Viewer viewer) {
    if (viewer.is(Actor.Role.RESPONDER)) {
      return Actor.Role.RESPONDER;
    }
    return viewer.is(Actor.Role.AGENT) ? Actor.Role.AGENT : Actor.Role.PARTNER;
  }

  private static Position position(JsonObject body) {
    try {
      return body.get("position") instanceof JsonObject fix
          ? FixReader.position(fix, "/position")
          : null;
    } catch (RuntimeException unreadable) {
      return null;
    }
  }
}
