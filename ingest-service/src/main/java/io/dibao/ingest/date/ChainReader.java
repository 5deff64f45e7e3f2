package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Reads a chain of units: each narrows the interval of the one in front of it; the first is placed
 * by the setting.
 */
final class ChainReader {

  private static final int FIRST_UNCERTAIN_YEAR_OF_CENTURY = 50;

  private final CalendarData calendar;
  private final Shifts shifts;

  ChainReader(CalendarData calendar) {
    this.calendar = calendar;
    shifts = new Shifts(calendar.fiscalYearStarts());
  }

  /** The interval; empty where the setting does not place it, or there is no such day. */
  Optional<Interval> read(List<Unit> units, Setting setting) {
    boolean lunar = units.stream().anyMatch(unit -> unit.kind().isLunar());
    Optional<Interval> scope = Optional.empty();
    try {
      for (int i = 0; i < units.size(); i++) {
        Unit unit = units.get(i);
        if (unit.kind() == UnitKind.RECURRING || unit.kind() == UnitKind.VAGUE) {
          return Optional.empty();
        }
        if (unit.kind() == UnitKind.LUNAR_MARK) {
          continue;
        }
        boolean unplaced = scope.isEmpty();
        Optional<Unit> next =
            i + 1 < units.size() ? Optional.of(units.get(i + 1)) : Optional.empty();
        Optional<Interval> read =
            unplaced
                ? outermost(unit, next, lunar, setting)
                : within(unit, scope.get(), lunar, setting);
        if (read.isEmpty()) {
          return Optional.empty();
        }
        scope = read;
      }
    } catch (DateTimeException e) {
      // 2019年2月29日: printed, but no day.
      return Optional.empty();
    }
    return scope;
  }

  private Optional<Interval> outermost(
      Unit unit, Optional<Unit> next, boolean lunar, Setting setting) {
    Optional<Interval> fixed = fixed(unit);
    if (fixed.isPresent()) {
      return fixed;
    }
    Optional<Interval> shifted = shifts.read(unit, setting);
    if (shifted.isPresent()) {
      return shifted;
    }
    return switch (unit.kind()) {
      case CLOCK, CLOCK_HALF -> setting.day().flatMap(day -> within(unit, day, lunar, setting));
      case DAY, DAY_RANGE -> dayOfMonth(unit, setting);
      case WEEKDAY ->
          setting.reference().map(day -> Interval.day(Nearest.weekday(unit.value(0), day)));
      case HOLIDAY, HOLIDAY_PERIOD, LUNAR_MONTH, LUNAR_NEW_YEAR, MONTH_DAY, MONTH ->
          inNearestYear(unit, next, lunar, setting);
      case MONTH_RANGE ->
          yearOf(unit.value(unit.value(0) <= unit.value(1) ? 1 : 0), setting)
              .flatMap(year -> within(unit, Interval.year(year), lunar, setting));
      case HALF, QUARTER, QUARTER_RANGE, FIRST_QUARTERS, SEASON, FIRST, YEAR_EDGE ->
          setting
              .year()
              .map(Interval::year)
              .or(() -> setting.reference().map(LocalDate::getYear))
              .flatMap(year -> within(unit, Interval.year(year), lunar, setting));
      case MONTH_EDGE, THIRD, HALF_MONTH ->
          setting
              .month()
              .or(
                  () ->
                      setting
                          .reference()
                          .map(day -> Interval.month(day.getYear(), day.getMonthValue())))
              .flatMap(
                  month ->
                      within(
                          unit,
                          Interval.month(month.year(), month.from().getMonthValue()),
                          lunar,
                          setting));
      default -> Optional.empty();
    };
  }

