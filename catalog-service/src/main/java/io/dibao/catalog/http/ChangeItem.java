package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.store.ArticleChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to an article.
 *
 * @param type published or retracted
 * @param revision the one that was stored, or that a retraction took away
 * @param classifications {@code scheme:code} and {@code scheme:code:role}, with the codes above
 * @param changedAt when the catalog stored it
 * @param links where it is; absent for what is no more
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ChangeItem(
    String type,
    UUID id,
    String revision,
    String title,
    Optional<Instant> publishedAt,
    Optional<String> publisher,
    List<String> classifications,
    Instant changedAt,
    Optional<Links> links) {

  /**
   * Where an article is.
   *
   * @param page the reading view
   */
  public record Links(String self, String sections, String page) {}

  /** Of what the log holds. */
  public static ChangeItem of(ArticleChange change) {
    String self = "/v1/articles/" + change.articleId();
    return new ChangeItem(
        change.kind().label(),
        change.articleId(),
        change.revision(),
        change.title(),
        change.publishedAt(),
        change.publisher(),
        change.classifications(),
        change.changedAt(),
        change.kind() == ArticleChange.Kind.RETRACTED
            ? Optional.empty()
            : Optional.of(new Links(self, self + "/sections", "/articles/" + change.articleId())));
  }
}
