package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;

/**
 * A stretch of local time in Asia/Shanghai, half-open.
 *
 * @param precision never VAGUE
 */
record Interval(LocalDateTime from, LocalDateTime to, Precision precision) {

  static Interval of(LocalDate from, LocalDate to, Precision precision) {
    return new Interval(from.atStartOfDay(), to.atStartOfDay(), precision);
  }

  static Interval day(LocalDate day) {
    return of(day, day.plusDays(1), Precision.DAY);
  }

  static Interval month(int year, int month) {
    return months(year, month, month, Precision.MONTH);
  }

  /** From the first of a month to the end of another of the same year. */
  static Interval months(int year, int first, int last, Precision precision) {
    LocalDate from = LocalDate.of(year, first, 1);
    return of(from, from.plusMonths(last - first + 1L), precision);
  }

  static Interval year(int year) {
    return years(year, year);
  }

  static Interval years(int first, int last) {
    return of(
        LocalDate.of(first, 1, 1),
        LocalDate.of(last + 1, 1, 1),
        first == last ? Precision.YEAR : Precision.SPAN);
  }

  LocalDate firstDay() {
    return from.toLocalDate();
  }

  /** The day behind the last one, for an interval of whole days. */
  LocalDate endDay() {
    return to.toLocalDate();
  }

  int year() {
    return from.getYear();
  }

  Interval plus(Period period) {
    // The end of a month stays one: September shifted from August ends with its 30th.
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
    return wholeMonths || precision != Precision.DAY
        ? new Interval(from.plus(period), to.plus(period), precision)
        : day(firstDay().plus(period));
  }

  Interval through(Interval last) {
    Precision both =
        precision == Precision.INSTANT && last.precision == Precision.INSTANT
            ? Precision.INSTANT
            : Precision.SPAN;
    // 9时至17时 ends on the hour, 3日至5日 with the day.
    boolean onTheHour = both == Precision.INSTANT && from.isBefore(last.from);
    return new Interval(from, onTheHour ? last.from : last.to, both);
  }

  /** The first (0), middle (1) or last (2) part: a third of a month, a month of a year. */
  Interval edge(int which) {
    LocalDate first = firstDay();
    LocalDate end = endDay();
    long months = Period.between(first, end).toTotalMonths();
    if (months < 1) {
      return this;
    }
    if (months == 1) {
      Interval third = third(which + 1);
      return new Interval(third.from, third.to, Precision.MONTH);
    }
    if (months <= 12) {
      return switch (which) {
        case 0 -> month(first.getYear(), first.getMonthValue());
        case 1 -> {
          LocalDate middle = first.plusMonths((months - 1) / 2);
          yield of(middle, middle.plusMonths(months % 2 == 0 ? 2 : 1), Precision.SPAN);
        }
        default -> month(end.minusMonths(1).getYear(), end.minusMonths(1).getMonthValue());
      };
    }
    int years = (int) (months / 12);
    int part = years <= 5 ? 1 : years / 3;
    return switch (which) {
      case 0 -> years(first.getYear(), first.getYear() + part - 1);
      case 1 -> years(first.getYear() + (years - part) / 2, end.getYear() - 1 - (years - part) / 2);
      default -> years(end.getYear() - part, end.getYear() - 1);
    };
  }

  /** 上旬 (1), 中旬 (2) or 下旬 (3) of a month. */
  Interval third(int which) {
    LocalDate from = firstDay().plusDays((which - 1) * 10L);
    return of(from, which == 3 ? endDay() : from.plusDays(10), Precision.SPAN);
  }

  boolean isAtMostADay() {
    return precision == Precision.DAY || precision == Precision.INSTANT;
  }

  /** Whether all of its days are of one month: a day, 7月末, a month. */
  boolean liesInAMonth() {
    return isAtMostADay()
        || YearMonth.from(firstDay()).equals(YearMonth.from(endDay().minusDays(1)));
  }

  /** Whether it is a month or exacter. */
  boolean isAtMostAMonth() {
    return isAtMostADay() || precision == Precision.MONTH;
  }
}
