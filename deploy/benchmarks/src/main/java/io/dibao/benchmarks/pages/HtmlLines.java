package io.dibao.benchmarks.pages;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The lines that a reader sees in what a peer gives as HTML: a block or a {@code <br>} ends one.
 */
final class HtmlLines implements NodeVisitor {

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private HtmlLines() {}

  static List<String> of(String html) {
    HtmlLines reader = new HtmlLines();
    NodeTraversor.traverse(reader, Jsoup.parseBodyFragment(html).body());
    reader.end();
    return reader.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
    } else {
      border(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    border(node);
  }

  private void border(Node node) {
    if (node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"))) {
      end();
    }
  }

  private void end() {
    String text = line.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }
}
