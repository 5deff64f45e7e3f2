package io.dibao.catalog.page.reading;

import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.search.Calendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a time expression means, in China.
 *
 * @param to behind the last
 */
record Interval(LocalDate from, LocalDate to) {

  /** Nothing for a vague expression, or one that is open at an end. */
  static Optional<Interval> of(ArticleEvent.DateMention date) {
    Optional<LocalDate> from = date.from().flatMap(Interval::day);
    Optional<LocalDate> to = date.to().flatMap(Interval::day);
    return from.isPresent() && to.isPresent()
        ? Optional.of(behind(from.get(), to.get()))
        : Optional.empty();
  }

  private static Interval behind(LocalDate from, LocalDate to) {
    return new Interval(from, to.isAfter(from) ? to : from.plusDays(1));
  }

  private static Optional<LocalDate> day(String bound) {
    try {
      return Optional.of(
          bound.indexOf('T') < 0
              ? LocalDate.parse(bound)
              : Instant.parse(bound).atZone(Calendar.ZONE).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As short as it can be said: 2025, 2025-03, 2025-03-14, or the first and the last day. */
  @Override
  public String toString() {
    if (to.equals(from.plusDays(1))) {
      return from.toString();
    }
    if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1))) {
      return YearMonth.from(from).toString();
    }
    if (from.getDayOfYear() == 1 && to.getDayOfYear() == 1) {
      int last = to.getYear() - 1;
      return from.getYear() == last ? String.valueOf(last) : from.getYear() + " – " + last;
    }
    return from + " – " + to.minusDays(1);
  }
}
