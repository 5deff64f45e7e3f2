package io.dibao.catalog.http;

import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.StoredArticle;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/** The id of an article, as a path names it. */
final class ArticleId {

  private ArticleId() {}

  /**
   * The id of an article that there is.
   *
   * @throws NotFoundException if there is none of that id
   */
  static UUID existing(String text, ArticleStore store) {
    return of(text)
        .filter(store::exists)
        .orElseThrow(() -> new NotFoundException("There is no article of that id."));
  }

  /**
   * The article of that id.
   *
   * @throws NotFoundException if there is none
   */
  static StoredArticle article(String text, ArticleStore store) {
    return of(text)
        .flatMap(store::find)
        .orElseThrow(() -> new NotFoundException("There is no article of that id."));
  }

  private static Optional<UUID> of(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
