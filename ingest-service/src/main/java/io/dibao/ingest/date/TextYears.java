package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.LocalDate;
import java.util.Optional;

/** The year of what is printed without one: from the text, else the plausible one. */
final class TextYears {

  /** Until March the press reports on the year before: its 一季度 may be last year's. */
  private static final int LAST_MONTH_OF_ANNUAL_REPORTS = 3;

  /** The same sentence told of 12月: 3月 in it is of the next year. */
  private static final int MONTHS_BACK_THAT_TURN_THE_YEAR = 5;

  private static final int MONTHS_THAT_ARE_LONG_PAST = 2;

  private static final int YEARS_THAT_ARE_LONG_PAST = 20;

  private TextYears() {}

  /** The year of a part of it: a quarter, a half, a range of months. */
  static Optional<Integer> yearOf(Unit unit, Setting setting) {
    int month = lastMonth(unit);
    if (setting.year().isPresent()) {
      return unit.kind() == UnitKind.MONTH_RANGE
          ? yearOfMonth(month, setting)
          : setting.year().map(Interval::year);
    }
    return setting.reference().map(day -> plausible(unit, month, day, setting));
  }

  /** The year of a month. */
  static Optional<Integer> yearOfMonth(int month, Setting setting) {
    return setting
        .year()
        .map(said -> turnsTheYear(month, said) ? said.year() + 1 : said.year())
        .or(() -> longAgo(setting))
        .or(() -> setting.reference().map(day -> Nearest.yearOf(month, day)));
  }

  /** 1925年5月1日开会。5月28日又开会: a paragraph that tells of days long past goes on there. */
  static Optional<Integer> longAgo(Setting setting) {
    return setting
        .about()
        .filter(Interval::isAtMostAMonth)
        .filter(told -> setting.last().stream().anyMatch(last -> last.year() == told.year()))
        .map(Interval::year)
        .filter(
            year ->
                setting.reference().isPresent()
                    && year <= setting.reference().get().getYear() - YEARS_THAT_ARE_LONG_PAST);
  }

  /**
   * Whether a day of this year that is long past is rather one of the next: an autumn's text that
   * told of 2025年 last, such as the notice on its holidays, means 4月5日 of that year.
   */
  static boolean isPlanned(Interval day, Setting setting) {
    LocalDate now = setting.reference().orElseThrow();
    return day.year() == now.getYear()
        && day.firstDay().isBefore(now.minusMonths(MONTHS_THAT_ARE_LONG_PAST))
        && setting.about().stream().anyMatch(told -> told.year() == now.getYear() + 1);
  }

  /** Whether a day that is past is said to be still to be: 将于2月4日开幕, printed in December. */
  static boolean isComing(Interval day, Setting setting) {
    LocalDate now = setting.reference().orElseThrow();
    return setting.coming() && !day.endDay().isAfter(now);
  }

  /** The year from which 上年 counts: that of the sentence, or the one reported on, or now. */
  static Optional<Integer> toldOf(Setting setting) {
    Optional<Integer> now = setting.reference().map(LocalDate::getYear);
    Optional<Integer> said = setting.said().map(Interval::year);
    if (said.isPresent()) {
      return said;
    }
    return setting
        .about()
        .map(Interval::year)
        .filter(year -> now.isEmpty() || now.get() - year == 0 || now.get() - year == 1)
        .or(() -> now);
  }

  private static boolean turnsTheYear(int month, Interval said) {
    return said.precision() != Precision.YEAR
        && said.precision() != Precision.SPAN
        && month < said.from().getMonthValue() - MONTHS_BACK_THAT_TURN_THE_YEAR;
  }

  private static int plausible(Unit unit, int month, LocalDate day, Setting setting) {
    Optional<Integer> reported =
        setting
            .about()
            .map(Interval::year)
            .filter(year -> year == day.getYear() - 1)
            .filter(year -> day.getMonthValue() <= LAST_MONTH_OF_ANNUAL_REPORTS)
            .filter(year -> month >= day.getMonthValue());
    if (reported.isPresent()) {
      return reported.get();
    }
    return switch (unit.kind()) {
      case ALL_YEAR, SEASON, TWO_SEASONS, YEAR_EDGE, HALF -> day.getYear();
      case FIRST, FIRST_QUARTERS -> Nearest.yearOfCount(month, day);
      case QUARTER -> Nearest.yearOfQuarter(month, day);
      case MONTH_RANGE, QUARTER_RANGE ->
          unit.value(0) == 1 ? Nearest.yearOfCount(month, day) : Nearest.yearOf(month, day);
      default -> Nearest.yearOf(month, day);
    };
  }

  /** The last month that the unit touches. */
  private static int lastMonth(Unit unit) {
    return switch (unit.kind()) {
      // Of 11月至2月 the year is that of its start.
      case MONTH_RANGE -> Math.max(unit.value(0), unit.value(unit.values().size() - 1));
      case MONTH_PAIR -> unit.value(0) + 1;
      case HALF -> unit.value(0) * 6;
      case QUARTER, FIRST_QUARTERS -> unit.value(0) * 3;
      case QUARTER_RANGE -> unit.value(1) * 3;
      case FIRST -> Counted.isMonths(unit.value(1)) ? Math.min(12, unit.value(0)) : 1;
      default -> 12;
    };
  }
}
