package io.dibao.ingest.date;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.date.DateMention.Precision;
import io.dibao.ingest.date.Phrase.Bound;
import io.dibao.ingest.date.RoleCues.Choice;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Reason;
import io.dibao.ingest.outline.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the time expressions of an article and says what they mean and what happens then. Words and
 * rules are data: {@code date/*.yaml} on the class path.
 */
@ApplicationScoped
public class DateFinder {

  private final Recogniser recogniser = new Recogniser();
  private final RoleCues roles = new RoleCues(DataFile.read("roles.yaml", RoleRules.class));

  /**
   * The time expressions of the article's clean text, in reading order, not overlapping.
   *
   * @param published the day of publication in Asia/Shanghai; without it, what only it could
   *     complete (今年, a month without a year) is reported as vague
   */
  public List<DateMention> find(
      CleanArticle article, Outline outline, Optional<LocalDate> published) {
    String text = article.text();
    String folded = recogniser.fold(text);
    Found found = found(folded, published);
    if (published.isPresent()) {
      List<TimeExpression> headline = recogniser.recognise(article.title(), published);
      LocalDate told =
          new OwnDay(folded, found.expressions(), found.choices(), published.get()).told(headline);
      if (!told.equals(published.get())) {
        found = found(folded, Optional.of(told));
      }
    }
    return mentions(text, folded, outline, found);
  }

  /** The expressions of a text and their roles, one each. */
  private record Found(List<TimeExpression> expressions, List<Choice> choices) {}

  private Found found(String folded, Optional<LocalDate> today) {
    List<TimeExpression> expressions = recogniser.recogniseFolded(folded, today);
    Choice[] choices = new Choice[expressions.size()];
    int nextDayStart = folded.length();
    for (int i = choices.length - 1; i >= 0; i--) {
      choices[i] = choose(folded, expressions, i, nextDayStart, today);
      if (RoleCues.isOfDays(expressions.get(i))
          || expressions.get(i).precision() == Precision.VAGUE) {
        nextDayStart = expressions.get(i).range().start();
      }
      if (i + 1 < choices.length && !choices[i].byCue() && areListed(folded, expressions, i)) {
        choices[i] = choices[i + 1];
      }
    }
    return new Found(expressions, List.of(choices));
  }

  private static List<DateMention> mentions(
      String text, String folded, Outline outline, Found found) {
    List<DateMention> mentions = new ArrayList<>(found.choices().size());
    Titles titles = new Titles(folded);
    for (int i = 0; i < found.choices().size(); i++) {
      TimeExpression expression = found.expressions().get(i);
      // 《关于解决当前困难的通知》: of a title's words only those count that name a time.
      boolean entitled = titles.contain(expression.range().start());
      if (!entitled || expression.precision() != Precision.VAGUE) {
        mentions.add(mention(text, outline, expression, found.choices().get(i)));
      }
    }
    return mentions;
  }

  private Choice choose(
      String folded,
      List<TimeExpression> expressions,
      int i,
      int nextDayStart,
      Optional<LocalDate> published) {
    int previousEnd = i == 0 ? 0 : expressions.get(i - 1).range().end();
    int nextStart =
        i + 1 == expressions.size() ? folded.length() : expressions.get(i + 1).range().start();
    return roles.choose(
        folded, expressions.get(i), previousEnd, nextStart, nextDayStart, published);
  }

  /**
   * 1月9日和6月30日发布, 今天（23日）发布, 四季度和明年有望回落: what happens at the second time happens at the first too.
   */
  private boolean areListed(String folded, List<TimeExpression> expressions, int i) {
    TimeExpression one = expressions.get(i);
    TimeExpression other = expressions.get(i + 1);
    boolean alike =
        one.precision() == other.precision()
            || (RoleCues.isStretch(one) && RoleCues.isStretch(other));
    return alike && roles.isListing(folded, one.range().end(), other.range().start());
  }

  private static DateMention mention(
      String text, Outline outline, TimeExpression expression, Choice choice) {
    return new DateMention(
        expression.name().of(text),
        expression.name(),
        expression.from(),
        end(expression),
        expression.precision(),
        choice.role(),
        outline.sectionAt(expression.range().start()).map(Section::path),
        Optional.of(reason(expression, choice)));
  }

  /** Its end; of 3月1日起, named without 起 as the day on which something begins, that of the day. */
  private static Optional<Temporal> end(TimeExpression expression) {
    return expression.phrase().bound() == Bound.FROM && expression.precision() == Precision.DAY
        ? expression.from().map(day -> ((LocalDate) day).plusDays(1))
        : expression.to();
  }

  private static Reason reason(TimeExpression expression, Choice choice) {
    Phrase phrase = expression.phrase();
    String units =
        Stream.concat(phrase.first().stream(), phrase.last().stream())
            .map(unit -> unit.kind().words())
            .collect(Collectors.joining(" + "));
    String bound = phrase.bound() == Bound.WITHIN ? "" : ", " + phrase.bound().words();
    return new Reason(
        "%s, %s%s; %s".formatted(units, expression.completion().words(), bound, choice.why()),
        "date/grammar.yaml:" + phrase.first().get(0).line());
  }
}
