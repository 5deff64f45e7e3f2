package io.dibao.catalog.page.search;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Days;
import io.dibao.catalog.search.ArticleSummary;
import io.dibao.catalog.search.SearchResult;
import io.dibao.catalog.search.SectionResult;
import io.dibao.catalog.search.SectionSummary;
import io.dibao.catalog.search.Snippet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article or a section found, as the page shows it.
 *
 * @param title as HTML, the words found marked
 * @param article of a section, its article's title as HTML, the words found marked
 * @param day on which it was published, in China
 * @param reprints how many other articles print the same text, if any does
 * @param snippets as HTML, the words found marked
 */
public record Hit(
    String href,
    String title,
    Optional<String> article,
    Optional<String> publisher,
    Optional<String> day,
    Optional<Long> reprints,
    List<Tag> tags,
    List<String> snippets) {

  private static final int MOST_TAGS = 6;
  private static final int MOST_SNIPPETS = 3;

  /** A code that it has; {@code href} asks for that code as well. */
  public record Tag(String label, String href) {}

  static Hit of(SearchResult.Hit hit, Optional<Long> reprints, Address here) {
    ArticleSummary article = hit.article();
    return new Hit(
        "/articles/" + article.id(),
        title(hit.snippets(), article.title()),
        Optional.empty(),
        article.source().publisher(),
        Days.of(article.publishedAt()),
        reprints,
        tags(article.classifications(), here),
        snippets(hit.snippets()));
  }

  static Hit of(SectionResult.Hit hit, Address here) {
    SectionSummary section = hit.section();
    String article = title(hit.snippets(), section.title());
    Optional<String> heading = section.path().map(path -> heading(hit, path));
    return new Hit(
        "/articles/" + section.id() + section.path().map(path -> "#s-" + path).orElse(""),
        heading.orElse(article),
        heading.map(own -> article),
        section.publisher(),
        Days.of(section.publishedAt()),
        Optional.empty(),
        tags(section.classifications(), here),
        snippets(
            hit.snippets().stream().filter(each -> !each.field().equals("headings")).toList()));
  }

  private static String title(List<Snippet> snippets, String title) {
    return html(snippets, "title").orElseGet(() -> plain(title));
  }

  private static String heading(SectionResult.Hit hit, String path) {
    SectionSummary section = hit.section();
    Optional<String> words =
        html(hit.snippets(), "headings").or(() -> section.heading().map(Hit::plain));
    Optional<String> number = section.number().map(Hit::plain);
    return number.isEmpty() && words.isEmpty() ? plain(path) : number.orElse("") + words.orElse("");
  }

  private static Optional<String> html(List<Snippet> snippets, String field) {
    return snippets.stream()
        .filter(snippet -> snippet.field().equals(field))
        .findFirst()
        .map(Snippet::html);
  }

  private static String plain(String text) {
    return new Snippet("title", text, 0, List.of()).html();
  }

  private static List<Tag> tags(List<ArticleSummary.Label> labels, Address here) {
    Map<String, Tag> tags = new LinkedHashMap<>();
    labels.forEach(
        each ->
            tags.putIfAbsent(
                each.label(),
                new Tag(
                    each.label(),
                    here.with("classification", each.scheme() + ":" + each.code()).toString())));
    return tags.values().stream().limit(MOST_TAGS).toList();
  }

  /** The text holds its headings, so these are shown only where the text says nothing of it. */
  private static List<String> snippets(List<Snippet> snippets) {
    boolean found =
        snippets.stream().anyMatch(each -> each.field().equals("text") && !each.ranges().isEmpty());
    return snippets.stream()
        .filter(each -> each.field().equals("text") || (each.field().equals("headings") && !found))
        .limit(MOST_SNIPPETS)
        .map(Snippet::html)
        .toList();
  }
}
