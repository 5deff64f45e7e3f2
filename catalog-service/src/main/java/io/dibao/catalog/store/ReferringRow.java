package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A document or an agency that an article refers to. */
@MappedSuperclass
abstract class ReferringRow extends PartRow {

  /** The article's. */
  @Column(name = "published_at")
  Instant publishedAt;

  /** Whether an earlier row of the article has the same name; those without count articles. */
  boolean repeated;
}
