package org.usizo.api.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.security.Principal;
import java.util.Set;

/** Gives a valid token without any role the role of a customer. */
class CustomerByDefault extends HttpMessageContextWrapper {
  CustomerByDefault(HttpMessageContext wrapped) {
    super(wrapped);
  }

  @Override
  public AuthenticationStatus notifyContainerAboutLogin(Principal principal, Set<String> groups) {
    return super.notifyContainerAboutLogin(principal, Roles.among(groups));
  }

  @Override
  public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return responseUnauthorized();
    }
    return super.notifyContainerAboutLogin(
        result.getCallerPrincipal(), Roles.among(result.getCallerGroups()));
  }
}
