package io.dibao.catalog.page;

import io.dibao.catalog.search.ArticleSummary;
import io.dibao.catalog.search.Calendar;
import io.quarkus.qute.TemplateExtension;

/** Gives templates an article's day. */
@TemplateExtension
final class ArticleDay {

  private ArticleDay() {}

  /** The day in China on which the article was published; empty where that is not known. */
  static String day(ArticleSummary article) {
    return article
        .publishedAt()
        .map(at -> at.atZone(Calendar.ZONE).toLocalDate().toString())
        .orElse("");
  }
}
