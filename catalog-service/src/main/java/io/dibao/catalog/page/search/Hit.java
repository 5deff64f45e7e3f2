package io.dibao.catalog.page.search;

import io.dibao.catalog.search.ArticleSummary;
import io.dibao.catalog.search.Calendar;
import io.dibao.catalog.search.SearchResult;
import io.dibao.catalog.search.Snippet;
import java.util.List;
import java.util.Optional;

/**
 * An article found, as the page shows it.
 *
 * @param title as HTML, the words found marked
 * @param day on which it was published, in China
 * @param snippets as HTML, the words found marked
 */
public record Hit(
    String href,
    String title,
    Optional<String> publisher,
    Optional<String> day,
    List<String> tags,
    List<String> snippets) {

  private static final int MOST_TAGS = 6;
  private static final int MOST_SNIPPETS = 3;

  static Hit of(SearchResult.Hit hit) {
    ArticleSummary article = hit.article();
    String title =
        hit.snippets().stream()
            .filter(snippet -> snippet.field().equals("title"))
            .findFirst()
            .orElseGet(() -> new Snippet("title", article.title(), 0, List.of()))
            .html();
    return new Hit(
        "/articles/" + article.id(),
        title,
        article.source().publisher(),
        article.publishedAt().map(at -> at.atZone(Calendar.ZONE).toLocalDate().toString()),
        article.classifications().stream()
            .map(ArticleSummary.Label::label)
            .distinct()
            .limit(MOST_TAGS)
            .toList(),
        hit.snippets().stream()
            .filter(snippet -> !snippet.field().equals("title"))
            .limit(MOST_SNIPPETS)
            .map(Snippet::html)
            .toList());
  }
}
