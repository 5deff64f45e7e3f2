package io.dibao.ingest.classify;

import io.dibao.ingest.taxonomy.Code;
import io.dibao.ingest.taxonomy.Taxonomy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of an article that a code's weight is compared with. */
final class Rivals {

  /**
   * The least that a code is compared with: one plain mention. The only code that an article names
   * is not what it is about for that alone.
   */
  private static final double PLAIN = 1;

  private final Taxonomy taxonomy;
  private final double most;
  private final List<Map.Entry<Integer, Double>> strongestFirst;
  private final Map<Integer, Set<String>> above = new HashMap<>();

  /**
   * Of an article.
   *
   * @param most the most that a rival counts, however often it is named
   * @param weights the weight of each code that it means, in the code's strongest role
   */
  Rivals(Taxonomy taxonomy, double most, Map<Integer, Double> weights) {
    this.taxonomy = taxonomy;
    this.most = most;
    this.strongestFirst =
        weights.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
  }

  /** The most that a code weighs. */
  double strongest() {
    return strongestFirst.isEmpty() ? 0 : strongestFirst.get(0).getValue();
  }

  /**
   * The weight of the strongest rival of a code. Those above and below it are none: who speaks of
   * cars and of manufacturing speaks of one thing.
   */
  double strongestOf(int code) {
    return strongestFirst.stream()
        .filter(other -> other.getKey() != code && !isOfOneLine(code, other.getKey()))
        .findFirst()
        .map(other -> Math.min(most, Math.max(PLAIN, other.getValue())))
        .orElse(PLAIN);
  }

  private boolean isOfOneLine(int one, int other) {
    return above(one).contains(codeOf(other)) || above(other).contains(codeOf(one));
  }

  private Set<String> above(int code) {
    return above.computeIfAbsent(
        code,
        each ->
            taxonomy.above(taxonomy.codes().get(each)).stream()
                .map(Code::code)
                .collect(Collectors.toSet()));
  }

  private String codeOf(int code) {
    return taxonomy.codes().get(code).code();
  }
}
