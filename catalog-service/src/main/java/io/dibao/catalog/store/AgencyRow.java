package io.dibao.catalog.store;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** An agency that an article names. */
@Entity
@Table(name = "agency")
@IdClass(PartKey.class)
class AgencyRow extends PartRow {
  String name;
  String[] forms;
  String role;
}
