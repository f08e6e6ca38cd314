package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.assignment.Candidate;
import org.usizo.dispatch.casefile.CaseId;
import org.usizo.dispatch.casefile.TaskId;

/** Who could go, best first, with reasons in plain words. */
@Path("cases/{caseId}/candidates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.PARTNER})
public class CaseCandidatesResource {

  @Inject private Dispatch dispatch;
  @Inject private Viewers viewers;

  /**
   * One candidate.
   *
   * @param score seconds it ranks by, fewer is better
   * @param eligible may be asked now
   */
  public record CandidateView(
      String responderId,
      String taskId,
      String name,
      String callSign,
      int etaP50Seconds,
      int etaP90Seconds,
      String etaProvider,
      long distanceMetres,
      double score,
      boolean eligible,
      List<String> reasons) {

    static CandidateView of(Candidate candidate, TaskId task) {
      return new CandidateView(
          candidate.responderId().toString(),
          task.toString(),
          candidate.name(),
          candidate.callSign(),
          candidate.eta().p50Seconds(),
          candidate.eta().p90Seconds(),
          candidate.eta().provider(),
          Math.round(candidate.distanceMetres()),
          candidate.score(),
          candidate.eligible(),
          candidate.reasons());
    }
  }

  /** For one task, or for the first that needs somebody. */
  @GET
  public List<CandidateView> list(
      @PathParam("caseId") String caseId, @QueryParam("taskId") String taskId) {
    var listing =
        dispatch
            .candidates()
            .list(
                viewers.viewer(),
                PathIds.ofPath(caseId, CaseId::new),
                PathIds.ofBody(taskId, "taskId", TaskId::new));
    return listing.candidates().stream()
        .map(candidate -> CandidateView.of(candidate, listing.taskId()))
        .toList();
  }
}
