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

  /** A reprint's place: the earliest come first, those without a date last. */
  public record Place(Optional<Instant> publishedAt, UUID id) {}

  /** Where it stands among the reprints of an article. */
  public Place place() {
    return new Place(publishedAt, id);
  }
}
