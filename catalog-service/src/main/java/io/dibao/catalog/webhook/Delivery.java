package io.dibao.catalog.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the delivery log.
 *
 * @param id what the subscriber gets as {@code webhook-id}, at each attempt the same
 * @param type article.published or article.retracted
 * @param state pending, delivered, or dead: given up
 * @param nextAttemptAt of one that is pending
 * @param status what the subscriber's server answered last
 * @param failure why the last attempt failed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Delivery(
    UUID id,
    String type,
    UUID articleId,
    String revision,
    String state,
    int attempts,
    Instant createdAt,
    Optional<Instant> nextAttemptAt,
    Optional<Instant> endedAt,
    Optional<Integer> status,
    Optional<String> failure) {

  static Delivery of(DeliveryRow row) {
    return new Delivery(
        row.id,
        row.type,
        row.articleId,
        row.revision,
        row.state,
        row.attempts,
        row.createdAt,
        Optional.of(row.nextAttemptAt).filter(at -> row.endedAt == null),
        Optional.ofNullable(row.endedAt),
        Optional.ofNullable(row.lastStatus),
        Optional.ofNullable(row.lastFailure));
  }
}
