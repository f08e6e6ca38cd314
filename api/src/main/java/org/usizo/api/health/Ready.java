package org.usizo.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.usizo.api.wiring.ServiceState;

/** Migrated, connected, and not on the way out; answers from memory. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
  @Inject private ServiceState state;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("service")
        .withData("migrated", state.isMigrated())
        .withData("connected", state.isConnected())
        .withData("draining", state.isDraining())
        .status(state.isReady())
        .build();
  }
}
