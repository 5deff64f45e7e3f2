package io.dibao.ingest.clean;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Finds the element of a page that holds the article. Prose, text in sentences outside of links, is
 * what tells an article from its frame: starting from the innermost known container that holds much
 * of it, or else from the body, the walk goes down as long as one child holds most of the prose.
 */
final class ArticleFinder {

  /** A known container counts if it holds this share of the page's prose, in percent. */
  private static final int CONTAINER = 40;

  /** The walk goes into a child with this share of its parent's prose, in percent. */
  private static final int CHILD = 60;

  /** A twin of that child with this share of the child's prose is a part of the article. */
  private static final int TWIN = 15;

  private final MarkupRules rules;
  private final Census census;
  private final Pruning pruning;

  ArticleFinder(MarkupRules rules, Census census, Pruning pruning) {
    this.rules = rules;
    this.census = census;
    this.pruning = pruning;
  }

  Element find(Element body) {
    Element current = container(body).orElse(body);
    while (true) {
      Optional<Element> next = heaviest(current);
      if (next.isEmpty()) {
        return current;
      }
      current = next.get();
    }
  }

  /** The innermost known container with enough prose. */
  private Optional<Element> container(Element body) {
    Search search = new Search(census.count(body).prose() * CONTAINER / 100);
    body.filter(search);
    return Optional.ofNullable(search.found);
  }

  private Optional<Element> heaviest(Element parent) {
    List<Element> children = parent.children();
    int heaviest = -1;
    int most = 0;
    for (int i = 0; i < children.size(); i++) {
      int prose = prose(children.get(i));
      if (prose > most) {
        heaviest = i;
        most = prose;
      }
    }
    if (heaviest < 0 || most * 100L < (long) census.count(parent).prose() * CHILD) {
      return Optional.empty();
    }
    Element child = children.get(heaviest);
    for (int i = 0; i < children.size(); i++) {
      boolean twin = i != heaviest && isTwin(child, children.get(i));
      if (twin && prose(children.get(i)) * 100L > (long) most * TWIN) {
        return Optional.empty();
      }
    }
    return isRoom(child) ? Optional.of(child) : Optional.empty();
  }

  private static boolean isTwin(Element one, Element other) {
    return one.normalName().equals(other.normalName()) && one.className().equals(other.className());
  }

  private int prose(Element element) {
    return pruning.isDropped(element) ? 0 : census.count(element).prose();
  }

  /** Whether paragraphs live in it; a paragraph itself is as far down as an article goes. */
  private static boolean isRoom(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> false;
      case "li", "td" -> element.children().stream().anyMatch(Element::isBlock);
      default -> element.isBlock();
    };
  }

  private final class Search implements NodeFilter {

    private final int enough;
    private Element found;

    Search(int enough) {
      this.enough = enough;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      int prose = prose(element);
      if (prose == 0 || prose < enough) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (depth > 0 && rules.isContainer(element)) {
        found = element;
      }
      return FilterResult.CONTINUE;
    }
  }
}
