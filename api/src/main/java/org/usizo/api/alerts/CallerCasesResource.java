package org.usizo.api.alerts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.alert.AlertFlag;
import org.usizo.dispatch.alert.Press;
import org.usizo.dispatch.alert.PressBody;
import org.usizo.dispatch.alert.PressIdentity;
import org.usizo.dispatch.alert.Trigger;
import org.usizo.dispatch.customer.PersonId;

/**
 * Agents press for people on the phone. Unlike a press itself, this refuses what it cannot read.
 */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallerCasesResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;

  /** Opens a case from the same body as {@code POST /alerts}; {@code kind} is needed. */
  @POST
  @RolesAllowed(Roles.AGENT)
  public Response open(byte[] body, @HeaderParam("Idempotency-Key") String key) {
    var read = PressReader.read(body, false);
    refuseUnlessClear(body, read);
    var press =
        new Press(
            identity(viewers.getPerson(), key),
            read.content().by(Trigger.AGENT),
            new PressBody(body, MediaType.APPLICATION_JSON, false),
            Set.of());
    return ReceiptResponse.of(dispatch.alerts().receive(press));
  }

  private static void refuseUnlessClear(byte[] body, ReadPress read) {
    if (body.length > PressBody.MAX_BYTES) {
      throw Problem.of(ProblemType.TOO_LARGE).toException();
    }
    if (read.flags().contains(AlertFlag.UNREADABLE)) {
      throw Problem.of(ProblemType.UNREADABLE).detail("The body is not JSON").toException();
    }
    if (read.content().kind() == null) {
      throw Problem.invalid("/kind", "ROAD or MEDICAL is needed").toException();
    }
    if (read.flags().contains(AlertFlag.FIELD_ODD)) {
      throw Problem.invalid("", "A field holds a value of the wrong type").toException();
    }
  }

  /** One agent's keys are nobody else's. */
  private static PressIdentity identity(PersonId agent, String key) {
    String own = key == null || key.isBlank() ? null : "agent " + agent + " " + key;
    return new PressIdentity(null, null, null, null, own, null, agent);
  }
}
