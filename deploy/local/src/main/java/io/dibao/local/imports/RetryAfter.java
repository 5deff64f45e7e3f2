package io.dibao.local.imports;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The value of a {@code Retry-After} header, RFC 9110 section 10.2.3: seconds, or a date. */
final class RetryAfter {

  private RetryAfter() {}

  /** How long to wait from now, never less than nothing; empty if the value is neither. */
  static Optional<Duration> parse(String value) {
    String text = value.strip();
    try {
      return Optional.of(Duration.ofSeconds(Math.max(0, Integer.parseInt(text))));
    } catch (NumberFormatException e) {
      return date(text);
    }
  }

  private static Optional<Duration> date(String text) {
    try {
      Instant at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), at);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
