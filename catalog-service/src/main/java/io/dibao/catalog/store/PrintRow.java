package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What tells an article's reprints, and which they are. */
@Entity
@Table(name = "print")
class PrintRow {
  /** Where an article without a date is placed. */
  static final Instant UNDATED = Instant.parse("0001-01-01T00:00:00Z");

  @Id
  @Column(name = "article_id")
  UUID articleId;

  long[] signature;
  long[] figures;

  @Column(name = "placed_at")
  Instant placedAt;

  /** The lowest id of the articles that print the same text; absent for one alone. */
  @Column(name = "group_id")
  UUID groupId;

  Print print() {
    return new Print(signature, figures);
  }

  /** Whether the other is the same article's and says the same. */
  boolean isLike(PrintRow other) {
    return placedAt.equals(other.placedAt) && print().equals(other.print());
  }
}
