package org.usizo.ops.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rounds of one arm. */
final class Arms {
  private final String name;
  private final List<Measured> rounds = new ArrayList<>();

  Arms(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(Measured round) {
    rounds.add(round);
  }

  List<Measured> rounds() {
    return List.copyOf(rounds);
  }

  double median(ToDoubleFunction<Measured> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  double least(ToDoubleFunction<Measured> figure) {
    return rounds.stream().mapToDouble(figure).min().orElseThrow();
  }

  double most(ToDoubleFunction<Measured> figure) {
    return rounds.stream().mapToDouble(figure).max().orElseThrow();
  }

  long failures() {
    return rounds.stream().mapToLong(Measured::failures).sum();
  }

  /** Throws when an operation failed: how fast something fails is worth nothing. */
  void checkNoneFailed() {
    if (failures() > 0) {
      throw new IllegalStateException(
          "%s: %d operations gave another answer than they should.".formatted(name, failures()));
    }
  }

  /** The round-by-round ratio of a figure to another arm's, from the least to the most. */
  List<Double> ratios(Arms other, ToDoubleFunction<Measured> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      ratios.add(figure.applyAsDouble(rounds.get(i)) / figure.applyAsDouble(other.rounds.get(i)));
    }
    ratios.sort(Comparator.naturalOrder());
    return ratios;
  }
}
