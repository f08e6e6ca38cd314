package org.usizo.api.responders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.usizo.api.errors.Problem;
import org.usizo.api.json.PathIds;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.CaseId;

/** Further needs of a case: an ambulance and a tow truck are two tasks. */
@Path("cases/{caseId}/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
public class CaseTasksResource {

  @Inject private Dispatch dispatch;
  @Inject private Viewers viewers;

  /** The skills one responder must have. */
  public record TaskBody(List<String> needs) {}

  /** The new task. */
  public record TaskView(String taskId, List<String> needs) {}

  /** 201; somebody is looked for at once. */
  @POST
  public Response open(@PathParam("caseId") String caseId, TaskBody body) {
    var id = PathIds.ofPath(caseId, CaseId::new);
    var needs = listNeeds(body);
    var task =
        KnownSkills.check(() -> dispatch.assignments().openTask(id, needs, viewers.viewer()));
    return Response.status(Response.Status.CREATED)
        .entity(new TaskView(task.toString(), needs))
        .build();
  }

  private static List<String> listNeeds(TaskBody body) {
    if (body == null
        || body.needs() == null
        || body.needs().isEmpty()
        || body.needs().stream().anyMatch(need -> need == null || need.isBlank())) {
      throw Problem.invalid("/needs", "Which skills are needed?").toException();
    }
    return body.needs().stream()
        .map(need -> need.strip().toUpperCase(Locale.ROOT))
        .distinct()
        .toList();
  }
}
