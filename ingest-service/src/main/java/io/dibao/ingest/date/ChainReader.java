package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Reads a chain of units: each narrows the interval of the one in front of it; the first is placed
 * by the setting.
 */
final class ChainReader {

  private final CalendarData calendar;
  private final AbsoluteUnits absolute;
  private final Shifts shifts;
  private final LunarCalendar lunarCalendar = new LunarCalendar();

  ChainReader(CalendarData calendar) {
    this.calendar = calendar;
    absolute = new AbsoluteUnits(calendar);
    shifts = new Shifts(calendar.fiscalYearStarts(), absolute);
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
    return scope.map(found -> Weekdays.agreeing(found, units, setting));
  }

  private Optional<Interval> outermost(
      Unit unit, Optional<Unit> next, boolean lunar, Setting setting) {
    Optional<Interval> placed = absolute.read(unit);
    if (placed.isPresent()) {
      return placed;
    }
    Optional<Interval> shifted = shifts.read(unit, setting);
    if (shifted.isPresent()) {
      return shifted;
    }
    return switch (unit.kind()) {
      case CLOCK, CLOCK_HALF ->
          dayOf(unit, setting).flatMap(day -> within(unit, day, lunar, setting));
      case SAME_STRETCH -> setting.stretch();
      case DAY, DAY_RANGE -> dayOfMonth(unit, setting);
      case WEEKDAY ->
          setting.reference().map(day -> Interval.day(Nearest.weekday(unit.value(0), day)));
      case HOLIDAY,
          HOLIDAY_PERIOD,
          LUNAR_MONTH,
          LUNAR_MONTH_DAY,
          LUNAR_NEW_YEAR,
          MONTH_DAY,
          MONTH ->
          inNearestYear(unit, next, lunar, setting);
      case MONTH_RANGE,
          MONTH_PAIR,
          HALF,
          QUARTER,
          QUARTER_RANGE,
          FIRST_QUARTERS,
          FIRST,
          SEASON,
          TWO_SEASONS,
          ALL_YEAR,
          YEAR_EDGE ->
          TextYears.yearOf(unit, setting)
              .flatMap(year -> within(unit, Interval.year(year), lunar, setting));
      case MONTH_EDGE, THIRD, THIRD_RANGE, HALF_MONTH ->
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

  /**
   * The day just told; of a time with its part of the day (上午9时30分), else that of the reference.
   */
  private static Optional<Interval> dayOf(Unit clock, Setting setting) {
    return setting
        .day()
        .or(() -> setting.reference().filter(day -> clock.value(0) > 0).map(Interval::day));
  }

  private Optional<Interval> inNearestYear(
      Unit unit, Optional<Unit> next, boolean lunar, Setting setting) {
    if (setting.year().isPresent() || TextYears.longAgo(setting).isPresent()) {
      int month = unit.kind() == UnitKind.MONTH ? unit.value(0) : 12;
      return TextYears.yearOfMonth(month, setting)
          .flatMap(year -> within(unit, Interval.year(year), lunar, setting));
    }
    if (setting.reference().isEmpty()) {
      return Optional.empty();
    }
    LocalDate reference = setting.reference().get();
    boolean plainMonth =
        !lunar && (unit.kind() == UnitKind.MONTH || unit.kind() == UnitKind.MONTH_DAY);
    Optional<Integer> day =
        unit.kind() == UnitKind.MONTH_DAY
            ? Optional.of(unit.value(1))
            : next.filter(n -> n.kind() == UnitKind.DAY).map(n -> n.value(0));
    Optional<Integer> year =
        plainMonth
            ? yearOfMonthDay(unit.value(0), day, reference)
            : Nearest.yearOf(
                y -> within(unit, Interval.year(y), lunar, setting).map(Interval::firstDay),
                reference);
    boolean wholeMonth = plainMonth && day.isEmpty();
    return year.flatMap(y -> within(unit, Interval.year(y), lunar, setting))
        .flatMap(
            found ->
                (!wholeMonth && TextYears.isPlanned(found, setting))
                        || TextYears.isComing(found, setting)
                    ? within(unit, Interval.year(found.year() + 1), lunar, setting)
                    : Optional.of(found));
  }

  private static Optional<Integer> yearOfMonthDay(
      int month, Optional<Integer> day, LocalDate reference) {
    int year = Nearest.yearOf(month, reference);
    if (day.isEmpty() || YearMonth.of(year, month).isValidDay(day.get())) {
      return Optional.of(year);
    }
    return Nearest.yearOf(
        y ->
            YearMonth.of(y, month).isValidDay(day.get())
                ? Optional.of(LocalDate.of(y, month, day.get()))
                : Optional.empty(),
        reference);
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
      case TWO_SEASONS -> {
        LocalDate from = LocalDate.of(scope.year(), calendar.seasons().get(unit.value(0)), 1);
        yield Optional.of(Interval.of(from, from.plusMonths(6), Precision.SPAN));
      }
      case MONTH, LUNAR_MONTH -> month(scope.year(), unit.value(0), lunar);
      case MONTH_SHIFT, MONTH_ANCHOR ->
          shifts
              .read(unit, setting)
              .map(month -> Interval.month(scope.year(), month.from().getMonthValue()));
      case MONTH_RANGE -> {
        int last = unit.value(unit.values().size() - 1);
        LocalDate from = LocalDate.of(scope.year(), unit.value(0), 1);
        LocalDate to =
            LocalDate.of(scope.year() + (last < unit.value(0) ? 1 : 0), last, 1).plusMonths(1);
        yield Optional.of(Interval.of(from, to, Precision.SPAN));
      }
      case MONTH_PAIR ->
          Optional.of(
              Interval.months(scope.year(), unit.value(0), unit.value(0) + 1, Precision.SPAN));
      case MONTH_DAY, LUNAR_MONTH_DAY ->
          month(scope.year(), unit.value(0), lunar)
              .flatMap(month -> Days.ofMonth(month, unit.value(1)));
      case HOLIDAY ->
          calendar.holidays().get(unit.value(0)).in(scope.year(), lunarCalendar).map(Interval::day);
      case HOLIDAY_PERIOD -> holidayPeriod(calendar.holidays().get(unit.value(0)), scope.year());
      case LUNAR_NEW_YEAR ->
          month(scope.year(), 1, true).flatMap(month -> Days.ofMonth(month, unit.value(0)));
      case THIRD_RANGE ->
          inMonth(scope)
              .map(month -> month.third(unit.value(0)).through(month.third(unit.value(1))));
      case THIRD -> inMonth(scope).map(month -> month.third(unit.value(0)));
      case HALF_MONTH -> inMonth(scope).map(month -> Days.halfOf(month, unit.value(0)));
      case EDGE, YEAR_EDGE, MONTH_EDGE -> Optional.of(scope.edge(unit.value(0)));
      case TWO_DECADES -> Optional.of(AbsoluteUnits.twoDecades(scope.year() + unit.value(0)));
      case DECADE -> Optional.of(AbsoluteUnits.decade(scope.year() + unit.value(0)));
      case NTH -> Counted.nth(scope, unit.value(0), unit.value(1));
      case FIRST -> Counted.first(scope, unit.value(0), unit.value(1));
      case LAST -> Counted.last(scope, unit.value(0), unit.value(1));
      case NTH_WEEKDAY -> Days.nthWeekday(scope, unit.value(0), unit.value(1));
      case DAY, LUNAR_DAY -> Days.ofMonth(scope, unit.value(0));
      case DAY_RANGE -> Days.rangeOfMonth(scope, unit.value(0), unit.value(1));
      case WEEKDAY, COMING_WEEKDAY, WHOLE, ALL_YEAR, DURING -> Optional.of(scope);
      case DAY_BESIDE ->
          Optional.of(scope)
              .filter(day -> day.precision() == Precision.DAY)
              .map(day -> Interval.day(day.firstDay().plusDays(unit.value(0))));
      case DAYPART -> Optional.of(scope).filter(Interval::isAtMostADay);
      case CLOCK -> Days.clock(scope, unit.values());
      case CLOCK_RANGE -> Days.hours(scope, unit.value(0), unit.value(1));
      case CLOCK_HALF -> Days.clock(scope, List.of(unit.value(0), unit.value(1), 30));
      case SAME_PERIOD -> Optional.of(samePeriod(scope, setting));
      default -> Optional.empty();
    };
  }

  private static Optional<Interval> inMonth(Interval scope) {
    return Optional.of(scope).filter(month -> month.precision() == Precision.MONTH);
  }

  private static Optional<Interval> months(
      Interval scope, int first, int last, Precision precision) {
    return scope.precision() == Precision.YEAR
        ? Optional.of(Interval.months(scope.year(), first, last, precision))
        : Optional.empty();
  }

  private Optional<Interval> month(int year, int month, boolean lunar) {
    return Optional.of(
        lunar && lunarCalendar.covers(year)
            ? lunarCalendar.month(year, month)
            : Interval.month(year, month));
  }

  private Optional<Interval> holidayPeriod(CalendarData.Holiday holiday, int year) {
    int days = holiday.days() == null ? 1 : holiday.days();
    return holiday
        .in(year, lunarCalendar)
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
