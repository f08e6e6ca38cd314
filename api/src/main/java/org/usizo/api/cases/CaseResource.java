package org.usizo.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.usizo.api.json.Json;
import org.usizo.api.security.Access;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;

/** One case, as each role may see it. */
@Path("cases/{caseId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

  private static final int LONGEST_TIMELINE = 1000;

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;
  @Inject private CaseDocuments documents;

  /** The case; its ETag is its version. */
  @GET
  @Access(
      value = {Roles.CUSTOMER, Roles.RESPONDER, Roles.PARTNER, Roles.AGENT, Roles.MANAGER},
      key = true)
  public Response get(@PathParam("caseId") String caseId) {
    return documents.answer(Response.Status.OK, viewers.viewer(), Ids.caseId(caseId));
  }

  /** What happened, oldest first, after a sequence number. */
  @GET
  @Path("timeline")
  @Access(
      value = {Roles.CUSTOMER, Roles.RESPONDER, Roles.PARTNER, Roles.AGENT, Roles.MANAGER},
      key = true)
  public JsonObject timeline(
      @PathParam("caseId") String caseId, @QueryParam("after") @DefaultValue("0") int after) {
    var items = Json.createArrayBuilder();
    dispatch
        .cases()
        .listTimeline(viewers.viewer(), Ids.caseId(caseId), after, LONGEST_TIMELINE)
        .forEach(entry -> items.add(TimelineJson.write(entry)));
    return Json.createObjectBuilder().add("items", items).build();
  }
}
