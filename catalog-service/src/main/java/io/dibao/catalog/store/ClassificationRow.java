package io.dibao.catalog.store;

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
  String role;
  double score;
}
