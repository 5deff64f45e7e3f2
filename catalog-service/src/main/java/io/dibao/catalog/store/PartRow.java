package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row that belongs to an article, numbered in the order of the event. */
@MappedSuperclass
abstract class PartRow {
  @Id
  @Column(name = "article_id")
  UUID articleId;

  @Id int ordinal;
}
