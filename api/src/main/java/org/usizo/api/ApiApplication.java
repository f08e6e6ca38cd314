package org.usizo.api;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;
import org.usizo.api.security.Roles;

/**
 * The REST application under {@code /api/v1}. Resources and providers are found by scanning.
 *
 * <p>Application scoped on purpose: without a bean-defining annotation the container does not offer
 * its token beans and deployment fails.
 */
@ApplicationScoped
@ApplicationPath(ApiApplication.PATH)
@LoginConfig(authMethod = "MP-JWT", realmName = "usizo")
@DeclareRoles({
  Roles.CUSTOMER,
  Roles.RESPONDER,
  Roles.PARTNER,
  Roles.AGENT,
  Roles.MANAGER,
  Roles.OPERATOR,
  Roles.SERVICE
})
public class ApiApplication extends Application {
  /** Where the REST resources stand below the context root. */
  public static final String PATH = "/api/v1";
}
