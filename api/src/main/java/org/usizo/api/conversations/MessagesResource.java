package org.usizo.api.conversations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.usizo.api.cases.Ids;
import org.usizo.api.security.Access;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.notifications.Notifications;
import org.usizo.notifications.conversation.Author;

/** What customer, crew and care team write to each other about a case. */
@Path("cases/{caseId}/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessagesResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;
  @Inject private Notifications notifications;

  /** Messages, oldest first. */
  public record MessageList(List<MessageAnswer> items) {}

  @GET
  @Access(
      value = {Roles.CUSTOMER, Roles.RESPONDER, Roles.AGENT, Roles.MANAGER},
      key = true)
  public MessageList list(
      @PathParam("caseId") String caseId,
      @QueryParam("after") @DefaultValue("0") int after,
      @QueryParam("limit") @DefaultValue("200") int limit) {
    var id = Ids.caseId(caseId);
    var reader = author(viewers.viewer(), id);
    return new MessageList(
        notifications.conversation().list(id.value(), after, limit).stream()
            .map(message -> MessageAnswer.of(message, reader.personId()))
            .toList());
  }

  /** 201 the first time, 200 for a repeat of the same client id. */
  @POST
  @Access(
      value = {Roles.CUSTOMER, Roles.RESPONDER, Roles.AGENT},
      key = true)
  public Response post(
      @PathParam("caseId") String caseId,
      @HeaderParam("Idempotency-Key") String key,
      MessageBody body) {
    var id = Ids.caseId(caseId);
    var viewer = viewers.viewer();
    var author = author(viewer, id);
    var posted =
        notifications
            .conversation()
            .post(id.value(), author, body.ownId(key), body.checkedText(), body.checkedLanguage());
    dispatch.care().notes().recordMessage(viewer, id, posted.message().id());
    return Response.status(posted.isNew() ? Response.Status.CREATED : Response.Status.OK)
        .entity(MessageAnswer.of(posted.message(), author.personId()))
        .build();
  }

  @POST
  @Path("read")
  @Access(
      value = {Roles.CUSTOMER, Roles.RESPONDER, Roles.AGENT},
      key = true)
  public Response markRead(@PathParam("caseId") String caseId, ReadBody body) {
    var id = Ids.caseId(caseId);
    var reader = author(viewers.viewer(), id);
    notifications.conversation().markRead(id.value(), reader.personId(), body.message());
    return Response.noContent().build();
  }

  private Author author(Viewer viewer, CaseId id) {
    return Authors.of(dispatch.cases().getTalker(viewer, id), viewer);
  }
}
