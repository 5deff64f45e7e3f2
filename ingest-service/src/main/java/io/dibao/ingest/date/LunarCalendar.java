package io.dibao.ingest.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days of the Chinese lunar calendar (农历) in the Gregorian one, by ICU's astronomical tables. */
final class LunarCalendar {

  /** The years for which the computed calendar agrees with the printed almanacs. */
  private static final int FIRST_YEAR = 1901;

  private static final int LAST_YEAR = 2099;

  private LunarCalendar() {}

  static boolean covers(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /**
   * The lunar month that carries this number in the lunar year beginning in the Gregorian {@code
   * year}; of a doubled month the first, not the leap one.
   */
  static Interval month(int year, int month) {
    LocalDate first = firstOf(year, month);
    ChineseCalendar calendar = calendar(year, month);
    int length = calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
    return Interval.of(first, first.plusDays(length), DateMention.Precision.MONTH);
  }

  /** A day of that month; day 0 is its last. Empty if the month is too short. */
  static Optional<LocalDate> day(int year, int month, int day) {
    Interval whole = month(year, month);
    if (day == 0) {
      return Optional.of(whole.endDay().minusDays(1));
    }
    LocalDate found = whole.firstDay().plusDays(day - 1L);
    return found.isBefore(whole.endDay()) ? Optional.of(found) : Optional.empty();
  }

  private static LocalDate firstOf(int year, int month) {
    return LocalDate.ofInstant(
        Instant.ofEpochMilli(calendar(year, month).getTimeInMillis()), ZoneOffset.UTC);
  }

  private static ChineseCalendar calendar(int year, int month) {
    if (!covers(year)) {
      throw new IllegalArgumentException("no lunar calendar for the year " + year);
    }
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.GMT_ZONE, java.util.Locale.CHINA);
    calendar.clear();
    // Since ICU 74 the extended year is the Gregorian one in which the lunar year begins.
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
    calendar.set(Calendar.DAY_OF_MONTH, 1);
    return calendar;
  }
}
