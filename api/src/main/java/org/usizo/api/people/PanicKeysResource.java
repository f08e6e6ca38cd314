package org.usizo.api.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.usizo.api.errors.Problem;
import org.usizo.api.idempotency.AnswersWithSecret;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;

/** Keys that press as me after my token has expired, and read nothing but their own case. */
@Path("me/panic-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CUSTOMER)
public class PanicKeysResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;

  /**
   * For which app a key is wanted.
   *
   * @param installationId the app's secret installation id
   */
  public record Wanted(String installationId) {}

  /**
   * A new key.
   *
   * @param key shown this once
   */
  public record Made(UUID id, String key, Instant createdAt) {}

  @POST
  @AnswersWithSecret
  public Response create(Wanted wanted) {
    if (wanted.installationId() == null
        || !wanted.installationId().matches("[A-Za-z0-9_-]{1,128}")) {
      throw Problem.invalid(
              "/installationId", "An installation id has 1 to 128 of A-Z, a-z, 0-9, _ and -")
          .toException();
    }
    var key = dispatch.people().createPanicKey(viewers.getPerson(), wanted.installationId());
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(new Made(key.id(), key.secret(), key.createdAt()))
        .build();
  }

  /** Ends a key at once; ending it twice is no error. */
  @DELETE
  @Path("{id}")
  public void revoke(@PathParam("id") UUID id) {
    if (!dispatch.people().revokePanicKey(viewers.getPerson(), id)) {
      throw Problem.notFound().toException();
    }
  }
}
