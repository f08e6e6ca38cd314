package org.usizo.api.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.usizo.api.ApiApplication;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.alert.Adoption;
import org.usizo.dispatch.casefile.CaseId;

/** Cases I pressed for before I signed in. */
@Path("me/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CUSTOMER)
public class MyCasesResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;

  /**
   * Which case.
   *
   * @param caseKey from the answer to the press
   */
  public record Wanted(String caseKey) {}

  /** The case that is mine now. */
  public record Mine(UUID caseId, Map<String, String> links) {}

  /** Adopts a guest's case; adopting it twice is no error. */
  @POST
  public Mine adopt(Wanted wanted) {
    if (wanted.caseKey() == null || wanted.caseKey().isBlank()) {
      throw Problem.invalid("/caseKey", "The case key of a press is needed").toException();
    }
    return switch (dispatch.alerts().adopt(wanted.caseKey(), viewers.getPerson())) {
      case Adoption.Adopted(var caseId) -> mine(caseId);
      case Adoption.UnknownKey() -> throw Problem.notFound().toException();
      case Adoption.OwnedByAnother() ->
          throw Problem.of(ProblemType.CONFLICT)
              .detail("This case belongs to another account already")
              .toException();
    };
  }

  private static Mine mine(CaseId caseId) {
    String path = ApiApplication.PATH + "/cases/" + caseId;
    return new Mine(caseId.value(), Map.of("case", path, "events", path + "/events"));
  }
}
