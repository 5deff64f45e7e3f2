package io.dibao.catalog.http;

import java.time.Instant;
import java.util.Optional;

/**
 * A dated statement as a row of a table.
 *
 * @param text the time expression as printed
 * @param section the path of the section that holds it
 */
record StatementCells(
    String text,
    Optional<String> from,
    Optional<String> to,
    String precision,
    String role,
    String sentence,
    Optional<String> section,
    String articleId,
    String articleTitle,
    Optional<Instant> articlePublishedAt,
    String page) {

  static StatementCells of(TimelinePage.Item item) {
    return new StatementCells(
        item.text(),
        item.from(),
        item.to(),
        item.precision(),
        item.role(),
        item.sentence().text(),
        item.section().map(heading -> heading.path()),
        item.article().id().toString(),
        item.article().title(),
        item.article().publishedAt(),
        item.article().page());
  }
}
