package io.dibao.ingest.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code calendar.yaml}: named stretches of time.
 *
 * @param fiscalYearStarts the month, 1 to 12
 * @param plans the first year of each five-year plan
 * @param seasons the first month of each season, spring is 1
 * @param eras the first year of each era
 */
record CalendarData(
    int fiscalYearStarts,
    Map<Integer, Integer> plans,
    Map<Integer, Integer> seasons,
    List<Holiday> holidays,
    Map<String, Integer> eras) {

  /**
   * A day with a name.
   *
   * @param names forms that may stand alone
   * @param shortNames forms that need quotation marks or a word such as 假期 behind
   * @param days how long the days off around it last
   */
  record Holiday(List<String> names, List<String> shortNames, On on, Integer days) {

    /** The day in a year; a lunar one of the twelfth month is that before its 春节. */
    Optional<LocalDate> in(int year, LunarCalendar lunar) {
      return on.in(year, lunar);
    }
  }

  /** When a holiday is; {@code calendar.yaml} says which keys go together. */
  record On(
      Integer month,
      Integer day,
      Integer lunarMonth,
      Integer lunarDay,
      Integer nth,
      Integer weekday,
      Map<Integer, Double> terms,
      Map<Integer, Integer> corrections) {

    private static final int LAST_LUNAR_MONTH = 12;

    private Optional<LocalDate> in(int year, LunarCalendar lunar) {
      if (lunarMonth != null) {
        int lunarYear = lunarMonth == LAST_LUNAR_MONTH ? year - 1 : year;
        return lunar.covers(lunarYear)
            ? lunar.day(lunarYear, lunarMonth, lunarDay)
            : Optional.empty();
      }
      if (nth != null) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Optional.of(
            first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday))));
      }
      if (terms != null) {
        return Optional.ofNullable(terms.get(year / 100 * 100))
            .map(term -> LocalDate.of(year, month, solarTerm(year % 100, term)))
            .map(day -> day.plusDays(corrections == null ? 0 : corrections.getOrDefault(year, 0)));
      }
      return Optional.of(LocalDate.of(year, month, day));
    }

    private static int solarTerm(int year, double constant) {
      return (int) Math.floor(year * 0.2422 + constant) - year / 4;
    }
  }

  /** The lists that {@code grammar.yaml} names {holiday}, {short-holiday} and {era}. */
  Map<String, Map<String, Integer>> words() {
    Map<String, Integer> names = new HashMap<>();
    Map<String, Integer> shortNames = new HashMap<>();
    for (int i = 0; i < holidays.size(); i++) {
      int index = i;
      holidays.get(i).names().forEach(name -> names.put(name, index));
      if (holidays.get(i).shortNames() != null) {
        holidays.get(i).shortNames().forEach(name -> shortNames.put(name, index));
      }
    }
    return Map.of("holiday", names, "short-holiday", shortNames, "era", eras);
  }
}
