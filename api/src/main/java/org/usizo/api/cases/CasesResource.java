package org.usizo.api.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.usizo.api.security.Access;
import org.usizo.api.security.Roles;
import org.usizo.api.security.Viewers;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.casefile.CasePage;

/** Many cases, most urgent first. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

  @Inject private Viewers viewers;
  @Inject private Dispatch dispatch;

  /** A page of the cases the caller may see; {@code next} of it asks for the one after. */
  @GET
  @Access({Roles.CUSTOMER, Roles.AGENT, Roles.MANAGER, Roles.PARTNER})
  public CasePage list(
      @BeanParam CaseQuery query,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    var after = Optional.ofNullable(cursor).filter(text -> !text.isBlank());
    return dispatch.cases().list(viewers.viewer(), query.filter(), after, limit);
  }
}
