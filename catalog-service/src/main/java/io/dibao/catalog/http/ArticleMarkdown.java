package io.dibao.catalog.http;

import io.dibao.catalog.event.ArticleEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * An article as Markdown (CommonMark): the title, a line on its source, and the text with the
 * headings of its sections. What the text holds is escaped, so that it reads as it was written.
 */
final class ArticleMarkdown {

  /** The title takes the first of the six levels. */
  private static final int DEEPEST = 6;

  private final ArticleEvent article;
  private final Map<Integer, ArticleEvent.Section> sectionsByStart = new HashMap<>();
  private final Document document = new Document();

  private ArticleMarkdown(ArticleEvent article) {
    this.article = article;
    Deque<ArticleEvent.Section> rest = new ArrayDeque<>(article.sections());
    while (!rest.isEmpty()) {
      ArticleEvent.Section section = rest.pop();
      sectionsByStart.putIfAbsent(section.range().start(), section);
      section.sections().forEach(rest::push);
    }
  }

  static String of(ArticleEvent article) {
    return new ArticleMarkdown(article).render();
  }

  private String render() {
    heading(1, article.title());
    source();
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      block(start, line);
      start += line.length() + 1;
    }
    return MarkdownRenderer.builder().build().render(document);
  }

  private void source() {
    String line =
        Stream.of(
                article.publishedAt().map(Object::toString),
                article.source().publisher(),
                article.author(),
                article.editor().map(name -> "责任编辑：" + name))
            .flatMap(part -> part.stream())
            .distinct()
            .collect(Collectors.joining(" · "));
    Paragraph paragraph = new Paragraph();
    if (!line.isEmpty()) {
      paragraph.appendChild(new Text(line));
    }
    article
        .source()
        .url()
        .filter(ArticleLinks::isWeb)
        .ifPresent(
            url -> {
              paragraph.appendChild(new Text(line.isEmpty() ? "" : " · "));
              Link link = new Link(url, null);
              link.appendChild(new Text(url));
              paragraph.appendChild(link);
            });
    if (paragraph.getFirstChild() != null) {
      document.appendChild(paragraph);
    }
  }

  /** A line of the text, which is a heading, or begins with one, where a section starts. */
  private void block(int start, String line) {
    ArticleEvent.Section section = sectionsByStart.get(start);
    int end = section == null ? 0 : headingEnd(section, line);
    if (end > 0) {
      heading(Math.min(section.level() + 1, DEEPEST), line.substring(0, end).strip());
    }
    String rest = line.substring(end).strip();
    if (!rest.isEmpty()) {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(new Text(rest));
      document.appendChild(paragraph);
    }
  }

  /** Behind the number and the heading, where the line begins with them. */
  private static int headingEnd(ArticleEvent.Section section, String line) {
    int end = 0;
    for (String part :
        Stream.of(section.number(), section.heading()).flatMap(p -> p.stream()).toList()) {
      int from = end;
      while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
        from++;
      }
      if (!line.startsWith(part, from)) {
        return end;
      }
      end = from + part.length();
    }
    while (section.heading().isPresent()
        && end < line.length()
        && "。：:".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private void heading(int level, String words) {
    Heading heading = new Heading();
    heading.setLevel(level);
    Node text = new Text(words);
    heading.appendChild(text);
    document.appendChild(heading);
  }
}
