package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** What one document does to another, as an article says. */
@Entity
@Table(name = "relation")
@IdClass(PartKey.class)
class RelationRow extends PartRow {
  String type;

  /** Absent where the article itself does it. */
  @Column(name = "from_title")
  String fromTitle;

  @Column(name = "to_title")
  String toTitle;

  /** Made by the database from the title. */
  @Column(name = "from_id", insertable = false, updatable = false)
  UUID fromId;

  /** Made by the database from the title. */
  @Column(name = "to_id", insertable = false, updatable = false)
  UUID toId;

  /** The words that say so, with their place; absent where the headline does. */
  String text;

  @Column(name = "range_start")
  Integer rangeStart;

  @Column(name = "range_end")
  Integer rangeEnd;

  String section;
}
