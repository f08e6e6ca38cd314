package org.usizo.api.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.usizo.api.cases.Ids;
import org.usizo.api.errors.Problem;
import org.usizo.api.security.Roles;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.AuditStore.AuditEntry;
import org.usizo.dispatch.casefile.CaseId;

/** Who looked at what must not be looked at lightly, newest first. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final int LONGEST_PAGE = 200;

  @Inject private Dispatch dispatch;

  /**
   * A page.
   *
   * @param next asks for the entries before these; null when there are none
   */
  public record AuditPage(List<AuditEntry> items, UUID next) {}

  @GET
  @RolesAllowed({Roles.MANAGER, Roles.OPERATOR})
  public AuditPage list(
      @QueryParam("caseId") String caseId,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    var size = Math.clamp(limit, 1, LONGEST_PAGE);
    var entries =
        dispatch
            .cases()
            .listAudit(find("caseId", caseId).map(CaseId::new), find("cursor", cursor), size);
    return new AuditPage(entries, entries.size() < size ? null : entries.getLast().id());
  }

  private static Optional<UUID> find(String name, String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Ids.uuid(text));
    } catch (IllegalArgumentException none) {
      throw Problem.invalid(name, name + " is an id").toException();
    }
  }
}
