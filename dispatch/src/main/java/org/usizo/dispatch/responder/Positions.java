package org.usizo.dispatch.responder;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.geo.Position;

/**
 * Where responders are. A batch, of however many responders, is one statement and is answered only
 * after it is committed. Older fixes go to history and never move a live position back; a repeat
 * (same responder, same time) is dropped; a fix that is mock or more than five minutes in the
 * future is kept as untrusted and moves nothing. Off duty nothing is stored.
 */
public final class Positions {

  /** The most fixes one call takes. */
  public static final int BATCH_LIMIT = 500;

  private static final Duration FUTURE_TOLERANCE = Duration.ofMinutes(5);

  private final Jdbi jdbi;
  private final InstantSource clock;

  public Positions(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Stores the fixes of one responder, in any order. */
  public PositionsStored store(ResponderId responder, List<Position> positions) {
    return store(positions.stream().map(fix -> new PositionFix(responder, fix)).toList());
  }

  /**
   * Stores the fixes of many responders.
   *
   * @throws IllegalArgumentException when there are more than {@link #BATCH_LIMIT}
   */
  public PositionsStored store(List<PositionFix> fixes) {
    if (fixes.size() > BATCH_LIMIT) {
      throw new IllegalArgumentException(
          "%d positions at once: at most %d".formatted(fixes.size(), BATCH_LIMIT));
    }
    if (fixes.isEmpty()) {
      return new PositionsStored(0, 0, 0);
    }
    var now = clock.instant();
    var rows =
        fixes.stream()
            .map(fix -> PositionRow.of(fix, now, now.plus(FUTURE_TOLERANCE)))
            .sorted(Comparator.comparing((PositionRow row) -> row.responderId().toString()))
            .toList();
    return jdbi.inTransaction(handle -> PositionStore.store(handle, rows, now));
  }
}
