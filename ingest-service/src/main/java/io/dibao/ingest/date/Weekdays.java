package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** The day of the week printed with a day that lacks its year: it tells which year is meant. */
final class Weekdays {

  private Weekdays() {}

  /**
   * 1月1日（周三）, printed in November 2024, is that of 2025.
   *
   * @param day what the units were read as
   * @return the day of the same date in the year beside, if only that has the printed day of the
   *     week
   */
  static Interval agreeing(Interval day, List<Unit> units, Setting setting) {
    UnitKind first = units.get(0).kind();
    boolean yearIsGuessed =
        setting.year().isEmpty()
            && day.precision() == Precision.DAY
            && (first == UnitKind.MONTH || first == UnitKind.MONTH_DAY);
    Unit last = units.get(units.size() - 1);
    if (!yearIsGuessed || last.kind() != UnitKind.WEEKDAY || isOn(day, last)) {
      return day;
    }
    return Stream.of(day.plus(Period.ofYears(1)), day.plus(Period.ofYears(-1)))
        .filter(other -> isOn(other, last))
        .findFirst()
        .orElse(day);
  }

  private static boolean isOn(Interval day, Unit weekday) {
    return day.firstDay().getDayOfWeek().getValue() == weekday.value(0);
  }
}
