package io.dibao.benchmarks.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well scores fit what readers accepted.
 *
 * @param brier the mean square of the difference between score and what was right (1 or 0)
 * @param error the expected calibration error: the difference between mean score and share right,
 *     averaged over the bins by their counts
 * @param bins from the lowest scores to the highest, without empty ones
 */
record Reliability(int count, int right, double brier, double error, List<Bin> bins) {

  private static final double[] EDGES = {0, 0.2, 0.4, 0.6, 0.8, 0.9};

  /**
   * Codes of about the same score.
   *
   * @param from the lowest score that belongs here
   */
  record Bin(double from, int count, double meanScore, double shareRight) {}

  /** Of samples with the scores that a function gives them. */
  static Reliability of(List<Sample> samples, ToDoubleFunction<Sample> score) {
    List<Bin> bins = new ArrayList<>();
    double squares = 0;
    double error = 0;
    for (int i = 0; i < EDGES.length; i++) {
      double from = EDGES[i];
      double to = i + 1 < EDGES.length ? EDGES[i + 1] : Double.MAX_VALUE;
      List<Sample> own =
          samples.stream()
              .filter(s -> from <= score.applyAsDouble(s) && score.applyAsDouble(s) < to)
              .toList();
      if (!own.isEmpty()) {
        Bin bin =
            new Bin(
                from,
                own.size(),
                own.stream().mapToDouble(score).average().orElseThrow(),
                (double) accepted(own) / own.size());
        error += Math.abs(bin.meanScore() - bin.shareRight()) * own.size() / samples.size();
        bins.add(bin);
      }
    }
    for (Sample sample : samples) {
      double off = score.applyAsDouble(sample) - (sample.accepted() ? 1 : 0);
      squares += off * off / samples.size();
    }
    return new Reliability(samples.size(), accepted(samples), squares, error, bins);
  }

  private static int accepted(List<Sample> samples) {
    return (int) samples.stream().filter(Sample::accepted).count();
  }
}
