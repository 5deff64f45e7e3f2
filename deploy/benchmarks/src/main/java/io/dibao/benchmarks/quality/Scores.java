package io.dibao.benchmarks.quality;

import io.dibao.benchmarks.gold.GoldFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The comparisons of articles, and the sums of their counts (micro-averages). */
final class Scores {

  /** What was found in one article. */
  record Scored(GoldFile file, Event event, List<Comparison> comparisons) {}

  private final List<String> order;
  private final List<Subject> subjects;
  private final List<Scored> articles = new ArrayList<>();

  /**
   * Begins with no articles.
   *
   * @param codes the codes of each scheme of classifications, with their labels
   */
  Scores(Map<String, Map<String, String>> codes) {
    subjects =
        Stream.concat(
                Stream.of(
                    new Sections(), new Dates(), new Documents(), new Relations(), new Agencies()),
                codes.entrySet().stream().<Subject>map(e -> new Codes(e.getKey(), e.getValue())))
            .toList();
    order =
        Stream.concat(
                Stream.of("sections", "dates", "documents", "relations", "agencies"),
                codes.keySet().stream())
            .toList();
  }

  void add(GoldFile file, Event event) {
    articles.add(
        new Scored(
            file,
            event,
            subjects.stream().flatMap(s -> s.compare(file.gold(), event).stream()).toList()));
  }

  List<Scored> articles() {
    return List.copyOf(articles);
  }

  /** The counts of all articles by measure, without those that count nothing. */
  Map<String, Tally> total() {
    return sum(articles.stream().flatMap(article -> article.comparisons().stream()));
  }

  /** The counts of one article by measure. */
  Map<String, Tally> of(Scored article) {
    return sum(article.comparisons().stream());
  }

  private Map<String, Tally> sum(Stream<Comparison> comparisons) {
    Map<String, Tally> sums = new TreeMap<>(this::inOrder);
    comparisons
        .filter(comparison -> !comparison.tally().equals(Tally.NONE))
        .forEach(c -> sums.merge(c.measure(), c.tally(), Tally::plus));
    return sums;
  }

  private int inOrder(String one, String other) {
    int subject = Integer.compare(order.indexOf(subject(one)), order.indexOf(subject(other)));
    return subject == 0 ? one.compareTo(other) : subject;
  }

  /** What a measure is of: dates for "dates: role". */
  static String subject(String measure) {
    return measure.split(":", 2)[0];
  }
}
