package io.dibao.catalog.http;

import java.time.Instant;
import java.util.Optional;

/** A reprint as a row of a table. */
record ReprintCells(
    String articleId,
    String articleTitle,
    Optional<Instant> articlePublishedAt,
    Optional<String> publisher,
    Optional<String> original,
    double similarity,
    String page) {

  static ReprintCells of(ReprintsResource.Item reprint) {
    return new ReprintCells(
        reprint.article().id().toString(),
        reprint.article().title(),
        reprint.article().publishedAt(),
        reprint.publisher(),
        reprint.original(),
        reprint.similarity(),
        reprint.article().page());
  }
}
