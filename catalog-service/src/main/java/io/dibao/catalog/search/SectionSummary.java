package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list of sections shows of one, stored in the index.
 *
 * @param id of the article
 * @param title of the article
 * @param path absent for what stands before the first section
 * @param offset where its text, without the heading, starts in the article's
 */
public record SectionSummary(
    UUID id,
    String title,
    Optional<Instant> publishedAt,
    Optional<String> publisher,
    Optional<String> path,
    Optional<String> number,
    Optional<String> heading,
    int level,
    int offset,
    List<ArticleSummary.Label> classifications) {

  static SectionSummary of(ArticleEvent article, Passage part) {
    return new SectionSummary(
        article.id(),
        article.title(),
        article.publishedAt(),
        article.source().publisher(),
        part.section().map(ArticleEvent.Section::path),
        part.section().flatMap(ArticleEvent.Section::number),
        part.section().flatMap(ArticleEvent.Section::heading),
        part.section().map(ArticleEvent.Section::level).orElse(0),
        part.start(),
        part.classifications().stream().map(ArticleSummary.Label::of).toList());
  }
}
