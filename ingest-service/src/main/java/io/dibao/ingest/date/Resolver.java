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
      Optional<LocalDateTime> from, Optional<LocalDateTime> to, Optional<Interval> units) {

    static final Reading VAGUE = new Reading(Optional.empty(), Optional.empty(), Optional.empty());

    Precision precision() {
      return units.map(Interval::precision).orElse(Precision.VAGUE);
    }
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
      return new Reading(from, to, of);
    }
    boolean day = units.isAtMostADay();
    return switch (phrase.bound()) {
      case WITHIN -> new Reading(from, to, of);
      case BEFORE -> new Reading(open, phrase.lastKind().isAnEdge() ? to : from, of);
      case UNTIL -> new Reading(open, units.precision() == Precision.INSTANT ? from : to, of);
      case BY -> new Reading(open, includesItself(units, phrase.lastKind()) ? to : from, of);
      case SINCE -> new Reading(from, open, of);
      // 以后 counts the day itself (as 以上 does, 民法典, article 1259).
      case AFTER -> new Reading(day ? from : to, open, of);
    };
  }

  /** 6月30日前 and 2025年底前 include the day and the end; 2030年前, 国庆节前 and 18时前 do not. */
  private static boolean includesItself(Interval units, UnitKind kind) {
    return kind.isAnEdge() || (units.precision() == Precision.DAY && kind != UnitKind.HOLIDAY);
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
    Optional<Interval> end = chains.read(inherit(first, last), setting);
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
    units.addAll(last);
    return units;
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
