package org.usizo.api.care;

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
import org.usizo.api.cases.Ids;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.care.Notes.Contact;
import org.usizo.dispatch.care.Notes.Handover;

/** Claims, notes, contacts, handovers, holds and links: what agents do while a case goes on. */
@Path("cases/{caseId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@RolesAllowed(Roles.AGENT)
public class CareResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;
  @Inject private CareAnswers answers;

  /** A note for colleagues. */
  public record NoteBody(String text) {}

  /** Until when a case waits on purpose. */
  public record HoldBody(Instant until, String reason) {}

  /** Who confirmed a handover. */
  public record ConfirmBody(String confirmedBy) {}

  /** The other case; for a merge, the one that goes on. */
  public record OtherBody(String caseId, String into) {}

  /** The id of what was written down. */
  public record Created(UUID id) {}

  @POST
  @Path("claim")
  public Response claim(@PathParam("caseId") String caseId) {
    dispatch.claims().claim(viewers.viewer(), Ids.caseId(caseId));
    return answers.current(caseId);
  }

  @POST
  @Path("unclaim")
  public Response unclaim(@PathParam("caseId") String caseId) {
    dispatch.claims().unclaim(viewers.viewer(), Ids.caseId(caseId));
    return answers.current(caseId);
  }

  @POST
  @Path("notes")
  public Response note(@PathParam("caseId") String caseId, NoteBody body) {
    dispatch
        .care()
        .notes()
        .note(viewers.viewer(), Ids.caseId(caseId), CareAnswers.needed(body).text());
    return answers.created(caseId);
  }

  @POST
  @Path("contacts")
  public Response contact(@PathParam("caseId") String caseId, Contact body) {
    var id =
        dispatch
            .care()
            .notes()
            .logContact(viewers.viewer(), Ids.caseId(caseId), CareAnswers.needed(body));
    return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
  }

  @POST
  @Path("handovers")
  public Response handOver(@PathParam("caseId") String caseId, Handover body) {
    var id =
        dispatch
            .care()
            .notes()
            .handOver(viewers.viewer(), Ids.caseId(caseId), CareAnswers.needed(body));
    return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
  }

  @POST
  @Path("handovers/{handoverId}/confirm")
  public Response confirmHandover(
      @PathParam("caseId") String caseId,
      @PathParam("handoverId") String handoverId,
      ConfirmBody body) {
    dispatch
        .care()
        .notes()
        .confirmHandover(
            viewers.viewer(),
            Ids.caseId(caseId),
            Ids.part(handoverId),
            CareAnswers.needed(body).confirmedBy());
    return answers.current(caseId);
  }

  @POST
  @Path("hold")
  public Response hold(@PathParam("caseId") String caseId, HoldBody body) {
    var wanted = CareAnswers.needed(body);
    dispatch
        .care()
        .holding()
        .hold(viewers.viewer(), Ids.caseId(caseId), wanted.until(), wanted.reason());
    return answers.current(caseId);
  }

  /** The search goes on before its time. */
  @DELETE
  @Path("hold")
  public Response endHold(@PathParam("caseId") String caseId) {
    dispatch.care().holding().end(viewers.viewer(), Ids.caseId(caseId));
    return answers.current(caseId);
  }

  @POST
  @Path("link")
  public Response link(@PathParam("caseId") String caseId, OtherBody body) {
    var other = Ids.caseId(other(body));
    dispatch.care().links().link(viewers.viewer(), Ids.caseId(caseId), other);
    return answers.current(caseId);
  }

  @POST
  @Path("merge")
  public Response merge(@PathParam("caseId") String caseId, OtherBody body) {
    var into = Ids.caseId(other(body));
    dispatch.care().links().merge(viewers.viewer(), Ids.caseId(caseId), into);
    return answers.current(caseId);
  }

  /** By the link's id or the other case's. */
  @DELETE
  @Path("links/{linkId}")
  public Response unlink(@PathParam("caseId") String caseId, @PathParam("linkId") String linkId) {
    dispatch.care().links().unlink(viewers.viewer(), Ids.caseId(caseId), Ids.part(linkId));
    return Response.noContent().build();
  }

  private static String other(OtherBody body) {
    var wanted = CareAnswers.needed(body);
    var other = wanted.into() != null ? wanted.into() : wanted.caseId();
    if (other == null) {
      throw Problem.invalid("/caseId", "The other case's id is needed").toException();
    }
    return other;
  }
}
