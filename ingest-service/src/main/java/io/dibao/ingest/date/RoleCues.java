package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import io.dibao.ingest.date.DateMention.Role;
import io.dibao.ingest.date.Phrase.Bound;
import io.dibao.ingest.date.RoleRules.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** Says what happens at a time, by the words near it, else by the shape of the expression. */
final class RoleCues {

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
   */
  Role role(
      String text,
      TimeExpression expression,
      int previousEnd,
      int nextStart,
      Optional<LocalDate> published) {
    if (expression.precision() == Precision.VAGUE) {
      return Role.MENTIONED;
    }
    for (Rule rule : rules.rules()) {
      if (isShortEnough(rule, expression)
          && (isBefore(rule, text, expression.range().start(), previousEnd)
              || isBehind(rule, text, expression.range().end(), nextStart))) {
        return rule.role();
      }
    }
    return byShape(expression, published);
  }

  private static boolean isShortEnough(Rule rule, TimeExpression expression) {
    boolean daysOnly = rule.daysOnly() != null && rule.daysOnly();
    return !daysOnly
        || switch (expression.precision()) {
          case INSTANT, DAY, MONTH -> true;
          default -> false;
        };
  }

  private boolean isBefore(Rule rule, String text, int start, int limit) {
    if (rule.before() == null) {
      return false;
    }
    for (int at = start; at >= limit && at >= start - rule.within(); at--) {
      int length = rule.before().lengthBefore(text, at);
      if (length > 0 && at - length >= limit) {
        return true;
      }
      if (at > 0 && rules.clauseEnds().indexOf(text.charAt(at - 1)) >= 0) {
        return false;
      }
    }
    return false;
  }

  private boolean isBehind(Rule rule, String text, int end, int limit) {
    if (rule.after() == null) {
      return false;
    }
    // The cue may start inside the expression's last word: 2022年1月1日起 | 施行 is 起施行.
    for (int at = Math.max(0, end - 1); at < limit && at <= end + rule.within(); at++) {
      if (rules.clauseEnds().indexOf(text.charAt(at)) >= 0) {
        return false;
      }
      int length = rule.after().lengthAt(text, at);
      if (length > 0 && at + length > end) {
        return true;
      }
    }
    return false;
  }

  private static Role byShape(TimeExpression expression, Optional<LocalDate> published) {
    Phrase phrase = expression.phrase();
    if (expression.from().isEmpty()) {
      // 截至2021年7月底 counts up to a day that is past; 2025年底前 is due.
      boolean past =
          expression.to().filter(LocalDate.class::isInstance).map(LocalDate.class::cast).stream()
              .anyMatch(to -> published.isPresent() && !to.isAfter(published.get()));
      return past ? Role.PERIOD : Role.DEADLINE;
    }
    boolean stretches =
        phrase.isRange()
            || phrase.bound() == Bound.SINCE
            || phrase.first().stream().anyMatch(unit -> unit.kind().isStretch());
    return stretches ? Role.PERIOD : Role.MENTIONED;
  }
}
