package org.usizo.api.security;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** The request's security context as everything after the caller filter sees it. */
record CallerSecurityContext(Caller caller, SecurityContext original) implements SecurityContext {
  @Override
  public Principal getUserPrincipal() {
    return original.getUserPrincipal();
  }

  @Override
  public boolean isUserInRole(String role) {
    return caller.roles().contains(role);
  }

  @Override
  public boolean isSecure() {
    return original.isSecure();
  }

  @Override
  public String getAuthenticationScheme() {
    return original.getAuthenticationScheme();
  }
}
