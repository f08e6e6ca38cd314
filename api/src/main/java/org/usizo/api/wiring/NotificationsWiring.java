package org.usizo.api.wiring;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;
import org.usizo.api.metrics.DomainMetrics;
import org.usizo.api.stream.EventStreams;
import org.usizo.api.updates.OutcomeReports;
import org.usizo.dispatch.Dispatch;
import org.usizo.dispatch.store.Sweeper;
import org.usizo.notifications.Notifications;
import org.usizo.notifications.NotificationsSettings;
import org.usizo.notifications.channel.PushSettings;
import org.usizo.notifications.delivery.Signal;
import org.usizo.notifications.store.NotificationsSql;

/** Makes the one door of notifications and lets its couriers run while this node serves. */
@ApplicationScoped
public class NotificationsWiring {

  private static final System.Logger LOG = System.getLogger(NotificationsWiring.class.getName());
  private static final Duration INTERVAL = Duration.ofMillis(500);
  private static final Duration RETENTION_INTERVAL = Duration.ofHours(12);
  private static final int BATCH = 50;

  @Inject private DomainMetrics metrics;

  private volatile Sweeper outcomes;
  private volatile Sweeper retention;

  /** The door; takes what is to be told from the first request on. */
  @Produces
  @Singleton
  public Notifications notifications(
      HikariDataSource pool, InstantSource clock, Settings settings) {
    var push =
        PushSettings.of(
            settings.findText(Setting.FCM_ENDPOINT).map(URI::create),
            settings.findText(Setting.FCM_SERVICE_ACCOUNT).map(Path::of));
    return new Notifications(
        NotificationsSql.on(pool), clock, NotificationsSettings.of(push), this::hear);
  }

  void open(
      @Observes ServiceOpened opened,
      Notifications notifications,
      Dispatch dispatch,
      EventStreams streams) {
    var reports = new OutcomeReports(dispatch, streams::isWatching);
    outcomes = new Sweeper("outcomes", INTERVAL, () -> notifications.takeOutcomes(BATCH, reports));
    outcomes.start();
    retention =
        new Sweeper("devices-unseen", RETENTION_INTERVAL, () -> forgetUnseen(notifications));
    retention.start();
    notifications.start();
  }

  void close(@Observes ServiceClosing closing, Notifications notifications) {
    notifications.close();
    Stream.of(outcomes, retention).filter(Objects::nonNull).forEach(Sweeper::close);
  }

  /** Answers 0 whatever it ended: once an interval is enough. */
  private static int forgetUnseen(Notifications notifications) {
    notifications.sweepRetention();
    return 0;
  }

  private void hear(Signal signal) {
    switch (signal) {
      case Signal.OutcomesWaiting waiting -> wakeOutcomes();
      case Signal.Alarm alarm -> LOG.log(ERROR, alarm.problem());
      case Signal.Breaker breaker ->
          LOG.log(
              WARNING,
              "Push lane {0}: {1}",
              breaker.lane(),
              breaker.isOpen() ? "resting" : "tried again");
      case Signal.Attempted attempted -> metrics.pushEnded(attempted.result());
    }
  }

  private void wakeOutcomes() {
    if (outcomes != null) {
      outcomes.wake();
    }
  }
}
