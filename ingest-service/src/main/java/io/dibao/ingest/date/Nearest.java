package io.dibao.ingest.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Chooses the plausible year, month or week of a date that is printed without it. */
final class Nearest {

  /**
   * Who leaves the year out means his own, except across the turn of the year: 10月 printed in
   * January is the last one, 1月 in December the next.
   */
  private static final int FARTHEST_MONTHS_AHEAD = 8;

  /** What was counted is over, or nearly: 1—7月 printed in January is last year's. */
  private static final int FARTHEST_MONTHS_OF_COUNT_AHEAD = 2;

  private static final int FARTHEST_MONTHS_OF_QUARTER_AHEAD = 7;

  private static final int FARTHEST_MONTHS_BACK = 10;

  /** News tells of what was: a coming day must be three times as near as a past one. */
  private static final int WEIGHT_OF_COMING = 3;

  /** 春节 told in August is the last one, in October the next. */
  private static final int WEIGHT_OF_COMING_HOLIDAY = 2;

  private static final int MONTHS_SEARCHED = 3;

  /** Wide enough for a 29 February on both sides. */
  private static final int YEARS_SEARCHED = 8;

  private Nearest() {}

  /** The year of a month seen from the reference. */
  static int yearOf(int month, LocalDate reference) {
    return yearOf(month, reference, FARTHEST_MONTHS_AHEAD);
  }

  /** The year of a count that began in January and ends with the month: 1—7月, 前三季度. */
  static int yearOfCount(int month, LocalDate reference) {
    return yearOf(month, reference, FARTHEST_MONTHS_OF_COUNT_AHEAD);
  }

  /** The year of the quarter that ends with the month: 四季度 told until April is the last one. */
  static int yearOfQuarter(int month, LocalDate reference) {
    return yearOf(month, reference, FARTHEST_MONTHS_OF_QUARTER_AHEAD);
  }

  private static int yearOf(int month, LocalDate reference, int farthestAhead) {
    int ahead = month - reference.getMonthValue();
    if (ahead > farthestAhead) {
      return reference.getYear() - 1;
    }
    return ahead < -FARTHEST_MONTHS_BACK ? reference.getYear() + 1 : reference.getYear();
  }

  /** The day of this number in the month of the reference or in one beside it. */
  static Optional<LocalDate> dayOfMonth(int day, LocalDate reference) {
    YearMonth month = YearMonth.from(reference);
    return IntStream.rangeClosed(-MONTHS_SEARCHED, MONTHS_SEARCHED)
        .mapToObj(month::plusMonths)
        .filter(m -> m.isValidDay(day))
        .map(m -> m.atDay(day))
        .min(byDistance(reference, WEIGHT_OF_COMING));
  }

  /** The year about the reference whose day, as {@code dayIn} gives it, is the nearest. */
  static Optional<Integer> yearOf(IntFunction<Optional<LocalDate>> dayIn, LocalDate reference) {
    int year = reference.getYear();
    return IntStream.rangeClosed(year - YEARS_SEARCHED, year + YEARS_SEARCHED)
        .boxed()
        .filter(y -> dayIn.apply(y).isPresent())
        .min(
            Comparator.comparing(
                y -> dayIn.apply(y).orElseThrow(),
                byDistance(reference, WEIGHT_OF_COMING_HOLIDAY)));
  }

  /** The last day of this name up to the reference: news tells of what was. */
  static LocalDate weekday(int weekday, LocalDate reference) {
    return reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
  }

  /** The next day of this name from the reference on: 将于周四举行. */
  static LocalDate comingWeekday(int weekday, LocalDate reference) {
    return reference.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
  }

  private static Comparator<LocalDate> byDistance(LocalDate reference, int weightOfComing) {
    return Comparator.comparingLong(
        day -> {
          long ahead = ChronoUnit.DAYS.between(reference, day);
          return ahead > 0 ? ahead * weightOfComing : -ahead;
        });
  }
}
