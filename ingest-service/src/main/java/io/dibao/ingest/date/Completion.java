package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;

/** From what an expression got its place in time; shown with its reason. */
enum Completion {
  NONE("names no interval"),
  UNPLACED("neither the text nor the publish date places it"),
  PRINTED("printed in full"),
  PUBLISH_DATE("counted from the publish date"),
  NEAREST("completed to the plausible one about the publish date"),
  SENTENCE("completed from the same sentence"),
  TEXT("counted from what the text told before");

  private final String words;

  Completion(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static Completion of(Phrase phrase, Precision precision, Setting setting) {
    UnitKind kind = phrase.firstKind();
    if (kind == UnitKind.VAGUE || kind == UnitKind.RECURRING) {
      return NONE;
    }
    if (precision == Precision.VAGUE) {
      return UNPLACED;
    }
    return switch (kind) {
      case YEAR_THEN, YEAR_ANCHOR, MONTH_ANCHOR, DAY_ANCHOR -> TEXT;
      case YEAR_BEFORE -> setting.about().isPresent() ? TEXT : PUBLISH_DATE;
      case MONTH_BEFORE ->
          setting.month().isPresent() || setting.stretch().stream().anyMatch(Interval::liesInAMonth)
              ? TEXT
              : PUBLISH_DATE;
      case QUARTER_BEFORE -> setting.stretch().isPresent() ? TEXT : PUBLISH_DATE;
      case LATER, CLOCK, CLOCK_HALF -> setting.day().isPresent() ? TEXT : PUBLISH_DATE;
      case DAY, DAY_RANGE, MONTH_EDGE, THIRD, THIRD_RANGE, HALF_MONTH ->
          setting.month().isPresent() ? SENTENCE : NEAREST;
      case CENTURY_SHIFT,
          YEAR_SHIFT,
          YEAR_PAIR,
          FISCAL_SHIFT,
          QUARTER_SHIFT,
          MONTH_SHIFT,
          WEEK_SHIFT,
          WEEKEND_SHIFT,
          WEEK_WEEKDAY,
          COMING_WEEKDAY,
          DAY_SHIFT,
          DAY_PAIR,
          AGO,
          PAST,
          NEXT,
          AFTER_REFERENCE,
          PAST_HALF_YEAR,
          NEXT_HALF_YEAR ->
          PUBLISH_DATE;
      case WEEKDAY -> NEAREST;
      case MONTH,
          MONTH_RANGE,
          MONTH_PAIR,
          MONTH_DAY,
          LUNAR_MARK,
          LUNAR_MONTH,
          LUNAR_MONTH_DAY,
          LUNAR_NEW_YEAR,
          HOLIDAY,
          HOLIDAY_PERIOD,
          HALF,
          QUARTER,
          QUARTER_RANGE,
          FIRST_QUARTERS,
          FIRST,
          SEASON,
          ALL_YEAR,
          YEAR_EDGE ->
          setting.year().isPresent() ? SENTENCE : NEAREST;
      default -> PRINTED;
    };
  }
}