  /** What needs nothing else to be placed. */
  private Optional<Interval> fixed(Unit unit) {
    return switch (unit.kind()) {
      case YEAR -> Optional.of(Interval.year(unit.value(0)));
      case YEAR_BC -> Optional.of(Interval.year(1 - unit.value(0)));
      case SHORT_YEAR -> Optional.of(Interval.year(fullYear(unit.value(0))));
      case FISCAL_YEAR -> Optional.of(shifts.fiscalYear(unit.value(0)));
      case FISCAL_SHORT_YEAR -> Optional.of(shifts.fiscalYear(fullYear(unit.value(0))));
      case ERA_YEAR -> Optional.of(Interval.year(unit.value(0) + unit.value(1) - 1));
      case ERA_YEAR_FIRST -> Optional.of(Interval.year(unit.value(0)));
      case YEAR_RANGE ->
          unit.value(0) < unit.value(1)
              ? Optional.of(Interval.years(unit.value(0), unit.value(1)))
              : Optional.empty();
      case CENTURY -> Optional.of(century(unit.value(0)));
      case DECADE -> Optional.of(decade(fullDecade(unit.value(0))));
      case DECADE_YEAR -> Optional.of(decade(unit.value(0)));
      case PLAN, SHORT_PLAN ->
          Optional.ofNullable(calendar.plans().get(unit.value(0)))
              .map(first -> Interval.years(first, first + 4));
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

  private static Interval date(int year, int month, int day) {
    return Interval.day(LocalDate.of(year < 100 ? fullYear(year) : year, month, day));
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

  private static Interval decade(int first) {
    return Interval.years(first, first + 9);
  }

  private static Optional<Integer> yearOf(int month, Setting setting) {
    return setting
        .year()
        .map(
            said ->
                said.precision() != Precision.YEAR
                        && said.precision() != Precision.SPAN
                        && month < said.from().getMonthValue() - 5
                    ? said.year() + 1
                    : said.year())
        .or(() -> setting.reference().map(day -> Nearest.yearOf(month, day)));
  }

  private Optional<Interval> inNearestYear(
      Unit unit, Optional<Unit> next, boolean lunar, Setting setting) {
    if (setting.year().isPresent()) {
      int month = unit.kind() == UnitKind.MONTH ? unit.value(0) : 12;
      return yearOf(month, setting)
          .flatMap(year -> within(unit, Interval.year(year), lunar, setting));
    }
    if (setting.reference().isEmpty()) {
      return Optional.empty();
    }
    LocalDate reference = setting.reference().get();
    boolean plainMonth =
        !lunar && (unit.kind() == UnitKind.MONTH || unit.kind() == UnitKind.MONTH_DAY);
    if (plainMonth) {
      int year = Nearest.yearOf(unit.value(0), reference);
      Optional<Integer> day =
          unit.kind() == UnitKind.MONTH_DAY
              ? Optional.of(unit.value(1))
              : next.filter(n -> n.kind() == UnitKind.DAY).map(n -> n.value(0));
      if (day.isEmpty() || exists(year, unit.value(0), day.get())) {
        return within(unit, Interval.year(year), false, setting);
      }
      return Nearest.inYears(
              y ->
                  exists(y, unit.value(0), day.get())
                      ? Optional.of(LocalDate.of(y, unit.value(0), day.get()))
                      : Optional.empty(),
              reference)
          .flatMap(d -> within(unit, Interval.year(d.getYear()), false, setting));
    }
    return Nearest.inYears(
            year -> within(unit, Interval.year(year), lunar, setting).map(Interval::firstDay),
            reference)
        .flatMap(
            day ->
                within(unit, Interval.year(day.getYear()), lunar, setting)
                    .filter(found -> found.firstDay().equals(day))
                    .or(() -> within(unit, Interval.year(day.getYear() - 1), lunar, setting)));
  }

  private static boolean exists(int year, int month, int day) {
    return java.time.YearMonth.of(year, month).isValidDay(day);
  }

  private Optional<Interval> dayOfMonth(Unit unit, Setting setting) {
    int day = unit.value(0);
    Optional<LocalDate> first =
        setting
            .month()
            .map(
                near -> {
                  LocalDate month = near.firstDay().withDayOfMonth(1);
                  boolean turned =
                      near.precision() == Precision.DAY && near.from().getDayOfMonth() - day > 15;
                  return turned ? month.plusMonths(1) : month;
                })
            .or(
                () ->
                    setting
                        .reference()
                        .flatMap(ref -> Nearest.dayOfMonth(day, ref))
                        .map(found -> found.withDayOfMonth(1)));
    return first.flatMap(
        month ->
            within(unit, Interval.month(month.getYear(), month.getMonthValue()), false, setting));
  }

  private Optional<Interval> within(Unit unit, Interval scope, boolean lunar, Setting setting) {
    return switch (unit.kind()) {
      case HALF -> months(scope, unit.value(0) * 6 - 5, unit.value(0) * 6, Precision.HALF);
      case QUARTER -> months(scope, unit.value(0) * 3 - 2, unit.value(0) * 3, Precision.QUARTER);
      case QUARTER_RANGE ->
          unit.value(0) < unit.value(1)
              ? months(scope, unit.value(0) * 3 - 2, unit.value(1) * 3, Precision.SPAN)
              : Optional.empty();
      case FIRST_QUARTERS -> months(scope, 1, unit.value(0) * 3, Precision.SPAN);
      case SEASON -> {
        int first = calendar.seasons().get(unit.value(0));
        LocalDate from = LocalDate.of(scope.year(), first, 1);
        yield Optional.of(Interval.of(from, from.plusMonths(3), Precision.SPAN));
      }
      case MONTH, LUNAR_MONTH -> month(scope.year(), unit.value(0), lunar);
      case MONTH_SHIFT, MONTH_ANCHOR ->
          shifts
              .read(unit, setting)
              .map(month -> Interval.month(scope.year(), month.from().getMonthValue()));
      case MONTH_RANGE -> {
        LocalDate from = LocalDate.of(scope.year(), unit.value(0), 1);
        int turned = unit.value(1) < unit.value(0) ? 1 : 0;
        LocalDate last = LocalDate.of(scope.year() + turned, unit.value(1), 1);
        yield Optional.of(Interval.of(from, last.plusMonths(1), Precision.SPAN));
      }
      case MONTH_DAY ->
          month(scope.year(), unit.value(0), lunar)
              .flatMap(month -> Days.ofMonth(month, unit.value(1)));
      case HOLIDAY -> calendar.holidays().get(unit.value(0)).in(scope.year()).map(Interval::day);
      case HOLIDAY_PERIOD -> holidayPeriod(calendar.holidays().get(unit.value(0)), scope.year());
      case LUNAR_NEW_YEAR ->
          month(scope.year(), 1, true).flatMap(month -> Days.ofMonth(month, unit.value(0)));
      case THIRD -> Optional.of(scope.third(unit.value(0)));
      case HALF_MONTH -> Optional.of(Days.halfOf(scope, unit.value(0)));
      case EDGE, YEAR_EDGE, MONTH_EDGE -> Optional.of(scope.edge(unit.value(0)));
      case DECADE -> Optional.of(decade(scope.year() + unit.value(0)));
      case NTH -> Counted.nth(scope, unit.value(0), unit.value(1));
      case FIRST -> Counted.first(scope, unit.value(0), unit.value(1));
      case LAST -> Counted.last(scope, unit.value(0), unit.value(1));
      case NTH_WEEKDAY -> Days.nthWeekday(scope, unit.value(0), unit.value(1));
      case DAY, LUNAR_DAY -> Days.ofMonth(scope, unit.value(0));
      case DAY_RANGE -> Days.rangeOfMonth(scope, unit.value(0), unit.value(1));
      case WEEKDAY, WHOLE, DURING -> Optional.of(scope);
      case CLOCK -> Days.clock(scope, unit.values());
      case CLOCK_HALF -> Days.clock(scope, List.of(unit.value(0), unit.value(1), 30));
      case SAME_PERIOD -> Optional.of(samePeriod(scope, setting));
      default -> Optional.empty();
    };
  }

  private static Optional<Interval> months(
      Interval scope, int first, int last, Precision precision) {
    return scope.precision() == Precision.YEAR
        ? Optional.of(Interval.months(scope.year(), first, last, precision))
        : Optional.empty();
  }

  private static Optional<Interval> month(int year, int month, boolean lunar) {
    return Optional.of(
        lunar && LunarCalendar.covers(year)
            ? LunarCalendar.month(year, month)
            : Interval.month(year, month));
  }

  private static Optional<Interval> holidayPeriod(CalendarData.Holiday holiday, int year) {
    int days = holiday.days() == null ? 1 : holiday.days();
    return holiday
        .in(year)
        .map(
            day ->
                Interval.of(day, day.plusDays(days), days == 1 ? Precision.DAY : Precision.SPAN));
  }

  private static Interval samePeriod(Interval year, Setting setting) {
    return setting
        .stretch()
        .map(stretch -> stretch.plus(Period.ofYears(year.year() - stretch.year())))
        .orElse(year);
  }
}
