package io.dibao.ingest.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/**
 * What a unit is. The level orders the units that chain to one expression: each is smaller than the
 * one before it (2021年 + 上半年, 去年 + 本月 + 十日). In brackets the values that it captures, in order.
 */
enum UnitKind {
  /** Looks like time, is not. */
  EXCLUDED(Integer.MAX_VALUE),
  /** 近日: has no interval. */
  VAGUE(Integer.MAX_VALUE),
  /** 每年: what follows has no interval of its own. */
  RECURRING(-1),
  /** 农历: the months and days that follow are of the lunar calendar. */
  LUNAR_MARK(0),

  /** [number of the century] */
  CENTURY(1),
  /** [centuries from this one] */
  CENTURY_SHIFT(1),
  /** [first year in its century] */
  DECADE(2),
  /** [first year in its century of the first of two] */
  TWO_DECADES(2),
  /** [first year] */
  DECADE_YEAR(2),
  /** [number of the five-year plan] */
  PLAN(2),

  /** [year] */
  YEAR(3),
  /** [years before our era] */
  YEAR_BC(3),
  /** [year of the 民國 calendar, whose first was 1912] */
  ROC_YEAR(3),
  /** [last two digits] */
  SHORT_YEAR(3),
  /** [years from the reference] */
  YEAR_SHIFT(3),
  /** [years from the year told of in the paragraph, else from the reference] */
  YEAR_BEFORE(3),
  /** [years from the reference of the first of two years] */
  YEAR_PAIR(3),
  /** [years, the first to the last] */
  YEAR_LIST(3),
  /** [first year, last two digits of the last year] */
  YEAR_TO_SHORT_YEAR(3),
  /** [year or its last two digits, quarter] */
  YEAR_QUARTER(3),
  /** [quarter, year or its last two digits] */
  QUARTER_YEAR(3),
  /** [year or its last two digits, 1 or 2] */
  YEAR_HALF(3),
  /** [1 or 2, year or its last two digits] */
  HALF_YEAR(3),
  /** [years from the year told of in the same sentence] */
  YEAR_THEN(3),
  /** [years from the year last mentioned] */
  YEAR_ANCHOR(3),
  /** [year] */
  FISCAL_YEAR(3),
  /** [last two digits] */
  FISCAL_SHORT_YEAR(3),
  /** [fiscal years from the reference's] */
  FISCAL_SHIFT(3),
  /** [place of the year in the cycle of sixty, 1984 is 0] */
  SEXAGENARY_YEAR(3),
  /** [years from the reference's]: 岁末年初, its December and the January behind it. */
  YEAR_TURN(3),
  /** [years from the reference's of the winter's first]: 今冬明春, to the end of May. */
  WINTER_SPRING(3),
  /** [first year of the era, number of the year] */
  ERA_YEAR(3),
  /** [first year of the era] */
  ERA_YEAR_FIRST(3),
  /** [first year, last year] */
  YEAR_RANGE(3),

  /** [1 or 2] */
  HALF(4),
  /** [quarter] */
  QUARTER(5),
  /** [first quarter, last quarter] */
  QUARTER_RANGE(5),
  /** [quarters from the reference's] */
  QUARTER_SHIFT(5),
  /** [quarters from the quarter told of] */
  QUARTER_BEFORE(5),
  /** [how many from the first] */
  FIRST_QUARTERS(5),
  /** [season, spring is 1] */
  SEASON(5),
  /** [the first of two seasons, spring is 1] */
  TWO_SEASONS(5),

  /** [month] */
  MONTH(6),
  /** [first month, last month] */
  MONTH_RANGE(6),
  /** [first month of two] */
  MONTH_PAIR(6),
  /** [months from the reference's] */
  MONTH_SHIFT(6),
  /** [months from the month told of in the sentence, else from the reference's] */
  MONTH_BEFORE(6),
  /** [months from the month last mentioned] */
  MONTH_ANCHOR(6),
  /** [lunar month] */
  LUNAR_MONTH(6),

  /** [1 to 3]: 上旬, 中旬, 下旬. */
  THIRD(7),
  /** [first, last] of the same. */
  THIRD_RANGE(7),
  /** [1 or 2] */
  HALF_MONTH(7),
  /** [weeks from the reference's] */
  WEEK_SHIFT(7),
  /** [number, length]: 第九个月. */
  NTH(7),
  /** [number, length]: 前10天, of the unit in front of it or before the reference. */
  FIRST(7),
  /** [number, length]: 最后3周. */
  LAST(7),
  /** [0 start, 1 middle, 2 end] of the unit in front of it. */
  EDGE(7),
  /** [0 start, 1 middle, 2 end] of a year. */
  YEAR_EDGE(5),
  /** [0 start, 1 middle, 2 end] of a month. */
  MONTH_EDGE(7),
  /** The unit in front of it, all of it: 9月9日当天. */
  WHOLE(9),
  /** [days from the day in front of it]: 七夕前一天. */
  DAY_BESIDE(9),
  /** The same of a year, or of the year told of: 全年. */
  ALL_YEAR(9),
  /** The unit in front of it again: 期间. */
  DURING(11),

