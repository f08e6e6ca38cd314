package org.usizo.api.wiring;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.usizo.api.logs.RootLogging;

/**
 * The start and the end of a node: settings, mode guard, then the database and everything that
 * waits for it; on SIGTERM first "not ready", then no more workers, while requests in flight
 * finish.
 */
@ApplicationScoped
public class ApplicationSetup {
  private static final System.Logger LOG = System.getLogger(ApplicationSetup.class.getName());

  @Inject private Settings settings;
  @Inject private DatabaseWatch watch;
  @Inject private ServiceState state;
  @Inject private Event<ServiceClosing> closing;

  private final RootLogging logging = new RootLogging();
  private final Thread drainOnSignal =
      Thread.ofPlatform().name("usizo-drain").unstarted(this::drain);

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployment) {
    logging.install();
    guardMode();
    Runtime.getRuntime().addShutdownHook(drainOnSignal);
    watch.start();
  }

  @PreDestroy
  void stop() {
    drain();
    watch.stop();
    try {
      Runtime.getRuntime().removeShutdownHook(drainOnSignal);
    } catch (IllegalStateException alreadyShuttingDown) {
      LOG.log(System.Logger.Level.DEBUG, "Stopped by a signal");
    }
    logging.remove();
  }

  private void guardMode() {
    Mode mode = Mode.of(settings.getText(Setting.MODE));
    List<String> refusals =
        ModeGuard.refusals(
            mode, StartReader.read(ConfigProvider.getConfig(), settings, System.getenv()));
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(
          "Usizo does not start in production with: " + String.join("; ", refusals));
    }
    LOG.log(System.Logger.Level.INFO, "Usizo starts in {0} mode", mode);
  }

  private void drain() {
    if (state.startDraining()) {
      LOG.log(System.Logger.Level.INFO, "Draining: not ready any more, workers stop");
      closing.fire(new ServiceClosing());
    }
  }
}
