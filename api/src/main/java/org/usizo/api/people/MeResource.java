package org.usizo.api.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.alert.AlertSettings;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.notifications.Notifications;

/** What I tell about myself. */
@Path("me")
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
public class MeResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;
  @Inject private Notifications notifications;
  @Inject private InstantSource clock;

  /** My profile, empty fields where I told nothing. */
  @GET
  public Me get() {
    return view(viewers.getPerson());
  }

  /** Replaces my profile as a whole: two idempotent writes, one in each module. */
  @PUT
  public Me put(Me me) {
    var person = viewers.getPerson();
    var reader = new MeReader(dispatch.people()::findPhone, AlertSettings.defaults().zone());
    var profile = reader.profile(me, clock.instant());
    var recipient = reader.recipient(person.value(), me);
    reader.refuseIfWrong();
    dispatch.people().putProfile(person, profile);
    notifications.putRecipient(recipient);
    return view(person);
  }

  private Me view(PersonId person) {
    return MeView.of(
        person, dispatch.people().getProfile(person), notifications.findRecipient(person.value()));
  }
}
