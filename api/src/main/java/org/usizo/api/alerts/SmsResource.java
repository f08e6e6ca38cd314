package org.usizo.api.alerts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.alert.Press;
import org.usizo.dispatch.alert.PressBody;
import org.usizo.dispatch.alert.PressIdentity;

/** Text messages that ask for help, as gateways hand them over: Twilio's form, Kannel's, JSON. */
@Path("intake/sms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class SmsResource {

  @Inject private Dispatch dispatch;

  /**
   * Presses for the sender. A sender's number proves nothing: the press is unverified, but can be
   * called back.
   */
  @POST
  @RolesAllowed(Roles.SERVICE)
  public Response receive(
      byte[] body, @HeaderParam("Content-Type") String mediaType, @Context UriInfo uri) {
    var sms = InboundSms.of(scraps(body, uri));
    if (sms.from() == null && sms.text().isBlank()) {
      throw Problem.invalid("", "A text message has a sender (from, From) or a text (text, Body)")
          .toException();
    }
    var kept = Arrays.copyOf(body, Math.min(body.length, PressBody.MAX_BYTES));
    var press =
        new Press(
            PressIdentity.NOBODY.withKey(sms.key()),
            sms.content(),
            new PressBody(kept, mediaType, kept.length < body.length),
            sms.flags());
    return ReceiptResponse.of(dispatch.alerts().receive(press));
  }

  private static Scraps scraps(byte[] body, UriInfo uri) {
    var scraps = PressReader.scraps(BodyText.decode(body));
    uri.getQueryParameters().forEach((name, values) -> scraps.add(name, values.getFirst()));
    return scraps;
  }
}
