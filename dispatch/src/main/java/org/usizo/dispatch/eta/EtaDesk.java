package org.usizo.dispatch.eta;

import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/** This package put together. */
public final class EtaDesk implements AutoCloseable {

  private final Roads roads;
  private final Calibrations calibrations;
  private final Etas etas;
  private final EtaReports reports;

  public EtaDesk(Jdbi jdbi, InstantSource clock, EtaSettings settings) {
    this.roads = new Roads(clock, settings);
    this.calibrations = new Calibrations(jdbi, clock);
    this.etas = new Etas(roads, calibrations);
    this.reports = new EtaReports(jdbi, clock);
  }

  /** Driving times by road, asked for in advance. */
  public Roads roads() {
    return roads;
  }

  /** How long a journey takes. */
  public Etas etas() {
    return etas;
  }

  /** How true it was. */
  public EtaReports reports() {
    return reports;
  }

  /** Learns anew when it is time; returns 0, there is never more to do at once. */
  public int refresh() {
    return calibrations.refresh();
  }

  @Override
  public void close() {
    roads.close();
  }
}
