package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.event.SectionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article, or a part of it that can be found by itself, with what was found in it.
 *
 * @param section absent for a whole article, and for what stands before its first section
 * @param start of its text in the article's, behind its heading
 * @param end of its text in the article's, before the sections inside it
 */
record Passage(
    Optional<ArticleEvent.Section> section,
    int start,
    int end,
    List<ArticleEvent.DateMention> dates,
    List<ArticleEvent.Document> documents,
    List<ArticleEvent.Agency> agencies,
    List<ArticleEvent.Classification> classifications) {

  /** The whole article. */
  static Passage whole(ArticleEvent article) {
    return new Passage(
        Optional.empty(),
        0,
        article.text().length(),
        article.dates(),
        article.documents(),
        article.agencies(),
        article.classifications());
  }

  /**
   * The article's sections in reading order, each with its own words only, so that words are found
   * in the innermost section that holds them; before them what stands before the first.
   */
  static List<Passage> parts(ArticleEvent article) {
    List<Passage> parts = new ArrayList<>();
    String text = article.text();
    int lead =
        article.sections().stream()
            .findFirst()
            .map(first -> SectionText.within(text, first.range().start()))
            .orElse(text.length());
    if (!text.substring(0, lead).isBlank()) {
      parts.add(part(article, Optional.empty(), 0, 0, lead));
    }
    for (ArticleEvent.Section section : ArticleSummary.sections(article)) {
      int end = SectionText.end(section, text);
      int start = Math.min(SectionText.start(section, text), end);
      int from = Math.min(SectionText.within(text, section.range().start()), start);
      parts.add(part(article, Optional.of(section), from, start, end));
    }
    return parts;
  }

  /**
   * @param from where mentions begin to count: those in the heading do
   */
  private static Passage part(
      ArticleEvent article, Optional<ArticleEvent.Section> section, int from, int start, int end) {
    return new Passage(
        section,
        start,
        end,
        article.dates().stream().filter(each -> isIn(each.range(), from, end)).toList(),
        article.documents().stream().filter(each -> any(each.mentions(), from, end)).toList(),
        article.agencies().stream().filter(each -> any(each.mentions(), from, end)).toList(),
        article.classifications().stream()
            .filter(each -> any(each.evidence(), from, end))
            .toList());
  }

  private static boolean any(List<ArticleEvent.Mention> mentions, int from, int end) {
    return mentions.stream().anyMatch(each -> isIn(each.range(), from, end));
  }

  private static boolean isIn(ArticleEvent.Range range, int from, int end) {
    return from <= range.start() && range.start() < end;
  }
}
