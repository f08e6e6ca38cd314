package org.usizo.dispatch.plan;

import java.util.List;
import org.usizo.dispatch.geo.Place;

/** How long the ways are. One call for the whole plan, never one pair at a time. */
@FunctionalInterface
public interface TravelTimes {

  /** A pair without a way. */
  int NO_WAY = Integer.MAX_VALUE;

  /**
   * Travel times in seconds, one row per {@code from}, one column per {@code to}; {@link #NO_WAY}
   * where one cannot get.
   */
  int[][] seconds(List<Place> from, List<Place> to);
}
