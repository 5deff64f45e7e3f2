package io.dibao.catalog.http;

import java.time.Instant;
import java.util.Optional;

/**
 * A similar article as a row of a table.
 *
 * @param documents the documents that both cite, each in 《》
 * @param classifications the codes that both have, divided by spaces
 */
record SimilarCells(
    String articleId,
    String articleTitle,
    Optional<Instant> articlePublishedAt,
    Optional<String> publisher,
    String documents,
    String classifications,
    String page) {

  static SimilarCells of(SimilarResource.Item similar) {
    StringBuilder documents = new StringBuilder();
    similar.documents().forEach(title -> documents.append('《').append(title).append('》'));
    return new SimilarCells(
        similar.article().id().toString(),
        similar.article().title(),
        similar.article().publishedAt(),
        similar.publisher(),
        documents.toString(),
        ArticleCells.codes(similar.classifications()),
        similar.article().page());
  }
}
