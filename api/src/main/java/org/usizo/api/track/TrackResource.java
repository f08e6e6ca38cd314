package org.usizo.api.track;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.usizo.api.cases.StreamOwners;
import org.usizo.api.errors.Problem;
import org.usizo.api.stream.EventStreams;
import org.usizo.api.stream.StreamRequest;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.experience.TrackView;

/** What the holder of a link sees; the token is all it takes. */
@Path("track/{token}")
@RequestScoped
@PermitAll
public class TrackResource {

  @Inject private Dispatch dispatch;
  @Inject private EventStreams streams;

  /** 404 when the link is unknown, ended or expired: nobody learns which. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response get(@PathParam("token") String token) {
    return Response.ok(find(token)).header("Cache-Control", "no-store").build();
  }

  /** Says that something changed: its type and the status, nothing else. */
  @GET
  @Path("events")
  public void events(
      @PathParam("token") String token,
      @HeaderParam("Last-Event-ID") String lastEventId,
      @QueryParam("lastEventId") String lastEventIdOfQuery,
      @Suspended AsyncResponse later,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var track = find(token);
    var caseId = dispatch.shares().findCase(token).orElseThrow();
    var wanted =
        new StreamRequest(
            Optional.of(caseId),
            "track " + token,
            StreamOwners.lastEventId(lastEventId, lastEventIdOfQuery),
            Optional.of(track.expiresAt()),
            new TrackEventView(),
            () -> dispatch.shares().find(token).isPresent());
    streams.open(wanted, later, request, response);
  }

  private TrackView find(String token) {
    return dispatch.shares().find(token).orElseThrow(() -> Problem.notFound().toException());
  }
}
