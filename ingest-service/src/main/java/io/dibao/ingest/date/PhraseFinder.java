package io.dibao.ingest.date;

import io.dibao.ingest.date.Phrase.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the expressions of a folded text, left to right: chains units that shrink from one to the
 * next, joins two chains to a range, and takes in the words that bound it (以前, 以来, 截至 …). Looks at
 * each place a bounded number of times.
 */
final class PhraseFinder {

  private static final int LAST_YEAR_READ_AS_LENGTH = 79;
  private static final int LAST_YEAR_WITH_ZERO = 9;

  private static final int LONGEST_GLOSS = 16;

  private final UnitFinder forms;
  private final Joints joints;

  PhraseFinder(UnitFinder forms, Joints joints) {
    this.forms = forms;
    this.joints = joints;
  }

  /** The expressions in reading order, not overlapping. */
  List<Phrase> find(String text) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < text.length()) {
      Unit unit = startsInsideNumber(text, at) ? null : forms.longestAt(text, at);
      if (unit == null) {
        at++;
        continue;
      }
      Optional<Phrase> phrase = phrase(text, unit, free);
      if (phrase.isPresent()) {
        phrases.add(phrase.get());
        at = phrase.get().end();
        free = at;
      } else {
        at = unit.end();
      }
    }
    return mergePairs(phrases);
  }

  /** 021年 is no expression in 2021年, nor 十日 in 三十日. */
  private static boolean startsInsideNumber(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    return (Numeral.isArabic(c) && (Numeral.isArabic(before) || isDecimalPoint(text, at - 1)))
        || (Numeral.isChinese(c) && Numeral.isChinese(before));
  }

  private static boolean isDecimalPoint(String text, int at) {
    return text.charAt(at) == '.' && at > 0 && Numeral.isArabic(text.charAt(at - 1));
  }

  private Optional<Phrase> phrase(String text, Unit unit, int free) {
    if (unit.kind() == UnitKind.EXCLUDED || Chaining.followsOnly(unit.kind())) {
      return Optional.empty();
    }
    List<Unit> first = chain(text, unit);
    int end = endOf(text, first);
    if (unit.kind() == UnitKind.RECURRING && first.size() == 1 && unit.values().isEmpty()) {
      return Optional.empty();
    }
    if (unit.kind() == UnitKind.VAGUE) {
      return Optional.of(new Phrase(unit.start(), end, first, List.of(), Bound.WITHIN));
    }
    if (unit.kind() == UnitKind.RECURRING) {
      int recurringEnd = bounded(text, range(text, first, end)).end();
      return Optional.of(new Phrase(unit.start(), recurringEnd, first, List.of(), Bound.WITHIN));
    }
    Phrase phrase = range(text, first, end);
    phrase = bounded(text, phrase);
    if (isLengthOfTime(phrase)) {
      return Optional.empty();
    }
    return Optional.of(opened(text, phrase, free));
  }

  private List<Unit> chain(String text, Unit unit) {
    List<Unit> units = new ArrayList<>();
    units.add(unit);
    Unit next = next(text, unit);
    while (next != null) {
      units.add(next);
      next = next(text, next);
    }
    return units;
  }

  private Unit next(String text, Unit unit) {
    int end = unit.end();
    if (unit.kind() == UnitKind.VAGUE) {
      return null;
    }
    Unit next = smaller(text, unit, end);
    if (next == null && isBracketed(text, unit)) {
      next = smaller(text, unit, end + 1);
    }
    if (next == null && joints.joins().lengthAt(text, end) > 0) {
      next = smaller(text, unit, end + joints.joins().lengthAt(text, end));
    }
    if (next == null && joints.beforeWeekday().lengthAt(text, end) > 0) {
      Unit weekday = smaller(text, unit, end + joints.beforeWeekday().lengthAt(text, end));
      next = weekday != null && weekday.kind() == UnitKind.WEEKDAY ? weekday : null;
    }
    return next;
  }

  private Unit smaller(String text, Unit unit, int at) {
    Unit next = at < text.length() ? forms.longestAt(text, at) : null;
    return next != null && follows(unit.kind(), next.kind()) ? next : null;
  }

  private static boolean follows(UnitKind kind, UnitKind next) {
    if (next == UnitKind.LUNAR_MARK || next == UnitKind.SAME_PERIOD) {
      return kind.level() == UnitKind.YEAR.level();
    }
    return !Chaining.startsOnly(next)
        && !(next == UnitKind.WEEKDAY && Chaining.saysWeekday(kind))
        && next.level() > kind.level()
        && next.level() < UnitKind.VAGUE.level();
  }

  /** Takes in the bracket behind 14日（周五）. */
  private static int endOf(String text, List<Unit> units) {
    Unit last = units.get(units.size() - 1);
    return units.size() > 1 && isBracketed(text, last) ? last.end() + 1 : last.end();
  }

  private static boolean isBracketed(String text, Unit unit) {
    return unit.kind() == UnitKind.WEEKDAY
        && unit.start() > 0
        && text.charAt(unit.start() - 1) == '('
        && unit.end() < text.length()
        && text.charAt(unit.end()) == ')';
  }

  private Phrase range(String text, List<Unit> first, int end) {
    int start = first.get(0).start();
    Phrase alone = new Phrase(start, end, first, List.of(), Bound.WITHIN);
    int at = skipSpace(text, behindGloss(text, end));
    int through = joints.range().lengthAt(text, at);
    int pair = joints.rangePair().lengthAt(text, at);
    if (through < 0 && pair < 0) {
      return alone;
    }
    int behind = skipSpace(text, at + Math.max(through, pair));
    Unit unit = behind < text.length() ? forms.longestAt(text, behind) : null;
    if (unit == null || !Chaining.isAnEnd(unit.kind()) || Chaining.followsOnly(unit.kind())) {
      return alone;
    }
    List<Unit> last = chain(text, unit);
    int lastEnd = endOf(text, last);
    int closing = joints.rangeClosed().lengthAt(text, lastEnd);
    if (through < 0 && closing < 0) {
      return alone;
    }
    return new Phrase(start, lastEnd + Math.max(closing, 0), first, last, Bound.WITHIN);
  }

  /** 1月28日（农历除夕、周二）至2月4日: what explains the first end stands between the two. */
  private int behindGloss(String text, int end) {
    if (end >= text.length() || text.charAt(end) != '(') {
      return end;
    }
    int last = Math.min(text.length() - 1, end + LONGEST_GLOSS);
    for (int at = end + 1; at < last; at++) {
      if (text.charAt(at) == ')') {
        return joints.range().lengthAt(text, at + 1) > 0 ? at + 1 : end;
      }
    }
    return end;
  }

  private static int skipSpace(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private Phrase bounded(String text, Phrase phrase) {
    if (phrase.isRange() || Chaining.isBeside(phrase.firstKind())) {
      return phrase;
    }
    int inclusive = joints.inclusive().lengthAt(text, phrase.end());
    return boundedAt(text, phrase, phrase.end() + Math.max(inclusive, 0));
  }

  private Phrase boundedAt(String text, Phrase phrase, int at) {
    if (joints.until().lengthAt(text, at) > 0) {
      return phrase.to(at + joints.until().lengthAt(text, at), Bound.UNTIL);
    }
    if (joints.before().lengthAt(text, at) > 0) {
      // 6月30日（含）之前 includes the day.
      Bound bound = at > phrase.end() ? Bound.UNTIL : Bound.BEFORE;
      return phrase.to(at + joints.before().lengthAt(text, at), bound);
    }
    if (joints.beforeShort().lengthAt(text, at) > 0
        && joints.notBeforeShort().lengthAt(text, at + 1) < 0) {
      return phrase.to(at + 1, Bound.BY);
    }
    int since = joints.since().lengthAt(text, at);
    if (since > 0 && joints.notSince().lengthAt(text, at + since) < 0) {
      if (joints.sinceClosed().lengthAt(text, at) == since) {
        return phrase.to(at + since, Bound.UNTIL_NOW);
      }
      boolean ofTheVerb = joints.from().lengthAt(text, at) == since;
      return phrase.to(at + since, ofTheVerb ? Bound.FROM : Bound.SINCE);
    }
    if (joints.after().lengthAt(text, at) > 0) {
      return phrase.to(at + joints.after().lengthAt(text, at), Bound.AFTER);
    }
    if (joints.afterShort().lengthAt(text, at) > 0
        && joints.notAfterShort().lengthAt(text, at + 1) < 0) {
      return phrase.to(at + 1, Bound.AFTER);
    }
    return phrase;
  }

  /** 20年 alone is twenty years; 98年 and 08年 are years, as is 20年 with its month or bound. */
  private static boolean isLengthOfTime(Phrase phrase) {
    if (phrase.firstKind() != UnitKind.SHORT_YEAR
        || phrase.first().size() > 1
        || phrase.isRange()) {
      return false;
    }
    int year = phrase.first().get(0).value(0);
    return year > LAST_YEAR_WITH_ZERO && year <= LAST_YEAR_READ_AS_LENGTH;
  }

  /** Takes in the words in front that belong to the expression. */
  private Phrase opened(String text, Phrase phrase, int free) {
    if (phrase.isRange()) {
      return opened(text, phrase, free, joints.rangeOpened(), phrase.bound());
    }
    if (phrase.bound() == Bound.UNTIL_NOW) {
      return opened(text, phrase, free, joints.sinceOpened(), phrase.bound());
    }
    if (phrase.bound() != Bound.WITHIN) {
      return phrase;
    }
    // 不早于 ends with 早于: the longer word is asked for first.
    Phrase until = opened(text, phrase, free, joints.untilOpened(), Bound.UNTIL);
    Phrase since = opened(text, until, free, joints.sinceOpenedAlone(), Bound.SINCE);
    Phrase before = opened(text, since, free, joints.beforeOpened(), Bound.BEFORE);
    return opened(text, before, free, joints.afterOpened(), Bound.AFTER);
  }

  private static Phrase opened(
      String text, Phrase phrase, int free, Surroundings opening, Bound bound) {
    int length = opening.lengthBefore(text, phrase.start());
    boolean isOpened = phrase.start() < phrase.first().get(0).start();
    if (length <= 0 || isOpened || phrase.start() - length < free) {
      return phrase;
    }
    return new Phrase(phrase.start() - length, phrase.end(), phrase.first(), phrase.last(), bound);
  }

  /** 2010年之后2018年之前, printed without a break, is one range. */
  private static List<Phrase> mergePairs(List<Phrase> phrases) {
    List<Phrase> merged = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Phrase before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      boolean pair =
          before != null
              && before.end() == phrase.start()
              && (before.bound() == Bound.AFTER || before.isOpenAtEnd())
              && phrase.bound() == Bound.BEFORE;
      if (pair) {
        merged.set(
            merged.size() - 1,
            new Phrase(before.start(), phrase.end(), before.first(), phrase.first(), Bound.BEFORE));
      } else {
        merged.add(phrase);
      }
    }
    return merged;
  }
}
