package io.dibao.catalog.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A saved query and where its new articles are sent. */
@Entity
@Table(name = "subscription")
class SubscriptionRow {
  @Id UUID id;
  String name;
  String query;
  String url;
  byte[] secret;
  long since;

  @Column(name = "created_at")
  Instant createdAt;
}
