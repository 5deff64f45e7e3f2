package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Mention;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Reason;
import io.dibao.ingest.taxonomy.Code;
import io.dibao.ingest.taxonomy.Place;
import io.dibao.ingest.taxonomy.Reading;
import io.dibao.ingest.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private int mentions;
    private boolean title;
    private boolean opening;
    private final List<Range> ranges = new ArrayList<>();
  }

  private final Taxonomy taxonomy;
  private final Reading reading;
  private final Map<Key, Sum> sums = new LinkedHashMap<>();

  /** The codes that are meant by more than a few weak words. */
  private final Set<Integer> meant = new HashSet<>();

  /** How many weak words there are for each code. */
  private final Map<Integer, Integer> weak = new HashMap<>();

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
    if (evidence.weight() > 0 && (evidence.full() || isEnough(weak(evidence.code())))) {
      meant.add(evidence.code());
    }
    Sum sum = sums.computeIfAbsent(new Key(evidence.code(), evidence.role()), key -> new Sum());
    sum.weight += evidence.weight();
    if (evidence.weight() > 0) {
      sum.mentions++;
      sum.title |= evidence.place() == Place.TITLE;
      sum.opening |= evidence.place() == Place.HEADING || evidence.place() == Place.LEAD;
    }
    return sum;
  }

  private int weak(int code) {
    return weak.merge(code, 1, Integer::sum);
  }

  private boolean isEnough(int weakOnes) {
    return reading.weakAlone() > 0 && weakOnes >= reading.weakAlone();
  }

  /** The codes that were earned, the highest score first. */
  List<Classification> earned(String text, Outline outline) {
    List<Classification> earned = new ArrayList<>();
    for (Scored scored : scored(text.length())) {
      if (scored.earned()) {
        Code code = taxonomy.codes().get(scored.key().code());
        List<Mention> mentions =
            sums.get(scored.key()).ranges.stream()
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
                scored.key().role(),
                scored.score(),
                mentions));
      }
    }
    return List.copyOf(earned);
  }

  /** All codes that more than weak words name, the highest score first. */
  List<Candidate> candidates(String text) {
    return scored(text.length()).stream()
        .map(
            scored ->
                new Candidate(
                    taxonomy.scheme(),
                    taxonomy.codes().get(scored.key().code()).code(),
                    scored.key().role(),
                    scored.strength(),
                    scored.score(),
                    scored.earned()))
        .toList();
  }

  private record Scored(Key key, Strength strength, double score, boolean earned) {}

  private List<Scored> scored(int length) {
    Map<Integer, Double> weights = new HashMap<>();
    sums.forEach((key, sum) -> weights.merge(key.code(), sum.weight, Math::max));
    weights.keySet().retainAll(meant);
    Rivals rivals = new Rivals(taxonomy, reading.mostRival(), weights);
    List<Scored> all = new ArrayList<>();
    sums.forEach(
        (key, sum) -> {
          if (meant.contains(key.code()) && sum.weight > 0) {
            double share = sum.weight / (sum.weight + rivals.strongestOf(key.code()));
            Strength strength =
                new Strength(
                    sum.weight, sum.mentions, share, sum.title, sum.opening, meant.size(), length);
            double score = score(strength);
            boolean earned =
                score >= reading.minScore()
                    && sum.weight >= reading.minShare() * rivals.strongest()
                    && !isPassing(sum, length);
            all.add(new Scored(key, strength, score, earned));
          }
        });
    all.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<Scored> bounded = new ArrayList<>();
    int earned = 0;
    for (Scored scored : all) {
      earned += scored.earned() ? 1 : 0;
      bounded.add(
          earned > reading.maxCodes()
              ? new Scored(scored.key(), scored.strength(), scored.score(), false)
              : scored);
    }
    return bounded;
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
  private boolean isPassing(Sum sum, int length) {
    return reading.passing() > 0 && length >= reading.passing() && sum.weight <= 1;
  }

  /** Rounded to a thousandth, and never 0. */
  private double score(Strength strength) {
    double score =
        reading
            .calibration()
            .map(calibration -> calibration.probability(strength.features()))
            .orElseGet(() -> 1 - Math.pow(1 - reading.mentionScore(), strength.weight()));
    return Math.max(1, Math.round(score * 1000)) / 1000.0;
  }
}
