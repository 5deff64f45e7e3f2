package io.dibao.ingest.date;

/** How a unit of a kind joins others to an expression: what may stand in front of it and behind. */
final class Chaining {

  private Chaining() {}

  /** Whether it is only half an expression and needs a unit in front of it. */
  static boolean followsOnly(UnitKind kind) {
    return switch (kind) {
      case EDGE,
          WHOLE,
          DAY_BESIDE,
          SAME_PERIOD,
          DURING,
          DAYPART,
          LAST,
          NTH,
          NTH_WEEKDAY,
          LUNAR_DAY,
          SEASON,
          TWO_SEASONS ->
          true;
      default -> false;
    };
  }

  /** Whether it is a stretch beside the reference day, which no further word bounds. */
  static boolean isBeside(UnitKind kind) {
    return switch (kind) {
      case AGO, LATER, PAST, NEXT, AFTER_REFERENCE, PAST_HALF_YEAR, NEXT_HALF_YEAR -> true;
      default -> false;
    };
  }

  /** Whether a range may end with it. */
  static boolean isAnEnd(UnitKind kind) {
    return kind.level() >= UnitKind.LUNAR_MARK.level() && kind.level() < UnitKind.VAGUE.level();
  }

  /** Whether it counts from the reference or the text by itself and follows no other unit. */
  static boolean startsOnly(UnitKind kind) {
    return switch (kind) {
      case SAME_STRETCH,
          QUARTER_SHIFT,
          QUARTER_BEFORE,
          MONTH_BEFORE,
          MONTH_ANCHOR,
          WEEK_SHIFT,
          WEEK_WEEKDAY,
          WEEKEND_SHIFT,
          DAY_SHIFT,
          DAY_GLOSSED,
          DAY_PAIR,
          DAY_ANCHOR,
          AGO,
          LATER,
          PAST,
          NEXT,
          AFTER_REFERENCE,
          PAST_HALF_YEAR,
          NEXT_HALF_YEAR ->
          true;
      default -> false;
    };
  }

  /** Whether it names the day of the week, or a stretch of them, itself. */
  static boolean saysWeekday(UnitKind kind) {
    return kind == UnitKind.WEEKDAY
        || kind == UnitKind.COMING_WEEKDAY
        || kind == UnitKind.WEEK_WEEKDAY
        || kind == UnitKind.WEEKEND_SHIFT
        || kind == UnitKind.WEEK_SHIFT;
  }
}
