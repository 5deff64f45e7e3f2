package io.dibao.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What the parser found in one article, by one measure, held against the gold: multisets of forms
 * and readings.
 *
 * @param right how many of the gold's the parser found
 * @param missed what the gold has and the parser has not, in reading order
 * @param wrong what the parser has and the gold has not, in reading order
 */
record Comparison(String measure, int right, List<Claim> missed, List<Claim> wrong) {

  static Comparison of(String measure, List<Claim> gold, List<Claim> found) {
    List<Claim> missed = new ArrayList<>(gold.stream().filter(claim -> !claim.optional()).toList());
    List<Claim> wrong = new ArrayList<>(found);
    int wanted = missed.size();
    pair(missed, wrong, (g, f) -> same(g, f) && g.reading().equals(f.reading()));
    pair(missed, wrong, (g, f) -> same(g, f) && g.reading().accepts(f.reading()));
    int right = wanted - missed.size();
    List<Claim> optional = new ArrayList<>(gold.stream().filter(Claim::optional).toList());
    pair(optional, wrong, (g, f) -> same(g, f) && g.reading().accepts(f.reading()));
    pair(optional, wrong, Comparison::same);
    return new Comparison(measure, right, List.copyOf(missed), List.copyOf(wrong));
  }

  private static boolean same(Claim gold, Claim found) {
    return gold.form().equals(found.form());
  }

  /** Takes what goes together off both lists. */
  private static void pair(
      List<Claim> gold, List<Claim> found, BiPredicate<Claim, Claim> together) {
    gold.removeIf(
        wanted -> {
          for (int i = 0; i < found.size(); i++) {
            if (together.test(wanted, found.get(i))) {
              found.remove(i);
              return true;
            }
          }
          return false;
        });
  }

  Tally tally() {
    return new Tally(right, missed.size(), wrong.size());
  }
}
