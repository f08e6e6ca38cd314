package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.idempotency.AnswersWithSecret;
import org.usizo.api.json.Codes;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.responder.DeviceId;
import org.usizo.dispatch.responder.DeviceProtocol;

/** One responder, steered by an operator or by the partner whose it is. */
@Path("responders/{responderId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RolesAllowed({Roles.OPERATOR, Roles.PARTNER})
public class ResponderResource {

  @Inject private Dispatch dispatch;
  @Inject private Viewers viewers;
  @Inject private OwnResponder own;
  @Inject private ResponderPersons persons;

  /** How a tracker speaks. */
  public record DeviceBody(String protocol) {}

  /** A new tracker, with the one chance to read its secret. */
  public record DeviceView(String id, DeviceProtocol protocol, String secret, String url) {}

  /** Replaces all that is stated about it; shift and position stay. */
  @PUT
  public ResponderView replace(@PathParam("responderId") String id, ResponderBody body) {
    var responder = own.getSteered(id);
    var stated = required(body);
    var person = persons.findFree(stated.subject(), responder.id());
    var profile = stated.profile(own.findOwnOrganisation(viewers.viewer()), person);
    return KnownSkills.check(() -> dispatch.responders().replace(responder.id(), profile))
        .map(own::view)
        .orElseThrow(() -> Problem.notFound().toException());
  }

  /** Out of service; 409 while it still has work. */
  @DELETE
  public void retire(@PathParam("responderId") String id) {
    if (!dispatch.responders().retire(own.getSteered(id).id())) {
      throw Problem.of(ProblemType.CONFLICT)
          .detail("It still has work: withdraw or finish that first")
          .toException();
    }
  }

  @PUT
  @Path("shift")
  public ResponderView changeShift(@PathParam("responderId") String id, ShiftBody body) {
    var shift = required(body).shift();
    return own.view(
        dispatch.responders().changeShift(own.getSteered(id).id(), shift).orElseThrow());
  }

  /** Lets a tracker or tracking app report for it. */
  @POST
  @AnswersWithSecret
  @Path("devices")
  public Response registerDevice(@PathParam("responderId") String id, DeviceBody body) {
    var protocol = Codes.read(DeviceProtocol.class, required(body).protocol(), "/protocol");
    var device = dispatch.devices().register(own.getSteered(id).id(), protocol);
    var url =
        protocol == DeviceProtocol.OSMAND
            ? "/ingest/osmand/" + device.secret()
            : "/ingest/owntracks";
    return Response.status(Response.Status.CREATED)
        .entity(new DeviceView(device.id().toString(), protocol, device.secret(), url))
        .build();
  }

  @DELETE
  @Path("devices/{deviceId}")
  public void removeDevice(
      @PathParam("responderId") String id, @PathParam("deviceId") String deviceId) {
    var device = PathIds.ofPath(deviceId, DeviceId::new);
    if (!dispatch.devices().remove(own.getSteered(id).id(), device)) {
      throw Problem.notFound().toException();
    }
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw Problem.invalid("", "A body is needed").toException();
    }
    return body;
  }
}
