package org.usizo.api.security;

import jakarta.servlet.http.HttpServletRequest;

/** Who calls a servlet, which the REST filters do not see. */
public final class ServletCallers {

  private ServletCallers() {}

  /** The caller as the container's token check left them; a guest without a valid token. */
  public static Caller of(HttpServletRequest request) {
    return Callers.from(request.getUserPrincipal(), request::getHeader);
  }
}
