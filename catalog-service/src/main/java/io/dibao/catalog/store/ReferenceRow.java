package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A document or an agency over all articles. The database writes it as the rows of citations and
 * agencies come and go.
 */
@Entity
@Immutable
@Table(name = "reference")
@IdClass(ReferenceRow.Key.class)
class ReferenceRow {

  /** {@link ReferenceKind#label}. */
  @Id String kind;

  /** Made from the name. */
  @Id
  @Column(insertable = false, updatable = false)
  UUID id;

  String name;

  /** How many refer to it; none, where they are all gone. */
  long articles;

  record Key(String kind, UUID id) {}
}
