package org.usizo.dispatch.assignment;

import java.util.List;
import java.util.stream.DoubleStream;
import org.usizo.dispatch.geo.Distance;

/**
 * How far a search goes: near first, which is quicker, then to the reach of the area; each time
 * nobody was left, farther beyond it.
 */
final class SearchRings {

  static final int WIDEST = 3;

  private static final double[] NEAR_METRES = {30_000, 75_000};

  private SearchRings() {}

  /** The rings of one search, growing; {@code ring} says how often it was widened already. */
  static List<Distance> of(Need need) {
    double reach = need.reachMetres() * (1 << Math.min(need.ring(), WIDEST));
    return DoubleStream.concat(
            DoubleStream.of(NEAR_METRES).filter(near -> near < reach), DoubleStream.of(reach))
        .mapToObj(Distance::metres)
        .toList();
  }
}
