package org.usizo.api.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.usizo.api.stream.EventStreams;
import org.usizo.api.wiring.ServiceState;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.alert.Press;
import org.usizo.dispatch.alert.PressBody;
import org.usizo.dispatch.alert.PressContent;
import org.usizo.dispatch.alert.PressIdentity;
import org.usizo.dispatch.alert.PressPosition;
import org.usizo.dispatch.alert.Receipt;
import org.usizo.dispatch.casefile.AlertKind;
import org.usizo.notifications.Notifications;
import org.usizo.notifications.message.Meaning;

/**
 * Inside the container: what injection hands out are the one pair of doors that the service works
 * with, open, on the same database, and told of each other by nothing but the wiring.
 */
@ExtendWith(ArquillianExtension.class)
class WiringIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject private Instance<Dispatch> dispatches;
  @Inject private Instance<Notifications> notifications;
  @Inject private EventStreams streams;
  @Inject private ServiceState state;
  @Inject private InstantSource clock;

  @Deployment
  static WebArchive deployment() {
    return Deployed.war();
  }

  @Test
  void thereIsOneDoorOfEachAndItIsAlwaysTheSame() {
    assertTrue(dispatches.isResolvable());
    assertTrue(notifications.isResolvable());
    assertEquals(dispatches.get(), dispatches.get());
    assertEquals(notifications.get(), notifications.get());
    assertEquals(0, streams.count());
  }

  @Test
  void aPressTakenByDispatchIsToldByNotifications() {
    await(state::isReady);
    Receipt receipt = dispatches.get().alerts().receive(press("thandi-" + UUID.randomUUID()));

    var caseId = receipt.caseId().value();
    await(
        () ->
            notifications.get().listNotifications(caseId).stream()
                .anyMatch(told -> told.meaning() == Meaning.RECEIVED));
    assertEquals(
        1,
        notifications.get().listNotifications(caseId).stream()
            .filter(told -> told.meaning() == Meaning.RECEIVED)
            .count());
  }

  @Test
  void theClockOfTheServiceIsTheDatabases() {
    await(state::isReady);
    Receipt receipt = dispatches.get().alerts().receive(press("sipho-" + UUID.randomUUID()));

    assertTrue(
        Duration.between(receipt.receivedAt(), clock.instant()).abs().compareTo(PATIENCE) < 0);
  }

  private static Press press(String subject) {
    return new Press(
        new PressIdentity(
            "https://development.usizo.invalid", subject, null, null, null, null, null),
        PressContent.of(AlertKind.ROAD, PressPosition.of(-26.2041, 28.0473)),
        new PressBody(
            "{\"kind\":\"ROAD\"}".getBytes(StandardCharsets.UTF_8), "application/json", false),
        Set.of());
  }

  private static void await(BooleanSupplier wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "Waited in vain for " + PATIENCE);
      Thread.onSpinWait();
    }
  }
}
