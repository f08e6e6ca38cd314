package org.usizo.api.areas;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Roles;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.area.BoundaryRefusedException;
import org.usizo.dispatch.area.LastAreaException;
import org.usizo.dispatch.responder.AreaId;

/** Where we serve, how help is sent there and how soon it is promised. */
@Path("areas")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, "application/geo+json"})
@Consumes({MediaType.APPLICATION_JSON, "application/geo+json"})
@RolesAllowed(Roles.OPERATOR)
public class AreasResource {

  @Inject private Dispatch dispatch;

  /** All of them. */
  public record AreaCollection(String type, List<AreaFeature> features) {}

  /** Those in service, highest rank first. */
  @GET
  public AreaCollection list() {
    return new AreaCollection(
        "FeatureCollection", dispatch.areas().list().stream().map(AreaFeature::of).toList());
  }

  /** Takes an area into service. */
  @POST
  public Response create(AreaFeature body) {
    var profile = required(body).profile();
    var area = checked(() -> dispatch.areas().create(profile));
    return Response.created(URI.create("/api/v1/areas/" + area.id()))
        .entity(AreaFeature.of(area))
        .build();
  }

  @GET
  @Path("{areaId}")
  public AreaFeature get(@PathParam("areaId") String id) {
    return dispatch
        .areas()
        .find(PathIds.ofPath(id, AreaId::new))
        .map(AreaFeature::of)
        .orElseThrow(() -> Problem.notFound().toException());
  }

  /** Replaces all that is stated about it. */
  @PUT
  @Path("{areaId}")
  public AreaFeature replace(@PathParam("areaId") String id, AreaFeature body) {
    var areaId = PathIds.ofPath(id, AreaId::new);
    var profile = required(body).profile();
    return checked(() -> dispatch.areas().replace(areaId, profile))
        .map(AreaFeature::of)
        .orElseThrow(() -> Problem.notFound().toException());
  }

  /** Out of service: takes no new case and keeps those it has; 409 for the last one. */
  @DELETE
  @Path("{areaId}")
  public void retire(@PathParam("areaId") String id) {
    try {
      if (!dispatch.areas().retire(PathIds.ofPath(id, AreaId::new))) {
        throw Problem.notFound().toException();
      }
    } catch (LastAreaException last) {
      throw Problem.of(ProblemType.CONFLICT).detail(last.getMessage()).toException();
    }
  }

  private static AreaFeature required(AreaFeature body) {
    if (body == null) {
      throw Problem.invalid("", "A GeoJSON Feature is needed").toException();
    }
    return body;
  }

  private static <T> T checked(Supplier<T> work) {
    try {
      return work.get();
    } catch (BoundaryRefusedException refused) {
      throw Problem.invalid("/geometry", "The boundary cannot be used: " + refused.getMessage())
          .toException();
    }
  }
}
