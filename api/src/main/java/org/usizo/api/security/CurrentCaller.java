package org.usizo.api.security;

import jakarta.enterprise.context.RequestScoped;
import org.usizo.api.errors.Problem;
import org.usizo.api.errors.ProblemType;

/** The caller of the request at hand; inject it into resources. */
@RequestScoped
public class CurrentCaller {
  private Caller caller = Caller.GUEST;

  /** The caller; {@link Caller#GUEST} before the security filter has run. */
  public Caller get() {
    return caller;
  }

  /**
   * The identity behind a valid token.
   *
   * @throws org.usizo.api.errors.ProblemException 401 for a guest
   */
  public Caller.TokenIdentity getIdentity() {
    return caller.token().orElseThrow(() -> Problem.of(ProblemType.NOT_SIGNED_IN).toException());
  }

  void set(Caller value) {
    caller = value;
  }
}
