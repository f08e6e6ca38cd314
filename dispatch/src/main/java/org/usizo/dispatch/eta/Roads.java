package org.usizo.dispatch.eta;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.usizo.dispatch.eta.RoadListener.Outcome;
import org.usizo.dispatch.geo.Distance;
import org.usizo.dispatch.geo.Place;
import org.usizo.dispatch.responder.ResponderId;

/**
 * Driving times by road, asked for in advance and looked up from memory: {@link #look} may call the
 * routing service and must not be called while anything is locked, {@link #find} never waits.
 */
public final class Roads implements AutoCloseable {

  static final String PROVIDER = "OSRM";

  private static final Duration REMEMBERED = Duration.ofMinutes(2);
  private static final Distance MOVED = Distance.metres(300);
  private static final int REMEMBERED_AT_MOST = 20_000;

  private record Key(ResponderId responderId, Place scene) {}

  private record Known(Place from, Duration driving, Instant at) {

    boolean isFresh(Instant now) {
      return at.plus(REMEMBERED).isAfter(now);
    }
  }

  private final InstantSource clock;
  private final RoadTable table;
  private final Breaker breaker = new Breaker();
  private final Map<Key, Known> known = new ConcurrentHashMap<>();
  private volatile RoadListener listener = new Unheard();

  public Roads(InstantSource clock, EtaSettings settings) {
    this.clock = clock;
    this.table = settings.osrm().map(root -> new RoadTable(root, settings)).orElse(null);
  }

  /** Whether a routing service is configured: if not, there is no use in preparing a look. */
  public boolean areKnown() {
    return table != null;
  }

  /** Tells this listener from now on. */
  public void reportTo(RoadListener hearer) {
    this.listener = hearer;
  }

  /** Asks for all of these at once, within the budget. What is not answered is simply not known. */
  public void look(List<Journey> journeys) {
    if (table == null || journeys.isEmpty()) {
      return;
    }
    if (!breaker.mayAsk(clock.instant())) {
      listener.looked(Outcome.NOT_ASKED, Duration.ZERO);
      return;
    }
    long start = System.nanoTime();
    var outcome = ask(journeys);
    listener.looked(outcome, Duration.ofNanos(System.nanoTime() - start));
    settle(outcome);
  }

  private Outcome ask(List<Journey> journeys) {
    try {
      remember(table.ask(journeys));
      return Outcome.ANSWERED;
    } catch (TimeoutException e) {
      return Outcome.SLOW;
    } catch (IOException e) {
      return outcome(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.SLOW;
    }
  }

  private static Outcome outcome(Throwable cause) {
    return switch (cause) {
      case java.net.http.HttpTimeoutException timeout -> Outcome.SLOW;
      case ConnectException refused -> Outcome.UNREACHABLE;
      case null, default -> Outcome.BROKEN;
    };
  }

  private void settle(Outcome outcome) {
    if (outcome == Outcome.ANSWERED) {
      if (breaker.succeeded()) {
        listener.breakerOpen(false);
      }
    } else if (breaker.failed(clock.instant())) {
      listener.breakerOpen(true);
    }
  }

  private void remember(Map<Journey, Duration> times) {
    var now = clock.instant();
    if (known.size() + times.size() > REMEMBERED_AT_MOST) {
      known.values().removeIf(one -> !one.isFresh(now));
    }
    if (known.size() + times.size() > REMEMBERED_AT_MOST) {
      known.clear();
    }
    times.forEach(
        (journey, driving) ->
            known.put(
                new Key(journey.responderId(), journey.to()),
                new Known(journey.from(), driving, now)));
  }

  /** The driving time, if it was asked for lately and the vehicle is still about there. */
  Optional<Duration> find(Journey journey, Instant now) {
    return Optional.ofNullable(known.get(new Key(journey.responderId(), journey.to())))
        .filter(one -> one.isFresh(now))
        .filter(one -> !one.from().distanceTo(journey.from()).isLongerThan(MOVED))
        .map(Known::driving);
  }

  @Override
  public void close() {
    if (table != null) {
      table.close();
    }
  }

  private static final class Unheard implements RoadListener {
    @Override
    public void looked(Outcome outcome, Duration took) {}

    @Override
    public void breakerOpen(boolean open) {}
  }
}
