package org.usizo.api.track;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.usizo.api.cases.Ids;
import org.usizo.api.idempotency.AnswersWithSecret;
import org.usizo.api.security.Access;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;

/** The links of a case. */
@Path("cases/{caseId}/shares")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class SharesResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;

  /**
   * A fresh link.
   *
   * @param url of the page; the token stands behind the # and so reaches no server log
   * @param expiresAt at the latest: it ends an hour after the case
   */
  public record ShareAnswer(UUID id, String url, String token, Instant expiresAt) {}

  @POST
  @Access(value = Roles.CUSTOMER, key = true)
  @AnswersWithSecret
  public Response create(@PathParam("caseId") String caseId, @Context UriInfo uri) {
    var share = dispatch.shares().create(viewers.viewer(), Ids.caseId(caseId));
    var page = uri.getBaseUri().resolve("/track/") + "#" + share.token();
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(new ShareAnswer(share.id(), page, share.token(), share.expiresAt()))
        .build();
  }

  @DELETE
  @Path("{shareId}")
  @Access(value = Roles.CUSTOMER, key = true)
  public Response revoke(@PathParam("caseId") String caseId, @PathParam("shareId") String shareId) {
    dispatch.shares().revoke(viewers.viewer(), Ids.caseId(caseId), Ids.part(shareId));
    return Response.noContent().build();
  }
}
