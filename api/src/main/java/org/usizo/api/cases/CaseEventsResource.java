package org.usizo.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.usizo.api.security.Access;
import org.usizo.api.security.Caller;
import org.usizo.api.security.CurrentCaller;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.api.stream.EventStreams;
import org.usizo.api.stream.StreamRequest;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.Eyes;

/** What happens to one case, live. */
@Path("cases/{caseId}/events")
@RequestScoped
public class CaseEventsResource {

  @Inject private Viewers viewers;
  @Inject private CurrentCaller caller;
  @Inject private Dispatch dispatch;
  @Inject private EventStreams streams;

  /** Server-sent events; ids are the sequence within the case. */
  @GET
  @Access(
      value = {Roles.CUSTOMER, Roles.RESPONDER, Roles.PARTNER, Roles.AGENT, Roles.MANAGER},
      key = true)
  public void open(
      @PathParam("caseId") String caseId,
      @HeaderParam("Last-Event-ID") String lastEventId,
      @QueryParam("lastEventId") String lastEventIdOfQuery,
      @Suspended AsyncResponse later,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var id = Ids.caseId(caseId);
    var viewer = viewers.viewer();
    var role = dispatch.cases().getRole(viewer, id);
    var wanted =
        new StreamRequest(
            Optional.of(id),
            StreamOwners.of(viewer, dispatch.cases().findReader(viewer, id)),
            StreamOwners.lastEventId(lastEventId, lastEventIdOfQuery),
            caller.get().token().map(Caller.TokenIdentity::expiresAt),
            new CaseEventView(Eyes.of(role)),
            () -> dispatch.cases().findRole(viewer, id).filter(role::equals).isPresent());
    streams.open(wanted, later, request, response);
  }
}
