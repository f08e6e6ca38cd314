package org.usizo.api.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.usizo.api.ApiApplication;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;

/** Finds out who is calling, then lets only those in whom the matched route names. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {
  @Inject private CurrentCaller current;
  @Inject private StreamTickets tickets;
  @Context private ResourceInfo route;

  @Override
  public void filter(ContainerRequestContext request) {
    Caller caller = identify(request);
    current.set(caller);
    request.setSecurityContext(new CallerSecurityContext(caller, request.getSecurityContext()));
    RouteAccess access = RouteAccess.of(route.getResourceClass(), route.getResourceMethod());
    switch (access.decide(caller)) {
      case ALLOWED -> {}
      case SIGN_IN_FIRST -> throw Problem.of(ProblemType.NOT_SIGNED_IN).toException();
      case FORBIDDEN -> throw Problem.of(ProblemType.FORBIDDEN).toException();
    }
  }

  private Caller identify(ContainerRequestContext request) {
    Optional<String> ticket = findTicket(request.getUriInfo());
    if (ticket.isEmpty()) {
      return Callers.from(request.getSecurityContext(), request.getHeaders());
    }
    String path = ApiApplication.PATH + "/" + request.getUriInfo().getPath();
    return tickets
        .redeem(ticket.get(), StreamPath.of(path))
        .orElseThrow(() -> Problem.of(ProblemType.TICKET_REFUSED).toException());
  }

  private static Optional<String> findTicket(UriInfo uri) {
    return Optional.ofNullable(uri.getQueryParameters().getFirst("ticket"));
  }
}
