package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A code of a scheme that an article earned. */
@Entity
@Table(name = "classification")
@IdClass(PartKey.class)
class ClassificationRow extends PartRow {
  String scheme;
  String code;
  String label;

  /** The codes above it, the widest first, and then its own. */
  String[] path;

  @Column(name = "path_labels")
  String[] pathLabels;

  String role;
  double score;
}
