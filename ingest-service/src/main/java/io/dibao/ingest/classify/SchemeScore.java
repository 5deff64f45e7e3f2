package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Mention;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Reason;
import io.dibao.ingest.taxonomy.Code;
import io.dibao.ingest.taxonomy.Reading;
import io.dibao.ingest.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds up the evidence for the codes of one scheme and decides which of them the article earned.
 */
final class SchemeScore {

  /** So that an event stays within what a broker takes; the score counts all of them. */
  static final int MOST_MENTIONS = 100;

  private record Key(int code, Optional<String> role) {}

  /** What speaks for one code in one role. */
  private static final class Sum {
    private double weight;
    private final List<Range> ranges = new ArrayList<>();
  }

  private final Taxonomy taxonomy;
  private final Reading reading;
  private final Map<Key, Sum> sums = new LinkedHashMap<>();

  /** The codes that are meant by more than weak words. */
  private final Set<Integer> meant = new HashSet<>();

  SchemeScore(Taxonomy taxonomy, Reading reading) {
    this.taxonomy = taxonomy;
    this.reading = reading;
  }

  /** Counts what was found outside of the text, where there is nothing to point at. */
  void addOutside(List<Evidence> found) {
    found.forEach(this::sum);
  }

  /** Counts what was found in the text. */
  void addBody(List<Evidence> found) {
    for (Evidence evidence : found) {
      Sum sum = sum(evidence);
      if (evidence.weight() > 0 && sum.ranges.size() < MOST_MENTIONS) {
        sum.ranges.add(evidence.range());
      }
    }
  }

  private Sum sum(Evidence evidence) {
    if (evidence.full() && evidence.weight() > 0) {
      meant.add(evidence.code());
    }
    Sum sum = sums.computeIfAbsent(new Key(evidence.code(), evidence.role()), key -> new Sum());
    sum.weight += evidence.weight();
    return sum;
  }

  /** The codes that were earned, the highest score first. */
  List<Classification> earned(String text, Outline outline) {
    double strongest = sums.values().stream().mapToDouble(sum -> sum.weight).max().orElse(0);
    List<Classification> earned = new ArrayList<>();
    sums.forEach(
        (key, sum) -> {
          double score = score(sum.weight);
          if (meant.contains(key.code())
              && score > 0
              && score >= reading.minScore()
              && sum.weight >= reading.minShare() * strongest
              && !isPassing(sum, text)) {
            Code code = taxonomy.codes().get(key.code());
            List<Mention> mentions =
                sum.ranges.stream()
                    .map(
                        range ->
                            outline.mention(text, range, Optional.of(reason(code, range.of(text)))))
                    .toList();
            earned.add(
                new Classification(
                    taxonomy.scheme(),
                    code.code(),
                    code.label(),
                    parents(code),
                    key.role(),
                    score,
                    mentions));
          }
        });
    earned.sort(Comparator.comparingDouble(Classification::score).reversed());
    return List.copyOf(earned.subList(0, Math.min(reading.maxCodes(), earned.size())));
  }

  private List<Classification.Parent> parents(Code code) {
    return taxonomy.above(code).stream()
        .map(each -> new Classification.Parent(each.code(), each.label()))
        .toList();
  }

  private static Reason reason(Code code, String words) {
    String rule =
        words.equals(code.label())
            ? "label of "
            : code.aliases().contains(words)
                ? "alias of "
                : code.weak().contains(words) ? "weak word of " : "words that together mean ";
    return new Reason(rule + code.label(), code.sourceOf(words));
  }

  /** What a long article names once, and not in its headings or its lead, it is not about. */
  private boolean isPassing(Sum sum, String text) {
    return reading.passing() > 0 && text.length() >= reading.passing() && sum.weight <= 1;
  }

  /** From 0 for nothing to 1, rounded to a thousandth: each mention takes a share of the doubt. */
  private double score(double weight) {
    return Math.round((1 - Math.pow(1 - reading.mentionScore(), Math.max(0, weight))) * 1000)
        / 1000.0;
  }
}
