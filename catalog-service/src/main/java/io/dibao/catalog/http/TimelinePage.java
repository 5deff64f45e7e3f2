package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.search.Calendar;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.DatedStatement;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of dated statements.
 *
 * @param total how many there are on all pages
 * @param facets by name; absent where none was asked for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TimelinePage(
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items,
    long total,
    Map<String, List<Count>> facets) {

  /**
   * A statement.
   *
   * @param text the time expression as printed
   * @param range where it stands in the article's text, in UTF-16 code units
   * @param from the start of the half-open interval, an ISO date or instant; absent where open
   * @param sentence the sentence that it dates
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "StatementItem")
  record Item(
      String text,
      ArticleList.Span range,
      Optional<String> from,
      Optional<String> to,
      String precision,
      String role,
      Optional<DatedStatement.Heading> section,
      Quote sentence,
      ArticleSource article) {

    static Item of(DatedStatement statement) {
      return new Item(
          statement.text(),
          new ArticleList.Span(statement.rangeStart(), statement.rangeEnd()),
          statement.from().map(bound -> bound(statement, bound)),
          statement.to().map(bound -> bound(statement, bound)),
          statement.precision(),
          statement.role(),
          statement.section(),
          Quote.of(statement.sentence(), statement.rangeStart(), statement.rangeEnd()),
          ArticleSource.of(
              statement.articleId(),
              statement.articleTitle(),
              statement.publishedAt(),
              statement.section().map(DatedStatement.Heading::path)));
    }

    /** As an entry of a feed. */
    static Saying saying(DatedStatement statement) {
      Item item = of(statement);
      return Saying.inside(
          item.article,
          Integer.toString(statement.ordinal()),
          item.text + " · " + statement.articleTitle(),
          item.sentence.text(),
          List.of(new AtomFeed.Category("urn:dibao:date-role", item.role, item.role)));
    }

    private static String bound(DatedStatement statement, Instant bound) {
      ZonedDateTime local = bound.atZone(Calendar.ZONE);
      boolean day =
          !statement.precision().equals("instant") && local.toLocalTime().toSecondOfDay() == 0;
      return day ? local.toLocalDate().toString() : bound.toString();
    }
  }
}
