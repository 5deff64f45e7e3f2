package io.dibao.ingest.event;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The event that takes an article back. On the topic it is followed by a tombstone, so that
 * compaction can forget the article.
 *
 * @param retractedAt when this event was made
 */
public record Retraction(UUID id, Instant retractedAt) {

  public Retraction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(retractedAt, "retractedAt");
  }
}
