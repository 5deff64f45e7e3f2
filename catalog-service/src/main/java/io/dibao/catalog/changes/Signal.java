package io.dibao.catalog.changes;

import io.dibao.catalog.store.ArticleChange;

/** What a reader is sent. */
public sealed interface Signal {

  /** Where a reader is who has got it. */
  ChangeId id();

  /** Something happened. */
  record Change(ChangeId id, ArticleChange change) implements Signal {}

  /** Changes behind the place where the reader was are no longer known; it goes on from here. */
  record Reset(ChangeId id, String reason) implements Signal {}

  /** Nothing happened. */
  record Heartbeat(ChangeId id) implements Signal {}
}
