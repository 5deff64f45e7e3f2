package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Four neighbouring values of an article's signature. */
@Entity
@Table(name = "print_band")
@IdClass(PrintBandRow.Key.class)
class PrintBandRow {

  /** An article's band. */
  record Key(UUID articleId, short band) implements Serializable {}

  @Id
  @Column(name = "article_id")
  UUID articleId;

  @Id short band;

  @Column(name = "value")
  long value;

  @Column(name = "placed_at")
  Instant placedAt;
}
