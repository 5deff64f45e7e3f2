package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import io.dibao.ingest.date.DateMention.Role;
import io.dibao.ingest.date.Phrase.Bound;
import io.dibao.ingest.date.RoleRules.Condition;
import io.dibao.ingest.date.RoleRules.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;

/** Says what happens at a time, by the words near it, else by the shape of the expression. */
final class RoleCues {

  /**
   * A role and why.
   *
   * @param byCue whether a word near the expression tells it, not its shape
   */
  record Choice(Role role, boolean byCue, String why) {}

  /** Folded, and what quotes or goes on. */
  private static final String BEFORE_A_SENTENCE = "。;!?\n,“\"";

  private final RoleRules rules;

  RoleCues(RoleRules rules) {
    this.rules = rules;
  }

  /**
   * The role of an expression.
   *
   * @param text folded
   * @param previousEnd where the expression in front ends; cues further away belong to that one
   * @param nextStart where the next expression starts
   * @param nextDayStart where the next one starts that a rule of days may be for
   */
  Choice choose(
      String text,
      TimeExpression expression,
      int previousEnd,
      int nextStart,
      int nextDayStart,
      Optional<LocalDate> published) {
    if (expression.precision() == Precision.VAGUE) {
      return new Choice(Role.MENTIONED, false, "mentioned");
    }
    for (Rule rule : rules.rules()) {
      if (holds(rule, text, expression, published)) {
        if (rule.only() == Condition.ALONE) {
          return new Choice(rule.role(), true, rule.role().code() + " as it stands alone");
        }
        Entry cue = before(rule, text, expression.range().start(), previousEnd);
        if (cue == null) {
          int limit = isOfDays(rule) ? nextDayStart : nextStart;
          cue = behind(rule, text, expression.range().end(), limit);
        }
        if (cue != null) {
          return new Choice(
              rule.role(),
              true,
              "%s by %s (date/roles.yaml:%d)"
                  .formatted(rule.role().code(), cue.text(), cue.line()));
        }
      }
    }
    Role role =
        isTheYearInReview(text, expression, published)
            ? Role.PERIOD
            : byShape(expression, published);
    return new Choice(role, false, role.code() + " by its shape");
  }

  private static boolean holds(
      Rule rule, String text, TimeExpression expression, Optional<LocalDate> published) {
    boolean shortEnough = !isOfDays(rule) || isOfDays(expression);
    // 有效期自2021年12月1日至2026年11月30日 is a period, though its end is due.
    boolean lasts = rule.role() == Role.DEADLINE && expression.phrase().isRange();
    return shortEnough
        && !lasts
        && (rule.only() == null || fits(rule.only(), text, expression, published))
        && (rule.onlyAfter() == null
            || rule.onlyAfter().lengthBefore(text, expression.range().start()) >= 0)
        && (rule.unlessAfter() == null
            || rule.unlessAfter().lengthBefore(text, expression.range().start()) < 0);
  }

  private static boolean isOfDays(Rule rule) {
    return rule.daysOnly() != null && rule.daysOnly();
  }

  /** Whether it is a day, a week or a month or part of one, not what is before or behind it. */
  static boolean isOfDays(TimeExpression expression) {
    Phrase phrase = expression.phrase();
    return phrase.bound() == Bound.WITHIN
        && switch (expression.precision()) {
          case INSTANT, DAY, MONTH -> true;
          case YEAR, QUARTER, HALF -> phrase.lastKind().isAnEdge();
          case SPAN -> !phrase.isRange() && isPartOfAMonth(phrase.lastKind());
          default -> false;
        };
  }

  private static boolean isPartOfAMonth(UnitKind kind) {
    return kind == UnitKind.THIRD || kind == UnitKind.HALF_MONTH || kind == UnitKind.WEEK_SHIFT;
  }

  /** Whether it is a month or longer and has a name of its own. */
  static boolean isStretch(TimeExpression expression) {
    return expression.phrase().bound() == Bound.WITHIN
        && switch (expression.precision()) {
          case MONTH, QUARTER, HALF, YEAR -> true;
          default -> expression.phrase().lastKind() == UnitKind.QUARTER_RANGE;
        };
  }

  private static boolean fits(
      Condition only, String text, TimeExpression expression, Optional<LocalDate> published) {
    return switch (only) {
      case COMING -> !isPast(expression, published);
      case SINCE -> expression.phrase().isOpenAtEnd();
      case STRETCH -> isStretch(expression);
      case AHEAD -> isStretch(expression) && isAhead(expression, published);
      case LONG -> isStretch(expression) && expression.precision() != Precision.MONTH;
      case BEFORE -> expression.phrase().isOpenAtStart();
      case POINT -> expression.phrase().lastKind().isAnEdge();
      case COUNTED -> expression.phrase().lastKind().isCountedBack();
      case ALONE -> isAlone(text, expression);
    };
  }

  /** Whether it fills its line, with or without brackets; the text's first line is a headline. */
  static boolean isAlone(String text, TimeExpression expression) {
    int start = expression.range().start();
    int end = expression.range().end();
    if (start > 0
        && end < text.length()
        && text.charAt(start - 1) == '('
        && text.charAt(end) == ')') {
      start--;
      end++;
    }
    return start > 0
        && text.charAt(start - 1) == '\n'
        && (end == text.length() || text.charAt(end) == '\n');
  }

