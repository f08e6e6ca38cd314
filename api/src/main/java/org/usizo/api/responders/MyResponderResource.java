package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.security.Roles;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.responder.PositionsStored;
import org.usizo.dispatch.responder.ShiftState;

/** A crew's own view: who it is, its shift, its positions, what it is asked. */
@Path("responders/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.RESPONDER)
public class MyResponderResource {

  @Inject private Dispatch dispatch;
  @Inject private OwnResponder own;
  @Inject private LivePositions live;
  @Inject private InstantSource clock;

  @GET
  public ResponderView get() {
    return own.view(own.get());
  }

  /** Going off while at work means LAST_JOB until the work ends. */
  @PUT
  @Path("shift")
  public ResponderView changeShift(ShiftBody body) {
    var shift = required(body).shift();
    return own.view(dispatch.responders().changeShift(own.get().id(), shift).orElseThrow());
  }

  /** 202 only after commit; 409 off duty, when nothing is stored. */
  @POST
  @Path("positions")
  public Response storePositions(JsonStructure body) {
    var responder = own.get();
    if (responder.shiftState() == ShiftState.OFF) {
      throw Problem.of(ProblemType.CONFLICT)
          .detail("You are off duty: no position is stored")
          .with("reason", "OFF_DUTY")
          .toException();
    }
    PositionsStored stored = live.store(responder.id(), FixReader.listPositions(required(body)));
    return Response.accepted(stored).build();
  }

  /** What the crew is asked now, newest first. */
  @GET
  @Path("offers")
  public List<OfferView> listOffers() {
    return dispatch.crews().listOffers(own.get().id()).stream()
        .map(sheet -> OfferView.of(sheet, clock.instant()))
        .toList();
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw Problem.invalid("", "A body is needed").toException();
    }
    return body;
  }
}
