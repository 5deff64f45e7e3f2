package io.dibao.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One mistake: something missed, something that is not there, or both at once: a form that was read
 * otherwise than the gold reads it.
 */
record Mistake(Optional<Claim> gold, Optional<Claim> ours) {

  /** The mistakes of a comparison in reading order; those without a place come last. */
  static List<Mistake> of(Comparison comparison) {
    List<Claim> wrong = new ArrayList<>(comparison.wrong());
    List<Mistake> mistakes = new ArrayList<>();
    for (Claim missed : comparison.missed()) {
      Optional<Claim> other =
          wrong.stream().filter(claim -> claim.form().equals(missed.form())).findFirst();
      other.ifPresent(wrong::remove);
      mistakes.add(new Mistake(Optional.of(missed), other));
    }
    wrong.forEach(claim -> mistakes.add(new Mistake(Optional.empty(), Optional.of(claim))));
    mistakes.removeIf(mistake -> mistake.isToldElsewhere(comparison.measure()));
    mistakes.sort(
        Comparator.comparingInt(m -> m.place().map(Place::start).orElse(Integer.MAX_VALUE)));
    return mistakes;
  }

  /**
   * What is missed as a whole is told under its subject's first measure; the others tell what they
   * alone measure.
   */
  private boolean isToldElsewhere(String measure) {
    boolean detail = measure.contains(": ") && !measure.endsWith(": mentions");
    return detail && (gold.isEmpty() || ours.isEmpty());
  }

  /** Ours is where it is; the gold's place is worked out. */
  Optional<Place> place() {
    return ours.flatMap(Claim::place).or(() -> gold.flatMap(Claim::place));
  }

  Claim either() {
    return ours.or(() -> gold).orElseThrow();
  }

  String kind() {
    return ours.isEmpty() ? "missed" : gold.isEmpty() ? "wrong" : "misread";
  }
}
