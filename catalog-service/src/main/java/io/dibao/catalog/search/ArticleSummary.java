package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list of hits shows of an article. It is stored in the index, so that a list needs no
 * second question to the store.
 *
 * @param sections how many sections the article has, at all levels
 * @param group the lowest id of the articles that print its text; absent if no other does
 */
public record ArticleSummary(
    UUID id,
    String revision,
    String title,
    Optional<String> author,
    Optional<Instant> publishedAt,
    ArticleEvent.Source source,
    int sections,
    List<Label> classifications,
    Optional<UUID> group) {

  /** A classification without its evidence. */
  public record Label(String scheme, String code, String label, Optional<String> role) {

    static Label of(ArticleEvent.Classification classification) {
      return new Label(
          classification.scheme(),
          classification.code(),
          classification.label(),
          classification.role());
    }
  }

  static ArticleSummary of(ArticleEvent article, Optional<UUID> group) {
    return new ArticleSummary(
        article.id(),
        article.revision(),
        article.title(),
        article.author(),
        article.publishedAt(),
        article.source(),
        sections(article).size(),
        article.classifications().stream().map(Label::of).toList(),
        group);
  }

  /** All sections of the article in reading order, each before those inside it. */
  static List<ArticleEvent.Section> sections(ArticleEvent article) {
    List<ArticleEvent.Section> all = new ArrayList<>();
    Deque<ArticleEvent.Section> rest = new ArrayDeque<>(article.sections());
    while (!rest.isEmpty()) {
      ArticleEvent.Section section = rest.pop();
      all.add(section);
      for (int i = section.sections().size() - 1; i >= 0; i--) {
        rest.push(section.sections().get(i));
      }
    }
    return all;
  }
}
