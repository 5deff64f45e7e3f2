package io.dibao.catalog.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An article that prints the same text as another.
 *
 * @param similarity what share of the two texts is the same, as estimated from their signatures
 */
public record Reprint(
    UUID id,
    String title,
    Optional<Instant> publishedAt,
    Optional<String> publisher,
    Optional<String> url,
    double similarity) {

  /** Where it stands among the reprints of an article, of which the earliest come first. */
  public DatedPlace place() {
    return new DatedPlace(publishedAt, id);
  }
}
