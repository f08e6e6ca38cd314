package org.usizo.api.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.usizo.api.cases.Ids;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Access;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.experience.Surveys.Answers;
import org.usizo.dispatch.experience.Surveys.Survey;

/** What people thought of the help they got. */
@Path("cases/{caseId}/survey")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;

  /** 404 before anything was answered. */
  @GET
  @Access(
      value = {Roles.CUSTOMER, Roles.AGENT, Roles.MANAGER},
      key = true)
  public Survey get(@PathParam("caseId") String caseId) {
    return dispatch
        .surveys()
        .find(viewers.viewer(), Ids.caseId(caseId))
        .orElseThrow(() -> Problem.notFound().detail("Not answered yet").toException());
  }

  /** Once, to be changed for 24 hours. */
  @POST
  @Access(value = Roles.CUSTOMER, key = true)
  public Survey answer(@PathParam("caseId") String caseId, Answers answers) {
    return dispatch.surveys().answer(viewers.viewer(), Ids.caseId(caseId), answers);
  }
}
