package io.dibao.catalog.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A bound of a dated interval: an ISO date or a UTC instant. */
final class Bound {
  /** The articles are about mainland China, which has kept one zone since 1949. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Bound() {}

  /**
   * When the bound is; a day is its midnight in Asia/Shanghai.
   *
   * @throws java.time.format.DateTimeParseException if it is neither date nor instant
   */
  static Instant instant(String bound) {
    return bound.indexOf('T') < 0
        ? LocalDate.parse(bound).atStartOfDay(ZONE).toInstant()
        : Instant.parse(bound);
  }
}
