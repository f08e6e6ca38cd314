package org.usizo.dispatch.eta;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums of logarithmic ratios on three levels: the area, the hours of its day, the hours of its
 * week. Each level leans on the one above it with the weight of a few imagined trips.
 */
final class DrivingRatios {

  private static final double IMAGINED_IN_AREA = 10;
  private static final double IMAGINED_IN_HOUR = 5;

  private final Level area = new Level(1, IMAGINED_IN_AREA);
  private final Level hours = new Level(HourOfWeek.HOURS_OF_DAY, IMAGINED_IN_HOUR);
  private final Level week = new Level(HourOfWeek.COUNT, IMAGINED_IN_HOUR);

  void add(int hourOfWeek, double ratio) {
    area.add(0, ratio);
    hours.add(HourOfWeek.hourOfDay(hourOfWeek), ratio);
    week.add(hourOfWeek, ratio);
  }

  List<Double> factors() {
    return IntStream.range(0, HourOfWeek.COUNT).mapToObj(hour -> factor(hour, 0, 0)).toList();
  }

  /** The factor of an hour as it would be without one of its trips. */
  double factorWithout(int hourOfWeek, double ratio) {
    return factor(hourOfWeek, 1, ratio);
  }

  private double factor(int hour, int fewer, double less) {
    double general = area.mean(0, 0, fewer, less);
    double ofDay = hours.mean(HourOfWeek.hourOfDay(hour), general, fewer, less);
    return Math.exp(week.mean(hour, ofDay, fewer, less));
  }

  private static final class Level {
    private final double[] sums;
    private final int[] counts;
    private final double imagined;

    Level(int slots, double imagined) {
      this.sums = new double[slots];
      this.counts = new int[slots];
      this.imagined = imagined;
    }

    void add(int slot, double ratio) {
      sums[slot] += ratio;
      counts[slot]++;
    }

    double mean(int slot, double prior, int fewer, double less) {
      return (sums[slot] - less + imagined * prior) / (counts[slot] - fewer + imagined);
    }
  }
}
