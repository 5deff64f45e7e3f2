package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Days of a month and hours of a day. */
final class Days {

  private static final int NOON = 2;
  private static final int AFTER_NOON = 3;
  private static final int FIRST_OF_SECOND_HALF = 15;

  private Days() {}

  /** Empty where {@code month} is no month, or has no such day. */
  static Optional<Interval> ofMonth(Interval month, int day) {
    LocalDate found = month.firstDay().plusDays(day - 1L);
    return month.precision() == Precision.MONTH && found.isBefore(month.endDay())
        ? Optional.of(Interval.day(found))
        : Optional.empty();
  }

  /** From one day to another; where the second is the smaller, it is of the month behind. */
  static Optional<Interval> rangeOfMonth(Interval month, int first, int last) {
    LocalDate next = month.endDay();
    Interval lastMonth =
        last < first ? Interval.month(next.getYear(), next.getMonthValue()) : month;
    return ofMonth(month, first).flatMap(from -> ofMonth(lastMonth, last).map(from::through));
  }

  /** 上半月 (1) or 下半月 (2). */
  static Interval halfOf(Interval month, int half) {
    LocalDate middle = month.firstDay().plusDays(FIRST_OF_SECOND_HALF);
    return half == 1
        ? Interval.of(month.firstDay(), middle, Precision.SPAN)
        : Interval.of(middle, month.endDay(), Precision.SPAN);
  }

  /** 第二个星期日 of a month; -1 is the last one. */
  static Optional<Interval> nthWeekday(Interval month, int nth, int weekday) {
    LocalDate day =
        month.firstDay().with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
    return day.isBefore(month.endDay()) ? Optional.of(Interval.day(day)) : Optional.empty();
  }

  /**
   * The minute or hour of a day.
   *
   * @param values part of the day, hour, and where they are printed minute and second
   */
  static Optional<Interval> clock(Interval day, List<Integer> values) {
    if (day.precision() != Precision.DAY) {
      return Optional.empty();
    }
    int part = values.get(0);
    int hour = values.get(1);
    if ((part == AFTER_NOON && hour < 12) || (part == NOON && hour < 11)) {
      hour += 12;
    } else if (part == AFTER_NOON && hour == 12) {
      hour = 24;
    }
    LocalDateTime from = day.from().plusHours(hour);
    if (values.size() == 2) {
      return Optional.of(new Interval(from, from.plusHours(1), Precision.INSTANT));
    }
    LocalDateTime minute = from.plusMinutes(values.get(2));
    if (values.size() > 3) {
      LocalDateTime second = minute.plusSeconds(values.get(3));
      return Optional.of(new Interval(second, second.plusSeconds(1), Precision.INSTANT));
    }
    return Optional.of(new Interval(minute, minute.plusMinutes(1), Precision.INSTANT));
  }

  /** From one hour of a day to another on the clock: 0—24时 is the whole day. */
  static Optional<Interval> hours(Interval day, int first, int last) {
    return day.precision() == Precision.DAY && first < last
        ? Optional.of(
            new Interval(
                day.from().plusHours(first), day.from().plusHours(last), Precision.INSTANT))
        : Optional.empty();
  }
}
