package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A span of the text that names what another row, its owner, stands for. */
@MappedSuperclass
abstract class MentionRow extends PartRow {
  /** The ordinal of the owner. */
  @Id int owner;

  String text;

  @Column(name = "range_start")
  int rangeStart;

  @Column(name = "range_end")
  int rangeEnd;

  String section;
}
