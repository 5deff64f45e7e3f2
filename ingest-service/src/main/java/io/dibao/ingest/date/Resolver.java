package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import io.dibao.ingest.date.Phrase.Bound;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an expression: from its units and its setting to the interval that it means. */
final class Resolver {

  /** An interval with one side possibly open; both open is vague. */
  record Reading(
      Optional<LocalDateTime> from,
      Optional<LocalDateTime> to,
      Optional<Interval> units,
      Precision precision) {

    static final Reading VAGUE =
        new Reading(Optional.empty(), Optional.empty(), Optional.empty(), Precision.VAGUE);
  }

  private static final int YEAR_LEVEL = UnitKind.YEAR.level();
  private static final int MONTH_LEVEL = UnitKind.MONTH.level();
  private static final int CLOCK_LEVEL = UnitKind.CLOCK.level();

  private final ChainReader chains;

  Resolver(CalendarData calendar) {
    chains = new ChainReader(calendar);
  }

  Reading resolve(Phrase phrase, Setting setting) {
    Optional<Interval> interval =
        phrase.last().isEmpty() ? chains.read(phrase.first(), setting) : range(phrase, setting);
    return interval.map(units -> bounded(units, phrase)).orElse(Reading.VAGUE);
  }

  private static Reading bounded(Interval units, Phrase phrase) {
    Optional<LocalDateTime> from = Optional.of(units.from());
    Optional<LocalDateTime> to = Optional.of(units.to());
    Optional<LocalDateTime> open = Optional.empty();
    Optional<Interval> of = Optional.of(units);
    if (!phrase.last().isEmpty()) {
      return new Reading(from, to, of, units.precision());
    }
    boolean day = units.isAtMostADay();
    Precision precision = precision(units, phrase);
    return switch (phrase.bound()) {
      case WITHIN -> new Reading(from, to, of, precision);
      case BEFORE -> new Reading(open, phrase.lastKind().isAnEdge() ? to : from, of, precision);
      case UNTIL ->
          new Reading(open, units.precision() == Precision.INSTANT ? from : to, of, precision);
      case BY ->
          new Reading(open, includesItself(units, phrase.lastKind()) ? to : from, of, precision);
      case SINCE, FROM, UNTIL_NOW -> new Reading(from, open, of, precision);
      // 以后 counts the day itself (as 以上 does, 民法典, article 1259).
      case AFTER -> new Reading(day ? from : to, open, of, precision);
    };
  }

  /**
   * That of the units; but of 2021年底, which names the end of a year and no month, the year's, and
   * of 2017年以来, which is longer than its year, a span. 今年以来 has the year's.
   */
  private static Precision precision(Interval units, Phrase phrase) {
    UnitKind first = phrase.firstKind();
    if (phrase.bound() == Bound.UNTIL_NOW && !units.isAtMostADay()) {
      boolean ofNow =
          phrase.first().size() == 1
              && (first == UnitKind.YEAR_SHIFT || first == UnitKind.MONTH_SHIFT)
              && phrase.first().get(0).value(0) == 0;
      return ofNow ? units.precision() : Precision.SPAN;
    }
    boolean counts = phrase.bound() != Bound.WITHIN || isAnEnd(phrase);
    if (!counts || !phrase.lastKind().isAnEdge()) {
      return units.precision();
    }
    int ofWhat =
        phrase.first().size() == 1
            ? first == UnitKind.YEAR_EDGE ? YEAR_LEVEL : MONTH_LEVEL
            : phrase.first().get(phrase.first().size() - 2).kind().level();
    if (ofWhat == YEAR_LEVEL) {
      return Precision.YEAR;
    }
    return ofWhat == UnitKind.HALF.level()
        ? Precision.HALF
        : ofWhat == UnitKind.QUARTER.level() ? Precision.QUARTER : units.precision();
  }

  /** 底 and 末 close what they are of; 年初 is a time of its own. */
  private static boolean isAnEnd(Phrase phrase) {
    Unit last = phrase.first().get(phrase.first().size() - 1);
    return last.kind().isAnEdge() && last.value(0) == 2;
  }

  /**
   * 6月30日前 and 2025年底前 include the day and the end; 2030年前, 国庆节前 and 18时前 do not, nor 5月1日前, which
   * is before May.
   */
  private static boolean includesItself(Interval units, UnitKind kind) {
    boolean aDay = units.precision() == Precision.DAY && units.firstDay().getDayOfMonth() > 1;
    return kind.isAnEdge() || (aDay && kind != UnitKind.HOLIDAY);
  }

  private Optional<Interval> range(Phrase phrase, Setting setting) {
    List<Unit> first = phrase.first();
    List<Unit> last = phrase.last();
    if (startsBelowYear(first) && startsBelowYear(last)) {
      // 1月至11月 printed in December: the end, not the start, is near the reference.
      Optional<Interval> end = chains.read(inherit(first, last), setting);
      Optional<Interval> start = end.flatMap(e -> chains.read(first, setting.withYear(e)));
      if (start.isPresent() && !start.get().from().isAfter(end.get().from())) {
        return Optional.of(start.get().through(end.get()));
      }
    }
    Optional<Interval> start = chains.read(first, setting);
    Optional<Interval> end =
        chains.read(inherit(first, last), start.map(setting::withLast).orElse(setting));
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Interval behind = advanced(start.get(), end.get(), last.get(0).kind());
    if (!start.get().from().isBefore(behind.to())) {
      return Optional.empty();
    }
    if (phrase.bound() == Bound.BEFORE) {
      return start.get().from().isBefore(behind.from())
          ? Optional.of(new Interval(start.get().from(), behind.from(), Precision.SPAN))
          : Optional.empty();
    }
    return Optional.of(start.get().through(behind));
  }

  private static boolean startsBelowYear(List<Unit> units) {
    int level = units.get(0).kind().level();
    return level > YEAR_LEVEL && level < UnitKind.DAY.level();
  }

  /** 2016年一月十日到十二日: the other end is in the same year and month. */
  private static List<Unit> inherit(List<Unit> first, List<Unit> last) {
    int level = last.get(0).kind().level();
    List<Unit> units = new ArrayList<>();
    for (Unit unit : first) {
      if (unit.kind().level() < level) {
        units.add(unit);
      }
    }
    Unit ending = first.get(first.size() - 1);
    last.forEach(unit -> units.add(onTheSameHalfOfTheDay(ending, unit)));
    return units;
  }

  /** 下午2时至5时: the other hour is after noon too. */
  private static Unit onTheSameHalfOfTheDay(Unit first, Unit last) {
    boolean lacksIt =
        first.kind() == UnitKind.CLOCK
            && last.kind() == UnitKind.CLOCK
            && last.value(0) == 0
            && last.value(1) >= first.value(1)
            && last.value(1) <= 12;
    if (!lacksIt) {
      return last;
    }
    List<Integer> values = new ArrayList<>(last.values());
    values.set(0, first.value(0));
    return new Unit(last.kind(), last.start(), last.end(), last.line(), values);
  }

  /** 8月至2月: the other end is the next one behind the start. */
  private static Interval advanced(Interval start, Interval end, UnitKind kind) {
    if (!end.from().isBefore(start.from())) {
      return end;
    }
    int level = kind.level();
    Period step =
        level <= MONTH_LEVEL
            ? Period.ofYears(1)
            : kind == UnitKind.WEEKDAY ? Period.ofWeeks(1) : Period.ofMonths(1);
    if (level <= YEAR_LEVEL) {
      return end;
    }
    return end.plus(level >= CLOCK_LEVEL ? Period.ofDays(1) : step);
  }
}
