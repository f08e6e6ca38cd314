package org.usizo.api.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.usizo.api.cases.Ids;
import org.usizo.api.cases.Versions;
import org.usizo.api.errors.OptionalBody;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.care.Outcome;
import org.usizo.dispatch.care.Triage.Findings;

/** How grave a case is, and how it ends. */
@Path("cases/{caseId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class SteeringResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;
  @Inject private CareAnswers answers;

  /** How a case ended; the note may be left out. */
  public record ResolveBody(String outcome, String note) {}

  /** Why it goes on; may be left out. */
  public record ReopenBody(String note) {}

  /** Priority, triage and details; what is left out stays. */
  @PATCH
  @RolesAllowed(Roles.AGENT)
  public Response patch(
      @PathParam("caseId") String caseId,
      @HeaderParam("If-Match") String ifMatch,
      Findings findings) {
    dispatch
        .care()
        .triage()
        .apply(
            viewers.viewer(),
            Ids.caseId(caseId),
            Versions.seen(ifMatch),
            CareAnswers.needed(findings));
    return answers.current(caseId);
  }

  @POST
  @Path("resolve")
  @RolesAllowed({Roles.AGENT, Roles.MANAGER})
  public Response resolve(@PathParam("caseId") String caseId, ResolveBody body) {
    var wanted = CareAnswers.needed(body);
    dispatch
        .care()
        .ending()
        .resolve(viewers.viewer(), Ids.caseId(caseId), outcome(wanted.outcome()), wanted.note());
    return answers.current(caseId);
  }

  @POST
  @Path("close")
  @RolesAllowed({Roles.AGENT, Roles.MANAGER})
  public Response close(@PathParam("caseId") String caseId) {
    dispatch.care().ending().close(viewers.viewer(), Ids.caseId(caseId));
    return answers.current(caseId);
  }

  @POST
  @Path("reopen")
  @RolesAllowed({Roles.AGENT, Roles.MANAGER})
  public Response reopen(@PathParam("caseId") String caseId, @OptionalBody ReopenBody body) {
    var note = Optional.ofNullable(body).map(ReopenBody::note).orElse(null);
    dispatch.care().ending().reopen(viewers.viewer(), Ids.caseId(caseId), note);
    return answers.current(caseId);
  }

  private static Outcome outcome(String word) {
    var wanted = word == null ? "" : word.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid(
                        "/outcome", "outcome must be one of " + Arrays.toString(Outcome.values()))
                    .toException());
  }
}
