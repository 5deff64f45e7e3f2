package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the units that say by themselves where in time they lie: 2021年, “十四五”, 2021-03-01. */
final class AbsoluteUnits {

  /** 49年 is 2049, 50年 is 1950. */
  private static final int FIRST_UNCERTAIN_YEAR_OF_CENTURY = 50;

  private static final int BEFORE_FIRST_OF_REPUBLIC = 1911;

  private static final int YEARS_BEHIND_THE_FIRST_OF_A_PLAN = 4;

  private final CalendarData calendar;

  AbsoluteUnits(CalendarData calendar) {
    this.calendar = calendar;
  }

  /** The interval; empty for a unit that needs more than itself. */
  Optional<Interval> read(Unit unit) {
    return switch (unit.kind()) {
      case YEAR -> Optional.of(Interval.year(unit.value(0)));
      case YEAR_BC -> Optional.of(Interval.year(1 - unit.value(0)));
      case ROC_YEAR -> Optional.of(Interval.year(unit.value(0) + BEFORE_FIRST_OF_REPUBLIC));
      case SHORT_YEAR -> Optional.of(Interval.year(fullYear(unit.value(0))));
      case FISCAL_YEAR -> Optional.of(fiscalYear(unit.value(0)));
      case FISCAL_SHORT_YEAR -> Optional.of(fiscalYear(fullYear(unit.value(0))));
      case ERA_YEAR -> Optional.of(Interval.year(unit.value(0) + unit.value(1) - 1));
      case ERA_YEAR_FIRST -> Optional.of(Interval.year(unit.value(0)));
      case YEAR_RANGE ->
          unit.value(0) < unit.value(1)
              ? Optional.of(Interval.years(unit.value(0), unit.value(1)))
              : Optional.empty();
      case YEAR_LIST ->
          Optional.of(Interval.years(unit.value(0), unit.value(unit.values().size() - 1)))
              .filter(years -> unit.value(0) < unit.value(1) && unit.value(1) < unit.value(2));
      case YEAR_TO_SHORT_YEAR ->
          (unit.value(0) + 1) % 100 == unit.value(1)
              ? Optional.of(Interval.years(unit.value(0), unit.value(0) + 1))
              : Optional.empty();
      case YEAR_QUARTER -> Optional.of(quarter(unit.value(0), unit.value(1)));
      case QUARTER_YEAR -> Optional.of(quarter(unit.value(1), unit.value(0)));
      case YEAR_HALF -> Optional.of(half(unit.value(0), unit.value(1)));
      case HALF_YEAR -> Optional.of(half(unit.value(1), unit.value(0)));
      case CENTURY -> Optional.of(century(unit.value(0)));
      case DECADE -> Optional.of(decade(fullDecade(unit.value(0))));
      case TWO_DECADES -> Optional.of(twoDecades(fullDecade(unit.value(0))));
      case DECADE_YEAR -> Optional.of(decade(unit.value(0)));
      case PLAN ->
          Optional.ofNullable(calendar.plans().get(unit.value(0)))
              .map(first -> Interval.years(first, first + YEARS_BEHIND_THE_FIRST_OF_A_PLAN));
      case DATE -> Optional.of(date(unit.value(0), unit.value(1), unit.value(2)));
      case DATE_DMY -> Optional.of(date(unit.value(2), unit.value(1), unit.value(0)));
      case DATE_RANGE ->
          Optional.of(
                  date(unit.value(0), unit.value(1), unit.value(2))
                      .through(date(unit.value(0), unit.value(3), unit.value(4))))
              .filter(range -> range.from().isBefore(range.to()));
      case YEAR_MONTH -> Optional.of(Interval.month(unit.value(0), unit.value(1)));
      default -> Optional.empty();
    };
  }

  private static Interval quarter(int year, int quarter) {
    return Interval.months(inFull(year), quarter * 3 - 2, quarter * 3, Precision.QUARTER);
  }

  private static Interval half(int year, int half) {
    return Interval.months(inFull(year), half * 6 - 5, half * 6, Precision.HALF);
  }

  private static int inFull(int year) {
    return year < 100 ? fullYear(year) : year;
  }

  private static Interval date(int year, int month, int day) {
    return Interval.day(LocalDate.of(inFull(year), month, day));
  }

  private static int fullYear(int lastTwoDigits) {
    return lastTwoDigits + (lastTwoDigits < FIRST_UNCERTAIN_YEAR_OF_CENTURY ? 2000 : 1900);
  }

  private static int fullDecade(int decade) {
    return decade + (decade < FIRST_UNCERTAIN_YEAR_OF_CENTURY ? 2000 : 1900);
  }

  private static Interval century(int number) {
    return Interval.years(number * 100 - 100, number * 100 - 1);
  }

  static Interval decade(int first) {
    return Interval.years(first, first + 9);
  }

  static Interval twoDecades(int first) {
    return Interval.years(first, first + 19);
  }

  Interval fiscalYear(int year) {
    LocalDate from = LocalDate.of(year, calendar.fiscalYearStarts(), 1);
    return Interval.of(from, from.plusYears(1), Precision.YEAR);
  }
}
