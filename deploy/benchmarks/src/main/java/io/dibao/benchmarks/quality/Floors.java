package io.dibao.benchmarks.quality;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The smallest F1 that is good enough, for every measure (the key "") or for some. */
record Floors(Map<String, Double> byMeasure) {

  private static final String EVERY = "";

  /**
   * From {@code 0.9} and {@code dates=0.9}; that of a measure goes before that of all.
   *
   * @throws IllegalArgumentException if one is no number from 0 to 1
   */
  static Floors parse(List<String> floors) {
    Map<String, Double> byMeasure = new LinkedHashMap<>();
    for (String floor : floors) {
      int equals = floor.indexOf('=');
      byMeasure.put(equals < 0 ? EVERY : floor.substring(0, equals), share(floor, equals + 1));
    }
    return new Floors(byMeasure);
  }

  private static double share(String floor, int from) {
    try {
      double share = Double.parseDouble(floor.substring(from));
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(floor + " ends in no number", e);
    }
    throw new IllegalArgumentException(floor + " is not from 0 to 1");
  }

  /** Whether all measures are good enough; says of each that is not. */
  boolean met(Map<String, Tally> tallies, PrintWriter out) {
    boolean met = true;
    for (String measure : byMeasure.keySet()) {
      if (!measure.equals(EVERY) && !tallies.containsKey(measure)) {
        out.println(measure + " was not measured");
        met = false;
      }
    }
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      Double floor = byMeasure.getOrDefault(entry.getKey(), byMeasure.get(EVERY));
      if (floor != null && entry.getValue().f1() < floor) {
        out.printf("%s: F1 %.3f is below %.3f%n", entry.getKey(), entry.getValue().f1(), floor);
        met = false;
      }
    }
    return met;
  }
}
