package org.usizo.notifications.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.usizo.notifications.channel.PushChannel;
import org.usizo.notifications.channel.PushSettings;
import org.usizo.notifications.message.Templates;
import org.usizo.notifications.store.Sweeper;

/**
 * Everybody on this node at work on deliveries: a courier for each lane and who keeps deadlines.
 */
public final class Couriers implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Couriers.class.getName());

  private final List<Courier> couriers;
  private final Sweeper deadlines;

  /**
   * @throws IllegalStateException when the service account cannot be read; the message says why
   */
  public Couriers(
      Jdbi jdbi,
      InstantSource clock,
      PushSettings push,
      DeliverySettings settings,
      Devices devices,
      Consumer<Signal> listener) {
    var tools = new Tools(jdbi, clock, settings, Templates.load(), listener);
    var settlement = new Settlement(jdbi, clock, devices, listener);
    couriers =
        push.isOn()
            ? Stream.of(Lane.values()).map(l -> courier(l, push, tools, settlement)).toList()
            : List.of();
    deadlines =
        new Sweeper(
            "notification-deadlines",
            settings.pollInterval(),
            new Deadlines(jdbi, clock, listener)::keep);
  }

  public void start() {
    if (couriers.isEmpty()) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Push is off: no service account is configured. Every notification is said to be unreached.");
    }
    couriers.forEach(Courier::start);
    deadlines.start();
  }

  /** There may be something to carry. */
  public void wake() {
    couriers.forEach(Courier::wake);
  }

  @Override
  public void close() {
    couriers.forEach(Courier::close);
    deadlines.close();
  }

  private Courier courier(Lane lane, PushSettings push, Tools tools, Settlement settlement) {
    var threads = lane == Lane.URGENT ? push.urgentThreads() : push.normalThreads();
    var channel = new PushChannel(lane.threadName(), threads, push);
    return new Courier(lane, channel, tools, new Answers(lane, tools, settlement, this::wake));
  }
}
