package org.usizo.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.customer.PersonId;
import org.usizo.dispatch.customer.PersonStore;

/** People by the subject of their token, of this installation's issuer. */
@ApplicationScoped
public class Subjects {

  @Inject private Jdbi jdbi;
  @Inject private InstantSource clock;

  @Inject
  @ConfigProperty(name = "mp.jwt.verify.issuer", defaultValue = "")
  private String issuer;

  /**
   * The person a subject stands for; made at first mention, so that one can be named in advance.
   */
  public PersonId person(String subject) {
    return jdbi.inTransaction(
        handle -> PersonStore.ofToken(handle, issuer, subject.strip(), clock.instant()));
  }
}
