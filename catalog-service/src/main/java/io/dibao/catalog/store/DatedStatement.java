package io.dibao.catalog.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A time expression of an article, with the sentence that it dates.
 *
 * @param ordinal its number in the article, in reading order
 * @param rangeStart in UTF-16 code units of the article's text
 * @param from the start of the half-open interval, a day as its midnight in Asia/Shanghai; absent
 *     where open
 * @param placedAt where it stands in the timeline
 */
public record DatedStatement(
    UUID articleId,
    String articleTitle,
    Optional<Instant> publishedAt,
    int ordinal,
    String text,
    int rangeStart,
    int rangeEnd,
    Optional<Instant> from,
    Optional<Instant> to,
    String precision,
    String role,
    Optional<Heading> section,
    Instant placedAt,
    Sentence sentence) {

  /** Where it stands among the statements of all articles. */
  public TimelineQuery.Place place() {
    return new TimelineQuery.Place(placedAt, articleId, ordinal);
  }

  /** The section that holds it. */
  public record Heading(String path, Optional<String> number, Optional<String> heading) {}
}
