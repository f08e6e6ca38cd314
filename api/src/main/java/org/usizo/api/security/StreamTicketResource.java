package org.usizo.api.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.usizo.api.ApiApplication;
import org.usizo.api.errors.Problem;
import org.usizo.api.idempotency.AnswersWithSecret;

/** Single-use tickets for browsers' event streams. */
@Path("stream-tickets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StreamTicketResource {
  @Inject private StreamTickets tickets;
  @Inject private CurrentCaller caller;

  /**
   * What a ticket is wanted for.
   *
   * @param path the stream's path, absolute, for example {@code /api/v1/console/events}
   */
  public record Wanted(String path) {}

  /**
   * A ticket for one stream; whether the caller may open that stream is decided when it is used.
   */
  @POST
  @AnswersWithSecret
  @Access(
      value = {
        Roles.CUSTOMER,
        Roles.RESPONDER,
        Roles.PARTNER,
        Roles.AGENT,
        Roles.MANAGER,
        Roles.OPERATOR,
        Roles.SERVICE
      },
      key = true)
  public Response issue(Wanted wanted) {
    if (wanted.path() == null || !wanted.path().startsWith(ApiApplication.PATH + "/")) {
      throw Problem.invalid("/path", "The path of a stream is needed: /api/v1/...").toException();
    }
    return Response.status(Response.Status.CREATED)
        .entity(tickets.issue(StreamPath.of(wanted.path()), caller.get()))
        .build();
  }
}
