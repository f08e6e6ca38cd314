package org.usizo.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.usizo.api.wiring.ServiceState;

/** The schema was brought up to date once. */
@Startup
@ApplicationScoped
public class Started implements HealthCheck {
  @Inject private ServiceState state;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("migrations").status(state.isMigrated()).build();
  }
}
