package io.dibao.ingest.outline;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Nests openings. A style that is open already goes on at its depth; a new one lies inside what is
 * open, unless the standard's order (一、 over （一） over 1. over （1）) puts it outside. So skipped
 * levels leave no holes, and numbers may begin anew under each title.
 */
final class SectionTree {

  /** Deeper sections are taken as text of the deepest: no article numbers nine levels. */
  private static final int MAX_DEPTH = 8;

  /** A section that is being built. */
  private static final class Node {
    final Opening opening;
    final int depth;
    final List<Node> children = new ArrayList<>();
    int lastBlock;

    Node(Opening opening, int depth) {
      this.opening = opening;
      this.depth = depth;
      this.lastBlock = opening.block();
    }
  }

  private final CleanArticle article;
  private final Map<Integer, Marker> items;
  private final PointFinder points;
  private final List<Node> roots = new ArrayList<>();
  private final List<Node> open = new ArrayList<>();

  private SectionTree(CleanArticle article, Map<Integer, Marker> items, PointFinder points) {
    this.article = article;
    this.items = items;
    this.points = points;
  }

  /** The tree of the openings; items become points. */
  static Outline of(CleanArticle article, Openings found, PointFinder points) {
    SectionTree tree = new SectionTree(article, found.items(), points);
    List<Opening> openings = found.list();
    for (int i = 0; i < openings.size(); i++) {
      int end = i + 1 < openings.size() ? openings.get(i + 1).block() : article.blocks().size();
      tree.add(openings, i, end - 1);
    }
    return new Outline(tree.sections(tree.roots, ""));
  }

  private void add(List<Opening> openings, int i, int lastBlock) {
    Opening opening = openings.get(i);
    int depth = depth(openings, i);
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
    Node node = new Node(opening, depth + 1);
    (open.isEmpty() ? roots : open.get(open.size() - 1).children).add(node);
    open.add(node);
    open.forEach(each -> each.lastBlock = lastBlock);
  }

  /** How many of the open sections stay open around the next one. */
  private int depth(List<Opening> openings, int i) {
    Opening opening = openings.get(i);
    for (int d = 0; d < open.size(); d++) {
      if (open.get(d).opening.rank() == opening.rank()) {
        return d;
      }
    }
    int depth = open.size();
    if (opening.style() == Style.TITLE) {
      depth = aroundRestart(openings, i);
    } else {
      while (depth > 0 && outranks(opening, open.get(depth - 1).opening)) {
        depth--;
      }
    }
    return Math.min(depth, MAX_DEPTH - 1);
  }

  /**
   * A title before which numbers end and behind which they begin anew at one lies around them, not
   * inside.
   */
  private int aroundRestart(List<Opening> openings, int i) {
    int depth = open.size();
    while (depth > 0 && isInside(open.get(depth - 1).opening, openings.get(i))) {
      depth--;
    }
    if (i + 1 < openings.size() && openings.get(i + 1).ordinal() == 1) {
      for (int d = 0; d < open.size(); d++) {
        if (open.get(d).opening.rank() == openings.get(i + 1).rank()) {
          return d;
        }
      }
    }
    return depth;
  }

  /** A bullet, and a label under titles, never hold a title. */
  private static boolean isInside(Opening opened, Opening title) {
    return opened.style() == Style.BULLET
        || (opened.style() == Style.TITLE && opened.rank() > title.rank());
  }

  private static boolean outranks(Opening opening, Opening inside) {
    return inside.style() != Style.TITLE && opening.rank() < inside.rank();
  }

  private List<Section> sections(List<Node> nodes, String prefix) {
    List<Section> sections = new ArrayList<>();
    for (Node node : nodes) {
      String path = prefix + (sections.size() + 1);
      sections.add(section(node, path));
    }
    return sections;
  }

  private Section section(Node node, String path) {
    List<Section> children = sections(node.children, path + ".");
    Range first = article.blocks().get(node.opening.block()).range();
    int end = article.blocks().get(node.lastBlock).range().end();
    return new Section(
        path,
        node.opening.number(),
        node.opening.style(),
        node.depth,
        node.opening.heading(),
        new Range(first.start(), end),
        ownBlocks(node).mapToObj(this::points).flatMap(List::stream).toList(),
        ownBlocks(node)
            .mapToObj(b -> article.blocks().get(b).table())
            .flatMap(Optional::stream)
            .toList(),
        children);
  }

  private List<Point> points(int block) {
    return items.containsKey(block)
        ? points.item(article.text(), article.blocks().get(block), items.get(block)).stream()
            .toList()
        : points.find(article.text(), article.blocks().get(block));
  }

  private IntStream ownBlocks(Node node) {
    int end = node.children.isEmpty() ? node.lastBlock + 1 : node.children.get(0).opening.block();
    return IntStream.range(node.opening.block(), end);
  }
}
