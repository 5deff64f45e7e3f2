package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.search.Calendar;
import io.dibao.catalog.store.Count;
import io.dibao.catalog.store.DatedStatement;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
  record Item(
      String text,
      ArticleList.Span range,
      Optional<String> from,
      Optional<String> to,
      String precision,
      String role,
      Optional<DatedStatement.Heading> section,
      Quote sentence,
      Source article) {

    static Item of(DatedStatement statement) {
      return new Item(
          statement.text(),
          new ArticleList.Span(statement.rangeStart(), statement.rangeEnd()),
          statement.from().map(bound -> bound(statement, bound)),
          statement.to().map(bound -> bound(statement, bound)),
          statement.precision(),
          statement.role(),
          statement.section(),
          Quote.of(statement),
          new Source(
              statement.articleId(),
              statement.articleTitle(),
              statement.publishedAt(),
              "/v1/articles/" + statement.articleId(),
              "/articles/"
                  + statement.articleId()
                  + statement.section().map(section -> "#s-" + section.path()).orElse("")));
    }

    private static String bound(DatedStatement statement, Instant bound) {
      ZonedDateTime local = bound.atZone(Calendar.ZONE);
      boolean day =
          !statement.precision().equals("instant") && local.toLocalTime().toSecondOfDay() == 0;
      return day ? local.toLocalDate().toString() : bound.toString();
    }
  }

  /**
   * A sentence of the article's text.
   *
   * @param offset where it starts in the article's text
   * @param mark where the time expression stands in the sentence
   */
  record Quote(String text, int offset, ArticleList.Span mark) {

    static Quote of(DatedStatement statement) {
      int offset = statement.sentence().start();
      return new Quote(
          statement.sentence().text(),
          offset,
          new ArticleList.Span(statement.rangeStart() - offset, statement.rangeEnd() - offset));
    }
  }

  /**
   * The article that says so.
   *
   * @param self its address in the API
   * @param page the reading view, at the section
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Source(UUID id, String title, Optional<Instant> publishedAt, String self, String page) {}
}
