package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * Counts days, weeks, months, quarters and years, numbered 1 to 5 as in the grammar's {unit},
 * inside an interval. Weeks are those of ISO 8601: the first of a year holds its first Thursday.
 */
final class Counted {

  private static final int DAY = 1;
  private static final int WEEK = 2;
  private static final int MONTH = 3;
  private static final int QUARTER = 4;

  private Counted() {}

  static Period length(int number, int unit) {
    return switch (unit) {
      case DAY -> Period.ofDays(number);
      case WEEK -> Period.ofWeeks(number);
      case MONTH -> Period.ofMonths(number);
      case QUARTER -> Period.ofMonths(number * 3);
      default -> Period.ofYears(number);
    };
  }

  static boolean isMonths(int unit) {
    return unit == MONTH || unit == QUARTER;
  }

  /** 第九个月 of a year. */
  static Optional<Interval> nth(Interval scope, int number, int unit) {
    LocalDate from = start(scope, unit).plus(length(number - 1, unit));
    return inside(scope, from, from.plus(length(1, unit)), precision(unit));
  }

  /** 前10天 of a month. */
  static Optional<Interval> first(Interval scope, int number, int unit) {
    LocalDate from = start(scope, unit);
    return inside(scope, from, from.plus(length(number, unit)), Precision.SPAN);
  }

  /** 最后3周 of a year. */
  static Optional<Interval> last(Interval scope, int number, int unit) {
    LocalDate end =
        unit == WEEK ? start(Interval.day(scope.endDay().plusDays(3)), WEEK) : scope.endDay();
    // The week that holds the last Thursday is the last one of the year.
    return inside(scope, end.minus(length(number, unit)), end, Precision.SPAN);
  }

  private static LocalDate start(Interval scope, int unit) {
    LocalDate first = scope.firstDay();
    if (unit != WEEK) {
      return first;
    }
    LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    boolean ofTheYearBefore =
        first.getDayOfYear() == 1 && first.get(IsoFields.WEEK_BASED_YEAR) < first.getYear();
    return ofTheYearBefore ? monday.plusWeeks(1) : monday;
  }

  private static Optional<Interval> inside(
      Interval scope, LocalDate from, LocalDate to, Precision precision) {
    boolean overlaps =
        from.isBefore(scope.endDay()) && to.isAfter(scope.firstDay()) && from.isBefore(to);
    return overlaps ? Optional.of(Interval.of(from, to, precision)) : Optional.empty();
  }

  private static Precision precision(int unit) {
    return switch (unit) {
      case DAY -> Precision.DAY;
      case MONTH -> Precision.MONTH;
      case QUARTER -> Precision.QUARTER;
      default -> Precision.SPAN;
    };
  }
}
