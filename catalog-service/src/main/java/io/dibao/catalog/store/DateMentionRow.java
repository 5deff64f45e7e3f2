package io.dibao.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A time expression of an article. */
@Entity
@Table(name = "date_mention")
@IdClass(PartKey.class)
class DateMentionRow extends PartRow {
  String text;

  @Column(name = "range_start")
  int rangeStart;

  @Column(name = "range_end")
  int rangeEnd;

  String section;

  @Column(name = "starts_at")
  Instant startsAt;

  @Column(name = "ends_at")
  Instant endsAt;

  /** Where the timeline has it; both are absent for a vague expression. */
  @Column(name = "placed_from")
  Instant placedFrom;

  @Column(name = "placed_to")
  Instant placedTo;

  String precision;
  String role;
}
