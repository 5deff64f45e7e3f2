package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A document that an article cites. */
@Entity
@Table(name = "citation")
@IdClass(PartKey.class)
class CitationRow extends ReferringRow {
  String title;
  String kind;
  String number;
  String[] aliases;
  String[] issuers;

  @Column(name = "mention_count")
  int mentionCount;

  /** Made by the database from the name. */
  @Column(name = "document_id", insertable = false, updatable = false)
  UUID documentId;
}
