package org.usizo.dispatch.plan;

import java.util.List;
import org.usizo.dispatch.geo.Place;

/**
 * Travel times when all we know is the straight line. The distance is taken on a flat Earth (good
 * to 0.1 % within 100 km away from the poles), because a plan asks for thousands at once.
 *
 * @param detour metres of road per metre of straight line, at least 1
 * @param speedMps metres per second
 */
public record StraightLineTravel(double detour, double speedMps) implements TravelTimes {

  private static final double METRES_PER_DEGREE = 111_195;

  @Override
  public int[][] seconds(List<Place> from, List<Place> to) {
    var seconds = new int[from.size()][to.size()];
    for (int i = 0; i < from.size(); i++) {
      for (int j = 0; j < to.size(); j++) {
        seconds[i][j] = (int) Math.round(metres(from.get(i), to.get(j)) * detour / speedMps);
      }
    }
    return seconds;
  }

  static double metres(Place a, Place b) {
    double north = (a.lat() - b.lat()) * METRES_PER_DEGREE;
    double middle = Math.toRadians((a.lat() + b.lat()) / 2);
    double east = Math.IEEEremainder(a.lon() - b.lon(), 360) * METRES_PER_DEGREE * Math.cos(middle);
    return Math.hypot(north, east);
  }
}
