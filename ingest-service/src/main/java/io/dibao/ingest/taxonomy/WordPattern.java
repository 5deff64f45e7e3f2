package io.dibao.ingest.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that mean a code when they stand in one sentence, in this order.
 *
 * @param all the words in order, each a list of alternatives; {@code ^} and {@code $} before the
 *     first or behind the last character of a word bind it to the start or end of its line
 * @param within the most UTF-16 units from the start of the first word to the end of the last
 * @param places where it is looked for
 * @param weight how much one match counts, an alias counting 1; below 0 it speaks against the code
 * @param most how many matches count at most
 * @param share how much of the text its sentences have to make up for it to count; absent where one
 *     match is enough
 */
public record WordPattern(
    List<List<String>> all,
    int within,
    Set<Place> places,
    double weight,
    int most,
    Optional<Share> share) {

  /** The widest that a pattern may reach: a long sentence. */
  public static final int WIDEST = 200;

  public WordPattern {
    all = all.stream().map(List::copyOf).toList();
    places = Set.copyOf(places);
    if (all.isEmpty() || all.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a pattern has words");
    }
    if (within < 1 || within > WIDEST) {
      throw new IllegalArgumentException("a pattern reaches 1 to " + WIDEST + ", not " + within);
    }
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a pattern is looked for somewhere");
    }
    if (weight == 0 || Math.abs(weight) > 10) {
      throw new IllegalArgumentException("a weight is -10 to 10 and not 0, not " + weight);
    }
    if (most < 1) {
      throw new IllegalArgumentException("at least one match counts, not " + most);
    }
    if (weight > 0 && share.isPresent() && share.get().holds(0)) {
      throw new IllegalArgumentException(
          "a share that starts at 0 can only speak against a code: nothing would be its evidence");
    }
  }
}
