package io.dibao.catalog.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A saved query and where its new articles are sent.
 *
 * @param query parameters of the list of articles, as in an address
 * @param secret shown once, in the answer to its creation
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Subscription(
    UUID id,
    String name,
    String query,
    String url,
    Optional<String> secret,
    Instant createdAt,
    Links links) {

  /**
   * Where more of it is.
   *
   * @param articles what the query finds
   */
  record Links(String self, String deliveries, String articles) {}

  static Subscription of(SubscriptionRow row) {
    return of(row, Optional.empty());
  }

  static Subscription created(SubscriptionRow row) {
    return of(row, Optional.of(Secret.of(row.secret).reveal()));
  }

  private static Subscription of(SubscriptionRow row, Optional<String> secret) {
    String self = "/v1/subscriptions/" + row.id;
    return new Subscription(
        row.id,
        row.name,
        row.query,
        row.url,
        secret,
        row.createdAt,
        new Links(self, self + "/deliveries", "/v1/articles?" + row.query));
  }

  @Override
  public String toString() {
    return "subscription " + id;
  }
}
