package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article. */
@Entity
@Table(name = "article")
class ArticleRow {
  @Id UUID id;
  String revision;
  String title;
  String author;
  String editor;
  String language;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "ingested_at")
  Instant ingestedAt;

  String publisher;
  String feed;
  String url;
  String[] categories;

  /** {@code scheme:code} and {@code scheme:code:role}, with the codes above. */
  String[] codes;

  /** {@link ReferenceKind#idOf} all that it names, each once. */
  @Column(name = "agency_ids")
  UUID[] agencyIds;

  /** The same of all that it cites. */
  @Column(name = "document_ids")
  UUID[] documentIds;

  String text;

  @JdbcTypeCode(SqlTypes.JSON)
  String event;

  @Column(name = "event_topic")
  String eventTopic;

  @Column(name = "event_partition")
  int eventPartition;

  @Column(name = "event_offset")
  long eventOffset;

  @Column(name = "stored_at")
  Instant storedAt;
}
