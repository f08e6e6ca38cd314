package org.usizo.api.stream;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.usizo.dispatch.casefile.PlacedEvent;

/**
 * What keeps streams going: one thread reads on, one beats and cleans up, one lets readers catch
 * up.
 */
final class StreamThreads {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration CLEAN = Duration.ofSeconds(1);
  private static final int PAGE = 500;
  private static final System.Logger LOG = System.getLogger(StreamThreads.class.getName());

  private final OpenStreams open;
  private final StreamSource source;
  private final InstantSource clock;
  private final Duration heartbeat;
  private final ScheduledExecutorService reader = one("usizo-stream-reader");
  private final ScheduledExecutorService keeper = one("usizo-stream-keeper");
  private final ExecutorService catcher = one("usizo-stream-catch-up");
  private boolean started;
  private volatile long position = -1;
  private boolean complained;

  StreamThreads(OpenStreams open, StreamSource source, InstantSource clock, Duration heartbeat) {
    this.open = open;
    this.source = source;
    this.clock = clock;
    this.heartbeat = heartbeat;
  }

  /** Starts with the first stream; harmless afterwards. */
  synchronized void start() {
    if (!started) {
      position = source.lastPosition();
      reader.scheduleWithFixedDelay(this::read, 0, POLL.toMillis(), TimeUnit.MILLISECONDS);
      keeper.scheduleAtFixedRate(
          this::clean, CLEAN.toMillis(), CLEAN.toMillis(), TimeUnit.MILLISECONDS);
      keeper.scheduleAtFixedRate(
          this::beat, heartbeat.toMillis(), heartbeat.toMillis(), TimeUnit.MILLISECONDS);
      started = true;
    }
  }

  void stop() {
    reader.shutdownNow();
    keeper.shutdownNow();
    catcher.shutdownNow();
  }

  void catchUp(Subscription stream) {
    try {
      catcher.execute(() -> catchUpOrClose(stream));
    } catch (RejectedExecutionException stopped) {
      stream.sink().close();
    }
  }

  private static void catchUpOrClose(Subscription stream) {
    try {
      stream.catchUp();
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.WARNING, "A stream could not catch up; its reader will resume");
      stream.sink().close();
    }
  }

  private void read() {
    try {
      List<PlacedEvent> page;
      do {
        page = source.listAfter(position, PAGE);
        for (PlacedEvent placed : page) {
          open.deliver(placed);
          position = placed.position();
        }
      } while (page.size() == PAGE);
      complained = false;
    } catch (RuntimeException failure) {
      complainOnce(failure);
    }
  }

  private void clean() {
    open.listOver(clock.instant()).forEach(stream -> stream.sink().close());
  }

  private void beat() {
    for (Subscription stream : open.listAll()) {
      try {
        beat(stream);
      } catch (RuntimeException failure) {
        complainOnce(failure);
      }
    }
  }

  private static void beat(Subscription stream) {
    if (stream.request().stillAllowed().getAsBoolean()) {
      stream.sink().beat();
    } else {
      stream.sink().close();
    }
  }

  private synchronized void complainOnce(RuntimeException failure) {
    if (!complained) {
      complained = true;
      LOG.log(System.Logger.Level.WARNING, "Streams wait for the database", failure);
    }
  }

  private static ScheduledExecutorService one(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name(name).factory());
  }
}
