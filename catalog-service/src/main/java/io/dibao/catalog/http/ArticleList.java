package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.search.ArticleSummary;
import io.dibao.catalog.search.FacetValue;
import io.dibao.catalog.search.SearchResult;
import io.dibao.catalog.search.Snippet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of articles.
 *
 * @param suggestion what may have been meant, where next to nothing was found
 * @param facets by name; absent where none was asked for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ArticleList(
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items,
    Total total,
    Optional<Suggestion> suggestion,
    Map<String, List<FacetValue>> facets) {

  /** How many articles there are on all pages; a lower bound where it is not exact. */
  public record Total(long value, boolean exact) {}

  /** A query that finds more, and how many articles. */
  public record Suggestion(String q, long total) {}

  /**
   * An article found.
   *
   * @param sections how many sections it has
   * @param reprints how many other articles print the same text, in a list of pages; absent where
   *     none does
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "ArticleItem")
  public record Item(
      UUID id,
      String revision,
      String title,
      Optional<String> author,
      Optional<Instant> publishedAt,
      ArticleEvent.Source source,
      int sections,
      List<ArticleSummary.Label> classifications,
      List<Piece> snippets,
      Optional<Long> reprints,
      ArticleLinks links) {

    /** By itself, without pieces of its text. */
    static Item of(ArticleSummary article) {
      return of(new SearchResult.Hit(article, List.of()), Optional.empty());
    }

    static Item of(SearchResult.Hit hit, Optional<Long> reprints) {
      ArticleSummary article = hit.article();
      return new Item(
          article.id(),
          article.revision(),
          article.title(),
          article.author(),
          article.publishedAt(),
          article.source(),
          article.sections(),
          article.classifications(),
          hit.snippets().stream().map(Piece::of).toList(),
          reprints,
          ArticleLinks.of(article));
    }
  }

  /**
   * A piece of an article that shows the words found.
   *
   * @param field title, headings or text
   * @param offset where the piece starts in the field, in UTF-16 code units
   * @param ranges the words found: [start, end) in UTF-16 code units of {@code text}
   * @param html the piece, escaped, with the words found in {@code <mark>}
   */
  public record Piece(String field, String text, int offset, List<Span> ranges, String html) {

    static Piece of(Snippet snippet) {
      return new Piece(
          snippet.field(),
          snippet.text(),
          snippet.offset(),
          snippet.ranges().stream().map(each -> new Span(each.start(), each.end())).toList(),
          snippet.html());
    }
  }

  /** A half-open range, in JSON {@code [start, end]}. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"start", "end"})
  public record Span(int start, int end) {}

  /**
   * The page.
   *
   * @param reprints how many other articles print the text of those for which there are any
   */
  static ArticleList of(SearchResult result, Map<UUID, Long> reprints) {
    return new ArticleList(
        result.hits().stream()
            .map(hit -> Item.of(hit, Optional.ofNullable(reprints.get(hit.article().id()))))
            .toList(),
        new Total(result.total(), result.exact()),
        result.suggestion().map(each -> new Suggestion(each.q(), each.total())),
        result.facets());
  }
}
