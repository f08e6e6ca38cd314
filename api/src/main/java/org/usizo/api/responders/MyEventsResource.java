package org.usizo.api.responders;

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
import org.usizo.api.security.Access;
import org.usizo.api.security.Caller;
import org.usizo.api.security.CurrentCaller;
import org.usizo.api.security.Roles;
import org.usizo.api.stream.EventStreams;
import org.usizo.api.stream.StreamOwner;
import org.usizo.api.stream.StreamRequest;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.assignment.Assignment;

/** What happens to one crew, live. */
@Path("responders/me/events")
@RequestScoped
public class MyEventsResource {

  @Inject private Dispatch dispatch;
  @Inject private OwnResponder own;
  @Inject private CurrentCaller caller;
  @Inject private EventStreams streams;

  /** Server-sent events; ids are global positions. */
  @GET
  @Access(Roles.RESPONDER)
  public void open(
      @HeaderParam("Last-Event-ID") String lastEventId,
      @QueryParam("lastEventId") String lastEventIdOfQuery,
      @Suspended AsyncResponse later,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var responder = own.get();
    var work = dispatch.assignments().findActive(responder.id()).map(Assignment::caseId);
    var wanted =
        new StreamRequest(
            Optional.empty(),
            StreamOwner.of(responder.id()),
            Optional.ofNullable(lastEventId)
                .or(() -> Optional.ofNullable(lastEventIdOfQuery))
                .filter(id -> !id.isBlank()),
            caller.get().token().map(Caller.TokenIdentity::expiresAt),
            new CrewEventView(responder.id(), work),
            () -> dispatch.responders().find(responder.id()).isPresent());
    streams.open(wanted, later, request, response);
  }
}
