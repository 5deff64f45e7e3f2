package io.dibao.catalog.page.reading;

import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.http.ArticleLinks;
import io.dibao.catalog.search.Calendar;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article as it is read.
 *
 * @param byline who published it when, as far as is known
 * @param original the page that it was published on
 * @param found what was found in it
 */
public record Reading(
    String id,
    String title,
    String language,
    List<String> byline,
    List<String> categories,
    Optional<String> original,
    List<Block> blocks,
    List<Picture> pictures,
    List<Found> found) {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** An image that the article shows: linked to, as the page fetches nothing from elsewhere. */
  public record Picture(String href, String name) {}

  public static Reading of(ArticleEvent article, Locale locale) {
    Meanings meanings = new Meanings(locale);
    Marks marks = Marks.of(article, meanings);
    List<String> byline = new ArrayList<>();
    article.source().publisher().ifPresent(byline::add);
    article.author().filter(each -> !byline.contains(each)).ifPresent(byline::add);
    article.editor().filter(each -> !byline.contains(each)).ifPresent(byline::add);
    article.publishedAt().map(at -> at.atZone(Calendar.ZONE).format(MINUTE)).ifPresent(byline::add);
    return new Reading(
        article.id().toString(),
        article.title(),
        article.language().filter(tag -> tag.matches("[A-Za-z0-9-]{2,35}")).orElse("zh-Hans"),
        byline,
        article.source().categories(),
        article.source().url().filter(ArticleLinks::isWeb),
        Body.blocks(article, marks),
        pictures(article),
        Found.in(article, marks, meanings, locale));
  }

  private static List<Picture> pictures(ArticleEvent article) {
    return article.images().stream()
        .filter(image -> !image.role().equals("promotion") && ArticleLinks.isWeb(image.url()))
        .map(image -> new Picture(image.url(), image.caption().or(image::alt).orElse("")))
        .distinct()
        .toList();
  }

  /** The headings that make the outline. */
  public List<Block> outline() {
    return blocks.stream().filter(block -> block.isHeading() && !block.pieces().isEmpty()).toList();
  }

  /** The kinds of marks that there are. */
  public List<MarkKind> kinds() {
    return MarkKind.all().stream()
        .filter(kind -> found.stream().anyMatch(each -> each.kind() == kind))
        .toList();
  }
}
