package io.dibao.catalog.http;

import java.time.Instant;
import java.util.Optional;

/** A document or an agency as a row of a table. */
record ReferenceCells(
    String id,
    String name,
    long articles,
    Optional<Instant> firstSeen,
    Optional<Instant> lastSeen,
    String self) {

  static ReferenceCells of(ReferencePage.Item item) {
    return new ReferenceCells(
        item.id().toString(),
        item.name(),
        item.articles(),
        item.firstSeen(),
        item.lastSeen(),
        item.self());
  }
}
