package io.dibao.catalog.page;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts over time as bars side by side, months or, where there are many, years; those between the
 * first and the last that have none are there too.
 *
 * @param width of all bars together; a bar is {@link #STEP} wide, the highest {@link #HEIGHT} high
 */
public record Histogram(List<Bar> bars, long highest, int width) {

  public static final int STEP = 10;
  public static final int HEIGHT = 60;

  private static final int GAP = 2;
  private static final int MOST_MONTHS = 48;
  private static final int MOST_BARS = 120;

  /** Fewer would be too wide; those before the first are empty. */
  private static final int FEWEST_BARS = 12;

  /**
   * A bar.
   *
   * @param label the month or year
   * @param to behind its last day
   * @param href the page narrowed to it
   */
  public record Bar(
      String label,
      long count,
      int x,
      int y,
      int width,
      int height,
      LocalDate from,
      LocalDate to,
      String href) {}

  /**
   * Of counts by month.
   *
   * @param here the page that is narrowed
   * @param from the name of the parameter for the first day
   * @param to the name of the parameter for the day behind the last
   */
  public static Histogram of(
      SortedMap<YearMonth, Long> months, Address here, String from, String to) {
    if (months.isEmpty()) {
      return new Histogram(List.of(), 0, 0);
    }
    YearMonth first = months.firstKey();
    YearMonth last = months.lastKey();
    boolean byYear = first.plusMonths(MOST_MONTHS).isBefore(last);
    SortedMap<LocalDate, Long> counts = new TreeMap<>();
    months.forEach((month, count) -> counts.merge(start(month, byYear), count, Long::sum));
    LocalDate end = counts.lastKey();
    LocalDate start = counts.firstKey();
    LocalDate earliest = before(end, MOST_BARS - 1, byYear);
    LocalDate latest = before(end, FEWEST_BARS - 1, byYear);
    start = start.isBefore(earliest) ? earliest : start.isAfter(latest) ? latest : start;
    long highest =
        counts.tailMap(start).values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (LocalDate at = start; !at.isAfter(end); at = next(at, byYear)) {
      long count = counts.getOrDefault(at, 0L);
      int height = (int) Math.ceil((double) HEIGHT * count / highest);
      bars.add(
          new Bar(
              byYear ? String.valueOf(at.getYear()) : YearMonth.from(at).toString(),
              count,
              bars.size() * STEP,
              HEIGHT - height,
              STEP - GAP,
              height,
              at,
              next(at, byYear),
              here.set(from, at.toString()).set(to, next(at, byYear).toString()).toString()));
    }
    return new Histogram(bars, highest, bars.size() * STEP);
  }

  private static LocalDate start(YearMonth month, boolean byYear) {
    return byYear ? Year.of(month.getYear()).atDay(1) : month.atDay(1);
  }

  private static LocalDate before(LocalDate at, int bars, boolean byYear) {
    return byYear ? at.minusYears(bars) : at.minusMonths(bars);
  }

  private static LocalDate next(LocalDate at, boolean byYear) {
    return byYear ? at.plusYears(1) : at.plusMonths(1);
  }

  /** Adds the count of a month as 2022-01; what is no such month is left out. */
  public static void put(SortedMap<YearMonth, Long> months, String month, long count) {
    try {
      months.merge(YearMonth.parse(month), count, Long::sum);
    } catch (DateTimeParseException e) {
      // A year before 1 or behind 9999 has no bar.
      return;
    }
  }

  /** Whether there is something to choose from. */
  public boolean isUseful() {
    return !bars.isEmpty();
  }

  public Bar first() {
    return bars.get(0);
  }

  public Bar last() {
    return bars.get(bars.size() - 1);
  }
}
