package org.usizo.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.security.Access;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.notifications.Notifications;

/** Pushes about one case for somebody without an account. */
@Path("cases/{caseId}/devices/{installationId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseDevicesResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;
  @Inject private Notifications notifications;

  /** Lets this device hear of the case; 409 once the case has become a signed-in person's. */
  @PUT
  @Access(
      value = {Roles.CUSTOMER},
      key = true)
  public void put(
      @PathParam("caseId") UUID caseId,
      @PathParam("installationId") String installationId,
      Device device) {
    var registration = device.registration(installationId);
    var person =
        dispatch
            .alerts()
            .follow(viewers.viewer(), new CaseId(caseId), installationId)
            .orElseThrow(CaseDevicesResource::ownedByAccount);
    notifications.registerDevice(person.value(), registration);
  }

  private static RuntimeException ownedByAccount() {
    return Problem.of(ProblemType.CONFLICT)
        .detail("This case belongs to an account now: sign in and use /me/devices")
        .toException();
  }
}