  /** [day of the month] */
  DAY(8),
  /** [first day, last day] */
  DAY_RANGE(8),
  /** [days from the reference] */
  DAY_SHIFT(8),
  /** [days from the reference, 0, day of the month, 0]: 今（26）日. */
  DAY_GLOSSED(8),
  /** [days from the reference of the first of two days] */
  DAY_PAIR(8),
  /** [days from the day last mentioned] */
  DAY_ANCHOR(8),
  /** [lunar day] */
  LUNAR_DAY(8),
  /** [lunar month, lunar day] */
  LUNAR_MONTH_DAY(6),
  /** [day of the first lunar month] */
  LUNAR_NEW_YEAR(8),
  /** [month, day] */
  MONTH_DAY(6),
  /** [index of the holiday] */
  HOLIDAY(6),
  /** [index of the holiday]: the days off around it. */
  HOLIDAY_PERIOD(6),
  /** [year, month, day] */
  DATE(3),
  /** [day, month, year] */
  DATE_DMY(3),
  /** [year, month, day, month, day] */
  DATE_RANGE(3),
  /** [year, month] */
  YEAR_MONTH(3),

  /** [day of the week, Monday is 1] */
  WEEKDAY(9),
  /** [day of the week] behind the reference. */
  COMING_WEEKDAY(9),
  /** [weeks from the reference's, day of the week] */
  WEEK_WEEKDAY(8),
  /** [weeks from the reference's]: 周末. */
  WEEKEND_SHIFT(8),
  /** [number, -1 for the last; day of the week]: 第二个星期日. */
  NTH_WEEKDAY(8),

  /** [number, length] before the reference: 三天前. */
  AGO(8),
  /** [number, length] behind the reference: 两个月后. */
  LATER(8),
  /** [number, length] up to the reference: 近三年. */
  PAST(8),
  /** [number, length, or number, number, length] from the day behind the reference: 未来五年. */
  NEXT(8),
  /** [number, length] from the day behind the reference: 后1年. */
  AFTER_REFERENCE(8),
  PAST_HALF_YEAR(8),
  NEXT_HALF_YEAR(8),

  /** Part of the day in front of it: 晚间. */
  DAYPART(10),
  /** [part of the day, hour, minute or none, second or none] */
  CLOCK(10),
  /** [first hour, last hour, or hour, minute, hour, minute] */
  CLOCK_RANGE(10),
  /** [part of the day, hour]: half past it. */
  CLOCK_HALF(10),

  /** The stretch last mentioned, in the year in front: 去年同期. */
  SAME_PERIOD(10),
  /** The stretch last mentioned, of the same year: 同期 at the start of a clause. */
  SAME_STRETCH(10);

  private final int level;

  UnitKind(int level) {
    this.level = level;
  }

  /** The kind that {@code grammar.yaml} writes in small letters, with hyphens. */
  @JsonCreator
  static UnitKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Its name in words. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  int level() {
    return level;
  }

  /** Whether it is a range in itself: 1—7月. */
  boolean isRange() {
    return switch (this) {
      case YEAR_RANGE,
          YEAR_LIST,
          YEAR_PAIR,
          YEAR_TO_SHORT_YEAR,
          QUARTER_RANGE,
          MONTH_RANGE,
          MONTH_PAIR,
          DAY_RANGE,
          DATE_RANGE ->
          true;
      default -> false;
    };
  }

  /** Whether it is the start, the middle or the end of another unit. */
  boolean isAnEdge() {
    return this == EDGE || this == YEAR_EDGE || this == MONTH_EDGE;
  }

  /** Whether it is counted back from what the text tells of. */
  boolean isCountedBack() {
    return this == YEAR_BEFORE || this == MONTH_BEFORE || this == QUARTER_BEFORE;
  }

  /** Whether it tells that months and days are of the lunar calendar. */
  boolean isLunar() {
    return switch (this) {
      case LUNAR_MARK, LUNAR_MONTH, LUNAR_MONTH_DAY, LUNAR_DAY, LUNAR_NEW_YEAR -> true;
      default -> false;
    };
  }

  /** Whether it names one year or a day of it, by number or by its distance from now. */
  boolean saysYear() {
    return switch (this) {
      case YEAR,
          SHORT_YEAR,
          ROC_YEAR,
          YEAR_SHIFT,
          YEAR_QUARTER,
          QUARTER_YEAR,
          YEAR_HALF,
          HALF_YEAR,
          YEAR_THEN,
          YEAR_ANCHOR,
          FISCAL_YEAR,
          FISCAL_SHORT_YEAR,
          ERA_YEAR,
          ERA_YEAR_FIRST,
          SEXAGENARY_YEAR,
          DATE,
          DATE_DMY,
          DATE_RANGE,
          YEAR_MONTH ->
          true;
      default -> false;
    };
  }
}
