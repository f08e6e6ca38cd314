package org.usizo.dispatch.geo;

/**
 * A length on the ground.
 *
 * @param metres never negative
 */
public record Distance(double metres) implements Comparable<Distance> {

  public Distance {
    if (!(metres >= 0)) {
      throw new IllegalArgumentException("A distance of %s m: must be 0 or more".formatted(metres));
    }
  }

  public static Distance metres(double metres) {
    return new Distance(metres);
  }

  public static Distance kilometres(double kilometres) {
    return new Distance(kilometres * 1000);
  }

  public Distance plus(Distance other) {
    return new Distance(metres + other.metres);
  }

  public boolean isLongerThan(Distance other) {
    return metres > other.metres;
  }

  @Override
  public int compareTo(Distance other) {
    return Double.compare(metres, other.metres);
  }
}
