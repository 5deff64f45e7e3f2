package io.dibao.ingest.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import io.dibao.ingest.date.DateMention.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The months of the Chinese lunar calendar (农历) in the Gregorian one, as ICU computes them from the
 * new moons. Each year is computed once, when it is first asked for: that costs some milliseconds.
 */
final class LunarCalendar {

  /** The years for which the computed calendar agrees with the printed almanacs. */
  private static final int FIRST_YEAR = 1901;

  private static final int LAST_YEAR = 2099;

  private static final int MONTHS = 12;

  private final AtomicReferenceArray<List<Interval>> years =
      new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

  boolean covers(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /**
   * The lunar month that carries this number in the lunar year beginning in the Gregorian {@code
   * year}; of a doubled month the first, not the leap one.
   */
  Interval month(int year, int month) {
    if (!covers(year)) {
      throw new IllegalArgumentException("no lunar calendar for the year " + year);
    }
    int index = year - FIRST_YEAR;
    List<Interval> months = years.get(index);
    if (months == null) {
      // Two threads may both compute the year: to the same result.
      months = monthsOf(year);
      years.set(index, months);
    }
    return months.get(month - 1);
  }

  /** A day of that month; day 0 is its last. Empty if the month is too short. */
  Optional<LocalDate> day(int year, int month, int day) {
    Interval whole = month(year, month);
    if (day == 0) {
      return Optional.of(whole.endDay().minusDays(1));
    }
    LocalDate found = whole.firstDay().plusDays(day - 1L);
    return found.isBefore(whole.endDay()) ? Optional.of(found) : Optional.empty();
  }

  private static List<Interval> monthsOf(int year) {
    List<Interval> months = new ArrayList<>(MONTHS);
    for (int month = 1; month <= MONTHS; month++) {
      ChineseCalendar calendar = new ChineseCalendar(TimeZone.GMT_ZONE, Locale.CHINA);
      calendar.clear();
      // Since ICU 74 the extended year is the Gregorian one in which the lunar year begins.
      calendar.set(Calendar.EXTENDED_YEAR, year);
      calendar.set(Calendar.MONTH, month - 1);
      calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
      calendar.set(Calendar.DAY_OF_MONTH, 1);
      LocalDate first =
          LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
      int length = calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
      months.add(Interval.of(first, first.plusDays(length), Precision.MONTH));
    }
    return List.copyOf(months);
  }
}
