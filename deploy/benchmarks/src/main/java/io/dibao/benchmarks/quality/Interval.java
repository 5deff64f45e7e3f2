package io.dibao.benchmarks.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The interval of a time expression: half-open, a bound is absent where it is open, both where it
 * is vague.
 *
 * @param published the article's day, at which a stretch without an end may also be closed
 * @param fuzzy whether a bound counts only where both readers have one
 */
record Interval(
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<LocalDate> published,
    boolean fuzzy,
    String words)
    implements Reading {

  private static final ZoneId READERS = ZoneId.of("Asia/Shanghai");

  /**
   * From ISO dates, which begin at midnight in China, or instants with an offset.
   *
   * @throws java.time.DateTimeException if a bound is neither
   */
  static Interval of(
      Optional<String> from, Optional<String> to, Optional<LocalDate> published, boolean fuzzy) {
    return new Interval(
        from.map(Interval::instant),
        to.map(Interval::instant),
        published,
        fuzzy,
        from.isEmpty() && to.isEmpty() ? "no interval" : from.orElse("…") + "/" + to.orElse("…"));
  }

  private static Instant instant(String iso) {
    return iso.contains("T")
        ? OffsetDateTime.parse(iso).toInstant()
        : midnight(LocalDate.parse(iso));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(READERS).toInstant();
  }

  /** The day in China of an instant. */
  static LocalDate day(Instant instant) {
    return instant.atZone(READERS).toLocalDate();
  }

  @Override
  public boolean accepts(Reading found) {
    if (!(found instanceof Interval other)) {
      return false;
    }
    if (fuzzy) {
      return agree(from, other.from) && agree(to, other.to);
    }
    return from.equals(other.from) && (to.equals(other.to) || closedAtPublishing(other));
  }

  private static boolean agree(Optional<Instant> gold, Optional<Instant> found) {
    return gold.isEmpty() || found.isEmpty() || gold.equals(found);
  }

  private boolean closedAtPublishing(Interval other) {
    return to.isEmpty()
        && from.isPresent()
        && published.isPresent()
        && other.to.isPresent()
        && (other.to.get().equals(midnight(published.get()))
            || other.to.get().equals(midnight(published.get().plusDays(1))));
  }

  @Override
  public String toString() {
    return words;
  }
}
