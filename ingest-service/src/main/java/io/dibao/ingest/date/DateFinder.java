package io.dibao.ingest.date;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<TimeExpression> expressions = recogniser.recogniseFolded(folded, published);
    List<DateMention> mentions = new ArrayList<>(expressions.size());
    for (int i = 0; i < expressions.size(); i++) {
      TimeExpression expression = expressions.get(i);
      int previousEnd = i == 0 ? 0 : expressions.get(i - 1).range().end();
      int nextStart =
          i + 1 == expressions.size() ? folded.length() : expressions.get(i + 1).range().start();
      mentions.add(
          new DateMention(
              expression.range().of(text),
              expression.range(),
              expression.from(),
              expression.to(),
              expression.precision(),
              roles.role(folded, expression, previousEnd, nextStart, published),
              outline.sectionAt(expression.range().start()).map(Section::path),
              Optional.empty()));
    }
    return mentions;
  }
}
