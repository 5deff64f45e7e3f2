package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The article that says something.
 *
 * @param self its address in the API
 * @param page the reading view, at the section that says it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ArticleSource(
    UUID id, String title, Optional<Instant> publishedAt, String self, String page) {

  static ArticleSource of(
      UUID id, String title, Optional<Instant> publishedAt, Optional<String> section) {
    return new ArticleSource(
        id,
        title,
        publishedAt,
        "/v1/articles/" + id,
        "/articles/" + id + section.map(path -> "#s-" + path).orElse(""));
  }
}
