package io.dibao.catalog.http;

import io.dibao.catalog.search.ArticleSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article as a row of a table.
 *
 * @param categories the path, divided by slashes
 * @param classifications each scheme:code, with :role where it has one; divided by spaces
 */
record ArticleCells(
    String id,
    String revision,
    String title,
    Optional<Instant> publishedAt,
    Optional<String> publisher,
    Optional<String> author,
    String categories,
    String classifications,
    int sections,
    Optional<String> url,
    String self) {

  static ArticleCells of(ArticleList.Item article) {
    return new ArticleCells(
        article.id().toString(),
        article.revision(),
        article.title(),
        article.publishedAt(),
        article.source().publisher(),
        article.author(),
        String.join("/", article.source().categories()),
        codes(article.classifications()),
        article.sections(),
        article.links().original(),
        article.links().self());
  }

  /** The codes of an article or a section in one cell. */
  static String codes(List<ArticleSummary.Label> labels) {
    return labels.stream().map(ArticleCells::code).distinct().collect(Collectors.joining(" "));
  }

  private static String code(ArticleSummary.Label label) {
    return label.scheme() + ":" + label.code() + label.role().map(role -> ":" + role).orElse("");
  }
}
