package org.usizo.api.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;

/** Lets a refused bearer pass as nobody. */
final class GuestOnRefusal extends CustomerByDefault {
  GuestOnRefusal(HttpMessageContext wrapped) {
    super(wrapped);
  }

  @Override
  public AuthenticationStatus responseUnauthorized() {
    return doNothing();
  }
}
