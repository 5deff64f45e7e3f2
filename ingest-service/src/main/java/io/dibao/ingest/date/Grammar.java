package io.dibao.ingest.date;

import io.dibao.ingest.date.Numeral.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code grammar.yaml}: the forms of the units. The file's head says what each key means.
 *
 * @param numbers what a number in a form may be, by the name that the form uses
 * @param words lists of words with a value each, by the name that the form uses
 */
record Grammar(
    Map<String, NumberSpec> numbers, Map<String, Map<String, Integer>> words, List<Rule> units) {

  /** This grammar with more lists of words. */
  Grammar with(Map<String, Map<String, Integer>> more) {
    Map<String, Map<String, Integer>> all = new HashMap<>(words);
    all.putAll(more);
    return new Grammar(numbers, all, units);
  }

  record NumberSpec(
      int min,
      int max,
      List<Integer> digits,
      Set<Script> scripts,
      Boolean padded,
      Boolean ordinal,
      Integer step) {

    /** Whether a number fits; {@code first} is its first character. */
    boolean fits(Numeral numeral, char first) {
      return numeral.value() >= min
          && numeral.value() <= max
          && numeral.digits() >= digits.get(0)
          && numeral.digits() <= digits.get(1)
          && (padded == null || padded || !numeral.isPadded())
          && (ordinal == null || !ordinal || first != '两')
          && (step == null || numeral.value() % step == 0)
          && (scripts == null || scripts.contains(numeral.script()));
    }
  }

  /**
   * Some forms of one unit.
   *
   * @param unit the name of a {@link UnitKind}
   * @param value put in front of the captured values
   */
  record Rule(
      UnitKind unit,
      Integer value,
      List<Entry> forms,
      Surroundings unlessAfter,
      Surroundings unlessFollowed,
      Surroundings onlyAfter,
      Surroundings onlyFollowed) {}
}
