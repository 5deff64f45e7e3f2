package io.dibao.ingest.date;

import io.dibao.ingest.date.DateMention.Precision;
import io.dibao.ingest.date.DateMention.Role;
import io.dibao.ingest.date.RoleCues.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The day on which a text says that it was written, from which its 今年 and 昨天 count. A notice of
 * 2007 that a site publishes again in 2024 means 2007, and a report that a feed brings on the day
 * after its dateline the day of the dateline.
 */
final class OwnDay {

  /** A report is brought on its day or soon after; an older dateline is quoted. */
  private static final int DAYS_OF_A_REPORT = 3;

  private final String folded;
  private final List<TimeExpression> expressions;
  private final List<Choice> choices;
  private final LocalDate published;

  /**
   * Of one text.
   *
   * @param choices the roles of the expressions, one each
   */
  OwnDay(
      String folded, List<TimeExpression> expressions, List<Choice> choices, LocalDate published) {
    this.folded = folded;
    this.expressions = expressions;
    this.choices = choices;
    this.published = published;
  }

  /**
   * The day; that of publication where the text tells none.
   *
   * @param headline the time expressions of the headline, which tells the day if it begins with it
   */
  LocalDate told(List<TimeExpression> headline) {
    return signed().or(this::dateline).or(() -> heading(headline)).orElse(published);
  }

  /** The day under the issuer's name, if one is printed in full: of a chronicle's many, none. */
  private Optional<LocalDate> signed() {
    List<LocalDate> days =
        expressions.stream()
            .filter(expression -> expression.completion() == Completion.PRINTED)
            .filter(this::fillsALine)
            .flatMap(expression -> day(expression).stream())
            .distinct()
            .toList();
    return days.size() == 1
        ? Optional.of(days.get(0)).filter(day -> day.isBefore(published))
        : Optional.empty();
  }

  private boolean fillsALine(TimeExpression expression) {
    boolean first = expression.range().start() == 0;
    int end = expression.range().end();
    return RoleCues.isAlone(folded, expression)
        || (first && (end == folded.length() || folded.charAt(end) == '\n'));
  }

  /** 新华社北京7月4日电, 今天（23日）. */
  private Optional<LocalDate> dateline() {
    return IntStream.range(0, choices.size())
        .filter(i -> choices.get(i).role() == Role.PUBLISHED || isGlossOfToday(i))
        .mapToObj(i -> day(expressions.get(i)))
        .flatMap(Optional::stream)
        .filter(day -> !day.isBefore(published.minusDays(DAYS_OF_A_REPORT)))
        .filter(day -> day.isBefore(published))
        .findFirst();
  }

  private boolean isGlossOfToday(int i) {
    if (i == 0 || folded.charAt(expressions.get(i).range().start() - 1) != '(') {
      return false;
    }
    TimeExpression before = expressions.get(i - 1);
    Unit unit = before.phrase().first().get(0);
    return before.range().end() == expressions.get(i).range().start() - 1
        && unit.kind() == UnitKind.DAY_SHIFT
        && unit.value(0) == 0;
  }

  /** 10月10日新闻联播要闻: only of the day before, which a feed's clock may have made today. */
  private Optional<LocalDate> heading(List<TimeExpression> headline) {
    return headline.stream()
        .filter(expression -> expression.range().start() == 0)
        .flatMap(expression -> day(expression).stream())
        .filter(day -> day.equals(published.minusDays(1)))
        .findFirst();
  }

  private static Optional<LocalDate> day(TimeExpression expression) {
    boolean isADay =
        expression.precision() == Precision.DAY
            && expression.phrase().bound() == Phrase.Bound.WITHIN;
    return isADay ? expression.from().map(LocalDate.class::cast) : Optional.empty();
  }
}
