package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.event.SectionText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article's outline with the text of its parts.
 *
 * @param lead the text before the first section; the whole text of an article without sections
 */
public record SectionTree(
    UUID id, String revision, String title, String lead, List<Part> sections) {

  /**
   * A section.
   *
   * @param range where it stands in the article's text, heading and inner sections included
   * @param text its own text, without the number, the heading and the sections inside it
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Section")
  public record Part(
      String path,
      Optional<String> number,
      Optional<String> style,
      int level,
      Optional<String> heading,
      ArticleEvent.Range range,
      String text,
      List<ArticleEvent.Point> points,
      List<Part> sections) {}

  public static SectionTree of(ArticleEvent article) {
    String text = article.text();
    int lead =
        article.sections().isEmpty()
            ? text.length()
            : SectionText.within(text, article.sections().get(0).range().start());
    return new SectionTree(
        article.id(),
        article.revision(),
        article.title(),
        text.substring(0, lead).strip(),
        parts(article.sections(), text));
  }

  /** The section of that path, with those inside it. */
  static Optional<Part> find(ArticleEvent article, String path) {
    Deque<ArticleEvent.Section> rest = new ArrayDeque<>(article.sections());
    while (!rest.isEmpty()) {
      ArticleEvent.Section section = rest.pop();
      if (section.path().equals(path)) {
        return Optional.of(part(section, article.text()));
      }
      section.sections().forEach(rest::push);
    }
    return Optional.empty();
  }

  /** As deep as the event, whose depth the JSON reader bounds. */
  private static List<Part> parts(List<ArticleEvent.Section> sections, String text) {
    return sections.stream().map(section -> part(section, text)).toList();
  }

  private static Part part(ArticleEvent.Section section, String text) {
    return new Part(
        section.path(),
        section.number(),
        section.style(),
        section.level(),
        section.heading(),
        section.range(),
        ownText(section, text),
        section.points(),
        parts(section.sections(), text));
  }

  private static String ownText(ArticleEvent.Section section, String text) {
    StringBuilder own = new StringBuilder();
    int end = SectionText.within(text, section.range().end());
    int from = SectionText.start(section, text);
    for (ArticleEvent.Section inner : section.sections()) {
      int to = Math.min(SectionText.within(text, inner.range().start()), end);
      if (from < to) {
        own.append(text, from, to);
      }
      from = Math.max(from, SectionText.within(text, inner.range().end()));
    }
    if (from < end) {
      own.append(text, from, end);
    }
    return own.toString().strip();
  }
}
