package org.usizo.api.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.usizo.api.cases.StreamOwners;
import org.usizo.api.security.Access;
import org.usizo.api.security.Caller;
import org.usizo.api.security.CurrentCaller;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.api.stream.EventStreams;
import org.usizo.api.stream.StreamRequest;

/** The console's stream. */
@Path("console/events")
@RequestScoped
public class ConsoleResource {

  @Inject private Viewers viewers;
  @Inject private CurrentCaller caller;
  @Inject private ConsoleScopes scopes;
  @Inject private EventStreams streams;

  /** Server-sent events of every case in scope; ids are global positions. */
  @GET
  @Access({Roles.AGENT, Roles.MANAGER, Roles.PARTNER})
  public void open(
      @HeaderParam("Last-Event-ID") String lastEventId,
      @QueryParam("lastEventId") String lastEventIdOfQuery,
      @Suspended AsyncResponse later,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var viewer = viewers.viewer();
    var view = scopes.viewOf(viewer);
    var wanted =
        new StreamRequest(
            Optional.empty(),
            StreamOwners.of(viewer, viewer.findPerson()),
            StreamOwners.lastEventId(lastEventId, lastEventIdOfQuery),
            caller.get().token().map(Caller.TokenIdentity::expiresAt),
            view,
            view::refresh);
    streams.open(wanted, later, request, response);
  }
}
