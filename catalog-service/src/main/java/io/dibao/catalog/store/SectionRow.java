package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A numbered or titled part of an article. */
@Entity
@Table(name = "section")
@IdClass(PartKey.class)
class SectionRow extends PartRow {
  String path;

  @Column(name = "parent_path")
  String parentPath;

  String number;
  String style;
  int level;
  String heading;

  @Column(name = "range_start")
  int rangeStart;

  @Column(name = "range_end")
  int rangeEnd;
}