  /** Whether it ends with the publication or before it, or has begun and does not end. */
  private static boolean isPast(TimeExpression expression, Optional<LocalDate> published) {
    Optional<LocalDate> last = expression.to().or(expression::from).map(RoleCues::day);
    return published.isPresent() && last.isPresent() && !last.get().isAfter(published.get());
  }

  private static boolean isAhead(TimeExpression expression, Optional<LocalDate> published) {
    Optional<LocalDate> first = expression.from().map(RoleCues::day);
    return published.isPresent() && first.isPresent() && first.get().isAfter(published.get());
  }

  /** 2021年，东莞GDP跻身万亿 in 2022: a sentence that begins with the year before tells what it came to. */
  private static boolean isTheYearInReview(
      String text, TimeExpression expression, Optional<LocalDate> published) {
    int start = expression.range().start();
    boolean begins = start == 0 || BEFORE_A_SENTENCE.indexOf(text.charAt(start - 1)) >= 0;
    return begins
        && expression.phrase().bound() == Bound.WITHIN
        && expression.phrase().first().size() == 1
        && expression.phrase().last().isEmpty()
        && expression.phrase().firstKind() == UnitKind.YEAR
        && expression
            .from()
            .map(RoleCues::day)
            .map(LocalDate::getYear)
            .equals(published.map(day -> day.getYear() - 1));
  }

  private static boolean isADay(Precision precision) {
    return precision == Precision.DAY || precision == Precision.INSTANT;
  }

  private static LocalDate day(Temporal bound) {
    return bound instanceof Instant instant
        ? LocalDate.ofInstant(instant, Recogniser.ZONE)
        : (LocalDate) bound;
  }

  private Entry before(Rule rule, String text, int start, int limit) {
    if (rule.before() == null) {
      return null;
    }
    for (int at = start; at >= limit && at >= start - rule.within(); at--) {
      Entry cue = rule.before().wordBefore(text, at);
      if (cue != null && at - cue.text().length() >= limit) {
        return cue;
      }
      if (at > 0 && rules.clauseEnds().indexOf(text.charAt(at - 1)) >= 0) {
        return null;
      }
    }
    return null;
  }

  private Entry behind(Rule rule, String text, int end, int limit) {
    if (rule.after() == null) {
      return null;
    }
    // The cue may start inside the expression's last word: 2022年1月1日起 | 施行 is 起施行.
    for (int at = Math.max(0, end - 1); at < limit && at <= end + rule.within(); at++) {
      if (rules.clauseEnds().indexOf(text.charAt(at)) >= 0) {
        return null;
      }
      if (at > end && text.charAt(at) == ',' && isOfOneClause(rule)) {
        return null;
      }
      Entry cue = rule.after().wordAt(text, at);
      if (cue != null && at + cue.text().length() > end && isCue(rule, text, at, cue)) {
        return cue;
      }
    }
    return null;
  }

  private static boolean isOfOneClause(Rule rule) {
    return rule.acrossCommas() != null && !rule.acrossCommas();
  }

  private static boolean isCue(Rule rule, String text, int at, Entry cue) {
    return rule.unlessFollowed() == null
        || rule.unlessFollowed().lengthAt(text, at + cue.text().length()) < 0;
  }

  /** Whether nothing but a joining word, such as 和 or 、, stands between two offsets. */
  boolean isListing(String text, int from, int to) {
    return rules.listing().lengthAt(text, from) == to - from;
  }

  private static Role byShape(TimeExpression expression, Optional<LocalDate> published) {
    Phrase phrase = expression.phrase();
    // 10月12日起 is when something begins to hold; 2017年起 is how long it has gone on.
    if (phrase.bound() == Bound.FROM && isADay(expression.precision())) {
      return Role.EFFECTIVE;
    }
    if (expression.from().isEmpty()) {
      // 截至2021年7月底 counts up to an end that is past, 截至3月16日 up to a day; 2025年底前 is due.
      Role past = isADay(expression.precision()) ? Role.MENTIONED : Role.PERIOD;
      return isPast(expression, published) ? past : Role.DEADLINE;
    }
    boolean stretches =
        phrase.isRange()
            || phrase.isOpenAtEnd()
            || phrase.first().stream().anyMatch(unit -> isStretch(unit.kind()));
    return stretches ? Role.PERIOD : Role.MENTIONED;
  }

  /** Whether it is a stretch over which something lasts or is counted. */
  private static boolean isStretch(UnitKind kind) {
    return switch (kind) {
      case PLAN,
          DECADE,
          TWO_DECADES,
          DECADE_YEAR,
          HALF,
          QUARTER,
          QUARTER_SHIFT,
          QUARTER_BEFORE,
          YEAR_QUARTER,
          QUARTER_YEAR,
          YEAR_HALF,
          HALF_YEAR,
          ALL_YEAR,
          FIRST_QUARTERS,
          FIRST,
          LAST,
          PAST,
          NEXT,
          AFTER_REFERENCE,
          PAST_HALF_YEAR,
          NEXT_HALF_YEAR,
          HOLIDAY_PERIOD,
          DURING,
          SAME_PERIOD,
          SAME_STRETCH,
          TWO_SEASONS,
          WINTER_SPRING,
          YEAR_TURN ->
          true;
      default -> kind.isRange();
    };
  }
}
