package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Reads what counts from the reference day (去年, 下周三, 近三年) or from the text (次日, 当年). */
final class Shifts {

  private static final int MONTHS_OF_HALF_YEAR = 6;

  private static final int LAST_MONTH_OF_A_TURN = 3;

  private static final int FIRST_OF_A_CYCLE = 1984;
  private static final int CYCLE = 60;

  private final int fiscalYearStarts;
  private final AbsoluteUnits absolute;

  Shifts(int fiscalYearStarts, AbsoluteUnits absolute) {
    this.fiscalYearStarts = fiscalYearStarts;
    this.absolute = absolute;
  }

  /** The interval; empty for a unit of another kind, and where there is nothing to count from. */
  Optional<Interval> read(Unit unit, Setting setting) {
    return switch (unit.kind()) {
      case YEAR_BEFORE ->
          TextYears.toldOf(setting).map(year -> Interval.year(year + unit.value(0)));
      case MONTH_BEFORE ->
          setting
              .month()
              .or(() -> setting.stretch().filter(Interval::liesInAMonth))
              .map(Interval::firstDay)
              .or(setting::reference)
              .map(day -> monthOf(day.plusMonths(unit.value(0))));
      case QUARTER_BEFORE ->
          setting
              .stretch()
              .filter(stretch -> !stretch.endDay().isAfter(stretch.firstDay().plusMonths(3)))
              .map(Interval::firstDay)
              .or(setting::reference)
              .map(day -> quarterOf(day.plusMonths(3L * unit.value(0))));
      case YEAR_THEN -> setting.said().map(said -> Interval.year(said.year() + unit.value(0)));
      case YEAR_ANCHOR ->
          setting.last().or(setting::day).map(last -> Interval.year(last.year() + unit.value(0)));
      case MONTH_ANCHOR ->
          setting
              .last()
              .filter(Interval::isAtMostAMonth)
              .map(last -> monthOf(last.firstDay().plusMonths(unit.value(0))));
      case DAY_ANCHOR ->
          setting.day().map(day -> Interval.day(day.firstDay().plusDays(unit.value(0))));
      // 两天后 counts from the day just told; only without one from today.
      case LATER ->
          setting.day().map(Interval::firstDay).or(setting::reference).map(day -> later(day, unit));
      default -> setting.reference().flatMap(day -> fromReference(unit, day));
    };
  }

  private Optional<Interval> fromReference(Unit unit, LocalDate day) {
    return switch (unit.kind()) {
      case CENTURY_SHIFT -> {
        int first = Math.floorDiv(day.getYear(), 100) * 100 + unit.value(0) * 100;
        yield Optional.of(Interval.years(first, first + 99));
      }
      case YEAR_SHIFT -> Optional.of(Interval.year(day.getYear() + unit.value(0)));
      case SEXAGENARY_YEAR -> {
        int cycle = Math.floorDiv(day.getYear() - FIRST_OF_A_CYCLE - unit.value(0), CYCLE) * CYCLE;
        yield Optional.of(Interval.year(FIRST_OF_A_CYCLE + unit.value(0) + cycle));
      }
      case YEAR_TURN -> {
        // Told in January, it is the turn that is just over.
        int year = day.getMonthValue() <= LAST_MONTH_OF_A_TURN ? day.getYear() - 1 : day.getYear();
        LocalDate from = LocalDate.of(year + unit.value(0), 12, 1);
        yield Optional.of(Interval.of(from, from.plusMonths(2), Precision.SPAN));
      }
      case WINTER_SPRING -> {
        LocalDate from = LocalDate.of(day.getYear() + unit.value(0), 12, 1);
        yield Optional.of(Interval.of(from, from.plusMonths(6), Precision.SPAN));
      }
      case FISCAL_SHIFT -> {
        int year = day.getMonthValue() < fiscalYearStarts ? day.getYear() - 1 : day.getYear();
        yield Optional.of(absolute.fiscalYear(year + unit.value(0)));
      }
      case YEAR_PAIR ->
          Optional.of(
              Interval.years(day.getYear() + unit.value(0), day.getYear() + unit.value(0) + 1));
      case QUARTER_SHIFT -> Optional.of(quarterOf(day.plusMonths(3L * unit.value(0))));
      case MONTH_SHIFT -> Optional.of(monthOf(day.plusMonths(unit.value(0))));
      case WEEK_SHIFT -> {
        LocalDate monday = monday(day, unit.value(0));
        yield Optional.of(Interval.of(monday, monday.plusWeeks(1), Precision.SPAN));
      }
      case WEEKEND_SHIFT -> {
        LocalDate monday = monday(day, unit.value(0));
        yield Optional.of(Interval.of(monday.plusDays(5), monday.plusDays(7), Precision.SPAN));
      }
      case WEEK_WEEKDAY ->
          Optional.of(Interval.day(monday(day, unit.value(0)).plusDays(unit.value(1) - 1L)));
      case DAY_SHIFT -> Optional.of(Interval.day(day.plusDays(unit.value(0))));
      case DAY_GLOSSED -> {
        LocalDate said = day.plusDays(unit.value(0));
        int printed = unit.value(2);
        yield said.getDayOfMonth() == printed
            ? Optional.of(Interval.day(said))
            : Nearest.dayOfMonth(printed, day).map(Interval::day);
      }
      case DAY_PAIR -> {
        LocalDate first = day.plusDays(unit.value(0));
        yield Optional.of(Interval.of(first, first.plusDays(2), Precision.SPAN));
      }
      default -> beside(unit, day);
    };
  }

  private static Optional<Interval> beside(Unit unit, LocalDate day) {
    return switch (unit.kind()) {
      case COMING_WEEKDAY -> Optional.of(Interval.day(Nearest.comingWeekday(unit.value(0), day)));
      case AGO ->
          Optional.of(Interval.day(day.minus(Counted.length(unit.value(0), unit.value(1)))));
      case PAST -> Optional.of(past(day, Counted.length(unit.value(0), unit.value(1))));
      case FIRST ->
          Counted.isMonths(unit.value(1))
              ? Optional.empty()
              : Optional.of(past(day, Counted.length(unit.value(0), unit.value(1))));
      case NEXT, AFTER_REFERENCE -> {
        int size = unit.values().size();
        yield Optional.of(next(day, Counted.length(unit.value(size - 2), unit.value(size - 1))));
      }
      case PAST_HALF_YEAR -> Optional.of(past(day, Period.ofMonths(MONTHS_OF_HALF_YEAR)));
      case NEXT_HALF_YEAR -> Optional.of(next(day, Period.ofMonths(MONTHS_OF_HALF_YEAR)));
      default -> Optional.empty();
    };
  }

  private static Interval later(LocalDate day, Unit unit) {
    return Interval.day(day.plus(Counted.length(unit.value(0), unit.value(1))));
  }

  private static Interval past(LocalDate day, Period length) {
    return Interval.of(day.minus(length), day, Precision.SPAN);
  }

  private static Interval next(LocalDate day, Period length) {
    LocalDate from = day.plusDays(1);
    return Interval.of(from, from.plus(length), Precision.SPAN);
  }

  private static Interval quarterOf(LocalDate day) {
    int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
    return Interval.months(day.getYear(), first, first + 2, Precision.QUARTER);
  }

  private static Interval monthOf(LocalDate day) {
    return Interval.month(day.getYear(), day.getMonthValue());
  }

  private static LocalDate monday(LocalDate day, int weeks) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L).plusWeeks(weeks);
  }
}
