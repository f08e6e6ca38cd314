package org.usizo.api.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.usizo.api.security.Access;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.care.Scenes.SceneChange;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.geo.Place;

/** Where help goes, where devices are, where it ends. */
@Path("cases/{caseId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SceneResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;
  @Inject private CaseDocuments documents;

  /** What somebody knows about the scene; what is left out stays. A position may stand bare. */
  public record SceneBody(
      PositionBody position,
      Double lat,
      Double lon,
      String text,
      String road,
      String direction,
      String access) {

    SceneChange change() {
      var bare =
          lat == null && lon == null
              ? null
              : new PositionBody(lat, lon, null, null, null, null, null, null, null);
      var place = position == null ? bare : position;
      return new SceneChange(
          place == null ? null : place.position("/position"), text, road, direction, access);
    }
  }

  /** Where patient or vehicle are to be brought. */
  public record DestinationBody(PositionBody position, Double lat, Double lon, String text) {

    Place place() {
      if (position != null) {
        return position.position("/position").place();
      }
      return lat == null && lon == null
          ? null
          : new PositionBody(lat, lon, null, null, null, null, null, null, null)
              .position("/")
              .place();
    }
  }

  @PUT
  @Path("scene")
  @Access(
      value = {Roles.CUSTOMER, Roles.AGENT},
      key = true)
  public Response putScene(
      @PathParam("caseId") String caseId,
      @HeaderParam("If-Match") String ifMatch,
      SceneBody scene) {
    var id = Ids.caseId(caseId);
    dispatch.care().scenes().change(viewers.viewer(), id, Versions.seen(ifMatch), scene.change());
    return current(id);
  }

  /** One position or an array; taken only while the case is open. */
  @POST
  @Path("positions")
  @Access(value = Roles.CUSTOMER, key = true)
  public Response addPositions(@PathParam("caseId") String caseId, String body) {
    dispatch
        .care()
        .scenes()
        .addPositions(viewers.viewer(), Ids.caseId(caseId), PositionsReader.read(body));
    return Response.accepted().build();
  }

  @PUT
  @Path("destination")
  @RolesAllowed(Roles.AGENT)
  public Response putDestination(
      @PathParam("caseId") String caseId,
      @HeaderParam("If-Match") String ifMatch,
      DestinationBody destination) {
    var id = Ids.caseId(caseId);
    dispatch
        .care()
        .scenes()
        .setDestination(
            viewers.viewer(), id, Versions.seen(ifMatch), destination.place(), destination.text());
    return current(id);
  }

  private Response current(CaseId id) {
    return documents.answer(Response.Status.OK, viewers.viewer(), id);
  }
}
