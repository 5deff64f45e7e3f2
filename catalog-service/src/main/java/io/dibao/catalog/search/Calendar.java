package io.dibao.catalog.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Days and months as the articles mean them: in China's time. */
public final class Calendar {

  /** The zone in which a day without a time is meant. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private Calendar() {}

  /** Whether the instant lies in the years 1 to 9999, which the index counts in milliseconds. */
  public static boolean isCounted(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }

  /** The start of the day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The month, as in 2022-01. */
  static String month(Instant instant) {
    return YearMonth.from(instant.atZone(ZONE)).toString();
  }
}
