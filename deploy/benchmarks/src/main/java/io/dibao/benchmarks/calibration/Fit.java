package io.dibao.benchmarks.calibration;

import io.dibao.ingest.taxonomy.Calibration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Fits the calibration of each scheme to what readers accepted: logistic regression whose factors
 * keep their signs. A scheme has few samples, so it is drawn to the fit of all schemes together, as
 * if that had been seen {@value #DRAWN} times.
 */
final class Fit {

  /** How hard a scheme's factors are drawn to those of all schemes (a ridge penalty). */
  private static final double DRAWN = 1.0;

  /** Enough for three decimals: the function is convex and has eight unknowns. */
  private static final int SWEEPS = 200;

  private static final int UNKNOWNS = 8;
  private static final int CONSTANT = 0;
  private static final int COMPANY = 6;
  private static final int LENGTH = 7;

  private Fit() {}

  /** The calibration of each scheme that has samples. */
  static Map<String, Calibration> of(List<Sample> samples) {
    double[] together = fit(samples, new double[UNKNOWNS]);
    Map<String, Calibration> fitted = new LinkedHashMap<>();
    for (String scheme : new TreeSet<>(samples.stream().map(Sample::scheme).toList())) {
      List<Sample> own = samples.stream().filter(s -> s.scheme().equals(scheme)).toList();
      double[] x = fit(own, together);
      fitted.put(
          scheme, new Calibration(x[0], x[1], x[2], x[3], x[4], x[5], x[COMPANY], x[LENGTH]));
    }
    return fitted;
  }

  /** Newton's method on one unknown after the other, each kept to its side of 0. */
  private static double[] fit(List<Sample> samples, double[] drawnTo) {
    double[][] features = samples.stream().map(Fit::features).toArray(double[][]::new);
    double[] x = Arrays.copyOf(drawnTo, UNKNOWNS);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < UNKNOWNS; i++) {
        double slope = DRAWN * (x[i] - drawnTo[i]);
        double bend = DRAWN;
        for (int s = 0; s < features.length; s++) {
          double p = probability(x, features[s]);
          slope += (p - (samples.get(s).accepted() ? 1 : 0)) * features[s][i];
          bend += p * (1 - p) * features[s][i] * features[s][i];
        }
        x[i] = onItsSide(i, x[i] - slope / bend);
      }
    }
    return x;
  }

  private static double onItsSide(int unknown, double value) {
    return switch (unknown) {
      case CONSTANT, COMPANY -> value;
      case LENGTH -> Math.min(0, value);
      default -> Math.max(0, value);
    };
  }

  private static double probability(double[] x, double[] features) {
    double odds = 0;
    for (int i = 0; i < UNKNOWNS; i++) {
      odds += x[i] * features[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** 1 for the constant, then those of the candidate. */
  private static double[] features(Sample sample) {
    double[] features = new double[UNKNOWNS];
    features[0] = 1;
    List<Double> own = sample.candidate().strength().features();
    for (int i = 0; i < own.size(); i++) {
      features[i + 1] = own.get(i);
    }
    return features;
  }
}
