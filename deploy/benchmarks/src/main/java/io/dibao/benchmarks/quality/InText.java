package io.dibao.benchmarks.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where in the event's text the gold's claims stand, which gold files do not say. */
final class InText {

  private InText() {}

  /** Claims that are in reading order, each as near behind the one before as may be. */
  static List<Claim> ordered(List<Claim> claims, String text) {
    List<Claim> placed = new ArrayList<>();
    int from = 0;
    for (Claim claim : claims) {
      int at = text.indexOf(claim.printed(), from);
      placed.add(at < 0 ? claim : claim.at(at));
      from = at < 0 ? from : at + claim.printed().length();
    }
    return placed;
  }

  /** Missed claims, at the first places of their forms at which nothing was found. */
  static Comparison unfound(Comparison comparison, List<Claim> found, String text) {
    Set<Integer> taken = new HashSet<>();
    found.stream()
        .map(Claim::place)
        .flatMap(Optional::stream)
        .forEach(place -> taken.add(place.start()));
    List<Claim> placed = new ArrayList<>();
    for (Claim claim : comparison.missed()) {
      int at = text.indexOf(claim.printed());
      while (at >= 0 && taken.contains(at)) {
        at = text.indexOf(claim.printed(), at + 1);
      }
      if (at >= 0) {
        taken.add(at);
      }
      placed.add(at < 0 ? claim : claim.at(at));
    }
    return new Comparison(comparison.measure(), comparison.right(), placed, comparison.wrong());
  }
}
