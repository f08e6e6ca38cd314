package org.usizo.api.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.usizo.api.intake.ReceivedBody;
import org.usizo.api.security.Access;
import org.usizo.api.security.Caller;
import org.usizo.api.security.CurrentCaller;
import org.usizo.api.security.Roles;
import org.usizo.api.stream.EventStreams;
import org.usizo.api.stream.PassingEvent;
import org.usizo.api.stream.StreamRequest;

/** Tells who it takes the caller for; stands in the test's WAR only. */
@Path("echo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EchoResource {
  @Inject private CurrentCaller caller;
  @Inject private EventStreams streams;

  /** A body with something to get wrong. */
  public record Body(@NotNull String name, @Min(1) int count, Place place) {}

  /** A nested value. */
  public record Place(double lat) {}

  @GET
  @Path("open")
  @PermitAll
  public JsonObject open() {
    return seen();
  }

  @GET
  @Path("agents")
  @RolesAllowed(Roles.AGENT)
  public JsonObject agents() {
    return seen();
  }

  @GET
  @Path("customers")
  @RolesAllowed(Roles.CUSTOMER)
  public JsonObject customers() {
    return seen();
  }

  @GET
  @Path("key")
  @Access(value = Roles.AGENT, key = true)
  public JsonObject key() {
    return seen();
  }

  @GET
  @Path("silent")
  public JsonObject silent() {
    return seen();
  }

  @GET
  @Path("broken")
  @PermitAll
  public JsonObject broken() {
    throw new IllegalStateException("jdbc:postgresql://secret");
  }

  @POST
  @Path("body")
  @PermitAll
  public Body body(@Valid Body body) {
    return body;
  }

  @POST
  @Path("attachments")
  @PermitAll
  public JsonObject bytes(@Context HttpServletRequest request) {
    ReceivedBody body = ReceivedBody.of(request);
    return Json.createObjectBuilder()
        .add("bytes", body.bytes().length)
        .add("truncated", body.truncated() || body.slow())
        .add("subject", seen().getString("subject"))
        .build();
  }

  @GET
  @Path("events")
  @Access({Roles.AGENT, Roles.CUSTOMER})
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void events(
      @Suspended AsyncResponse later,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response,
      @HeaderParam("Last-Event-ID") String lastEventId) {
    Caller who = caller.get();
    streams.open(
        new StreamRequest(
            Optional.empty(),
            who.token().orElseThrow().subject(),
            Optional.ofNullable(lastEventId),
            who.token().map(Caller.TokenIdentity::expiresAt),
            event -> Optional.of("{}"),
            () -> true),
        later,
        request,
        response);
  }

  @POST
  @Path("passing")
  @PermitAll
  public JsonObject passing() {
    streams.send(new PassingEvent(null, "typing", "{\"by\":\"test\"}"));
    return Json.createObjectBuilder().add("open", streams.count()).build();
  }

  private JsonObject seen() {
    Caller who = caller.get();
    return Json.createObjectBuilder()
        .add("subject", who.token().map(Caller.TokenIdentity::subject).orElse("guest"))
        .add("roles", Json.createArrayBuilder(who.roles()))
        .add("key", who.caseKey().isPresent())
        .build();
  }
}
