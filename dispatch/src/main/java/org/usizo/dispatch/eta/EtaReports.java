package org.usizo.dispatch.eta;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.usizo.dispatch.casefile.Viewer;

/** How true the ETAs were that people were told, for managers. */
public final class EtaReports {

  /** What the lines of a report stand for. */
  public enum GroupBy {
    /** Who said it: OSRM, STRAIGHT_LINE, STATED by the crew, GUESSED. */
    PROVIDER,
    AREA,
    /** Hour of the day, UTC. */
    HOUR
  }

  private static final Duration BY_DEFAULT = Duration.ofDays(28);

  private final Jdbi jdbi;
  private final InstantSource clock;

  EtaReports(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * One line for each group with trips in the viewer's areas, by its name.
   *
   * @param from first arrival that counts, null: four weeks before the end
   * @param to arrivals from then on do not count, null: now
   */
  public List<EtaLine> list(Viewer viewer, Instant from, Instant to, GroupBy groupBy) {
    var end = to == null ? clock.instant() : to;
    var start = from == null ? end.minus(BY_DEFAULT) : from;
    return jdbi.withHandle(handle -> EtaReportStore.list(handle, viewer, start, end, groupBy));
  }
}
