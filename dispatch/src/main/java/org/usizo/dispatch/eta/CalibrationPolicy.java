package org.usizo.dispatch.eta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usizo.dispatch.geo.StraightLineEta;

/**
 * Learns from finished trips of one provider in one area. Pure.
 *
 * <p>Where trips are few what is known in general stands in: the area begins at the provider's own
 * word, each hour of the day at the area, each hour of the week at its hour of the day, each pulled
 * away only as far as its trips weigh against a few imagined ones. Ratios are averaged as
 * logarithms, so that the middle is the middle and one lost crew does not slow the town. The spread
 * is what holds eight trips in ten, each predicted by all the others but itself.
 */
final class CalibrationPolicy {

  private static final int IMAGINED_SET_OFFS = 20;
  private static final int IMAGINED_SPREADS = 30;
  private static final double SHARE_HELD = 0.8;
  private static final double NARROWEST = 0.2;
  private static final double WIDEST = 4;

  private CalibrationPolicy() {}

  /**
   * @param trips at least one, all of one provider and area
   */
  static Calibration learn(List<FinishedTrip> trips) {
    var first = trips.getFirst();
    int settingOff = settingOff(trips);
    var ratios = new DrivingRatios();
    var taught = new ArrayList<Taught>();
    for (FinishedTrip trip : trips) {
      Taught.of(trip, settingOff)
          .ifPresent(
              one -> {
                ratios.add(one.hour(), one.ratio());
                taught.add(one);
              });
    }
    return new Calibration(
        first.roadProvider(),
        first.areaId(),
        settingOff,
        ratios.factors(),
        spread(ratios, taught, settingOff),
        taught.size());
  }

  private static int settingOff(List<FinishedTrip> trips) {
    var reported = trips.stream().map(FinishedTrip::believedSetOff).flatMap(Optional::stream);
    var seconds = reported.mapToInt(Integer::intValue).summaryStatistics();
    double prior = StraightLineEta.SETTING_OFF.toSeconds();
    double sum = prior * IMAGINED_SET_OFFS + seconds.getSum();
    return (int) Math.round(sum / (IMAGINED_SET_OFFS + seconds.getCount()));
  }

  private static double spread(DrivingRatios ratios, List<Taught> taught, int settingOff) {
    if (taught.isEmpty()) {
      return 1;
    }
    var scores = taught.stream().mapToDouble(one -> score(ratios, one, settingOff)).sorted();
    var sorted = scores.toArray();
    int rank = (int) Math.ceil((sorted.length + 1) * SHARE_HELD);
    double seen = sorted[Math.min(rank, sorted.length) - 1];
    double weighed = (seen * sorted.length + IMAGINED_SPREADS) / (sorted.length + IMAGINED_SPREADS);
    return Math.clamp(weighed, NARROWEST, WIDEST);
  }

  /** How many margins the trip ended off its middle, had it been predicted without itself. */
  private static double score(DrivingRatios ratios, Taught one, int settingOff) {
    double driving = one.trip().drivingSeconds() * ratios.factorWithout(one.hour(), one.ratio());
    double off = Math.abs(one.trip().actualSeconds() - settingOff - driving);
    return off / Calibration.margin(driving, one.trip().blurSeconds());
  }
}
