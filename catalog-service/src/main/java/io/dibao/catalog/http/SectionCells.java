package io.dibao.catalog.http;

import java.time.Instant;
import java.util.Optional;

/**
 * A section as a row of a table.
 *
 * @param text its own, without the heading and without the sections inside it
 * @param classifications each scheme:code, with :role where it has one; divided by spaces
 */
record SectionCells(
    Optional<String> path,
    Optional<String> number,
    Optional<String> heading,
    int level,
    String text,
    String classifications,
    String articleId,
    String articleTitle,
    Optional<Instant> articlePublishedAt,
    String page) {

  static SectionCells of(SectionList.Item section) {
    return new SectionCells(
        section.path(),
        section.number(),
        section.heading(),
        section.level(),
        section.text().orElse(""),
        ArticleCells.codes(section.classifications()),
        section.article().id().toString(),
        section.article().title(),
        section.article().publishedAt(),
        section.article().page());
  }
}
