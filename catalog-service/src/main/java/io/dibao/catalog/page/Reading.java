package io.dibao.catalog.page;

import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.http.SectionTree;
import io.dibao.catalog.search.Calendar;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An article as it is read: its parts one after the other.
 *
 * @param byline who published it when, as far as is known
 * @param lead the paragraphs before the first section
 * @param parts the sections of all levels in reading order
 */
public record Reading(
    String id,
    String title,
    String byline,
    Optional<String> original,
    List<String> lead,
    List<Part> parts,
    List<String> labels,
    List<String> documents,
    List<String> agencies) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final int DEEPEST_HEADING = 6;

  /**
   * A section.
   *
   * @param rank the HTML heading's, from 2 to 6
   * @param heading number and heading; empty where it has neither
   */
  public record Part(String path, int rank, String heading, List<String> paragraphs) {}

  static Reading of(ArticleEvent article, Predicate<String> isWeb) {
    SectionTree tree = SectionTree.of(article);
    List<String> byline = new ArrayList<>();
    article.source().publisher().ifPresent(byline::add);
    article.author().filter(each -> !byline.contains(each)).ifPresent(byline::add);
    article.publishedAt().map(at -> at.atZone(Calendar.ZONE).format(DAY)).ifPresent(byline::add);
    return new Reading(
        article.id().toString(),
        article.title(),
        String.join(" · ", byline),
        article.source().url().filter(isWeb),
        paragraphs(tree.lead()),
        parts(tree),
        article.classifications().stream()
            .map(ArticleEvent.Classification::label)
            .distinct()
            .toList(),
        article.documents().stream().map(ArticleEvent.Document::title).distinct().toList(),
        article.agencies().stream().map(ArticleEvent.Agency::name).distinct().toList());
  }

  private static List<Part> parts(SectionTree tree) {
    List<Part> parts = new ArrayList<>();
    Deque<SectionTree.Part> rest = new ArrayDeque<>(tree.sections());
    while (!rest.isEmpty()) {
      SectionTree.Part section = rest.pop();
      parts.add(
          new Part(
              section.path(),
              Math.min(section.level() + 1, DEEPEST_HEADING),
              section.number().orElse("") + section.heading().orElse(""),
              paragraphs(section.text())));
      for (int i = section.sections().size() - 1; i >= 0; i--) {
        rest.push(section.sections().get(i));
      }
    }
    return parts;
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
