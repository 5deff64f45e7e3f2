package io.dibao.ingest.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The short lines of a page as a reader sees them, among them its title and its byline. */
final class PageLines implements NodeVisitor {

  /**
   * A line.
   *
   * @param heading whether it stands in {@code h1}, {@code h2} or {@code h3}
   */
  record Line(String text, boolean heading) {}

  /** What is cut off of longer lines cannot matter here. */
  private static final int LONGEST = 400;

  private static final Set<String> SKIPPED =
      Set.of("script", "style", "noscript", "textarea", "option", "head", "template");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int skipped;
  private int headings;

  private PageLines() {}

  static List<Line> of(Document page) {
    PageLines reader = new PageLines();
    page.traverse(reader);
    reader.flush();
    return reader.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (SKIPPED.contains(element.normalName())) {
        skipped++;
      }
      if (element.isBlock() || element.normalName().equals("br")) {
        flush();
      }
      if (HEADINGS.contains(element.normalName())) {
        headings++;
      }
    } else if (node instanceof TextNode text && skipped == 0 && current.length() < LONGEST) {
      String whole = text.getWholeText();
      current.append(whole, 0, Math.min(whole.length(), LONGEST)).append(' ');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        flush();
      }
      if (SKIPPED.contains(element.normalName())) {
        skipped--;
      }
      if (HEADINGS.contains(element.normalName())) {
        headings--;
      }
    }
  }

  private void flush() {
    String line = OneLine.of(current.toString().replace('<', ' ').replace('&', ' '));
    current.setLength(0);
    if (!line.isEmpty()) {
      lines.add(new Line(line, headings > 0));
    }
  }
}
