package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** An agency that an article names. */
@Entity
@Table(name = "agency")
@IdClass(PartKey.class)
class AgencyRow extends ReferringRow {
  String name;
  String[] forms;
  String role;

  /** Made by the database from the name. */
  @Column(name = "agency_id", insertable = false, updatable = false)
  UUID agencyId;
}
