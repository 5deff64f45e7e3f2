package io.dibao.catalog.http;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sentence of a transfer as a row of a table.
 *
 * @param part what, who or how
 * @param codes what its words earned, each scheme:code, with :role where it has one; divided by
 *     spaces
 */
record TransferCells(
    String part,
    String sentence,
    String codes,
    String articleId,
    String articleTitle,
    Optional<Instant> articlePublishedAt,
    String page) {

  static TransferCells of(TransferPage.Line line) {
    return new TransferCells(
        line.part(),
        line.text(),
        line.marks().stream()
            .map(
                mark ->
                    mark.scheme()
                        + ":"
                        + mark.code()
                        + mark.role().map(role -> ":" + role).orElse(""))
            .distinct()
            .collect(Collectors.joining(" ")),
        line.article().id().toString(),
        line.article().title(),
        line.article().publishedAt(),
        line.article().page());
  }
}
