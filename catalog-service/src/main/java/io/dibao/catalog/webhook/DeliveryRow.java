package io.dibao.catalog.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that a subscriber is to be sent, and how that went. */
@Entity
@Table(name = "delivery")
class DeliveryRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long number;

  UUID id;

  @Column(name = "subscription_id")
  UUID subscriptionId;

  long change;
  String type;

  @Column(name = "article_id")
  UUID articleId;

  String revision;
  String body;
  String state;
  int attempts;

  @Column(name = "next_attempt_at")
  Instant nextAttemptAt;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "ended_at")
  Instant endedAt;

  @Column(name = "last_status")
  Integer lastStatus;

  @Column(name = "last_failure")
  String lastFailure;
}
