package io.dibao.ingest.date;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.outline.Outline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the time expressions of an article and says what they mean and what happens then. */
@ApplicationScoped
public class DateFinder {

  /**
   * The time expressions of the article's clean text, in reading order, not overlapping.
   *
   * @param published the day of publication in Asia/Shanghai; without it, what only it could
   *     complete (今年, a month without a year) is reported as vague
   */
  public List<DateMention> find(
      CleanArticle article, Outline outline, Optional<LocalDate> published) {
    return List.of();
  }
}
