package org.usizo.api.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.notifications.Notifications;

/** My devices: where pushes reach me. A token dies when I log out of the device. */
@Path("me/devices/{installationId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.CUSTOMER,
  Roles.RESPONDER,
  Roles.PARTNER,
  Roles.AGENT,
  Roles.MANAGER,
  Roles.OPERATOR,
  Roles.SERVICE
})
public class DevicesResource {

  @Inject private Viewers viewers;
  @Inject private Notifications notifications;

  /** Adds or refreshes a device; one that was somebody else's becomes mine. */
  @PUT
  public void put(@PathParam("installationId") String installationId, Device device) {
    notifications.registerDevice(viewers.getPerson().value(), device.registration(installationId));
  }

  /** No more pushes to this device, from now on. */
  @DELETE
  public void delete(@PathParam("installationId") String installationId) {
    if (!notifications.removeDevice(viewers.getPerson().value(), installationId)) {
      throw Problem.notFound().toException();
    }
  }
}
