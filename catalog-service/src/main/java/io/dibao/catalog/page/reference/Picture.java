package io.dibao.catalog.page.reference;

import io.dibao.catalog.page.Wording;
import io.dibao.catalog.store.DocumentGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document in the middle and what is tied to it at both sides, as boxes with lines: at the left
 * what does something to it, at the right what it does something to; what is only cited beside it
 * fills the shorter side.
 *
 * @param height of the picture, which is {@link #WIDTH} wide
 */
public record Picture(List<Box> boxes, List<Line> lines, int height) {

  public static final int WIDTH = 960;

  private static final int BOX_WIDTH = 300;
  private static final int BOX_HEIGHT = 50;
  private static final int STEP = 62;
  private static final int MARGIN = 8;
  private static final int MOST_BESIDE_EACH_OTHER = 9;
  private static final int LETTERS = 18;

  /**
   * A document or an article.
   *
   * @param kind root, document or article
   * @param title the whole title; {@code lines} is what fits
   */
  public record Box(
      String kind,
      String href,
      String title,
      int x,
      int y,
      int width,
      int height,
      List<Text> lines) {}

  /** A line of text, its middle at x. */
  public record Text(String text, int x, int y) {}

  /** A tie between two boxes, with what it is written at its middle. */
  public record Line(String path, boolean directed, Text label) {}

  private record Tie(DocumentGraph.Node node, DocumentGraph.Edge edge, boolean incoming) {}

  static Picture of(DocumentGraph graph, UUID root, Locale locale) {
    Map<UUID, DocumentGraph.Node> nodes =
        graph.nodes().stream()
            .collect(Collectors.toMap(DocumentGraph.Node::id, Function.identity(), (a, b) -> a));
    List<Tie> left = new ArrayList<>();
    List<Tie> right = new ArrayList<>();
    List<Tie> beside = new ArrayList<>();
    graph.edges().stream()
        .sorted(
            Comparator.comparing((DocumentGraph.Edge edge) -> isBeside(edge))
                .thenComparing(DocumentGraph.Edge::articles, Comparator.reverseOrder()))
        .forEach(
            edge -> {
              boolean incoming = edge.to().equals(root);
              DocumentGraph.Node other = nodes.get(incoming ? edge.from() : edge.to());
              if (other != null
                  && (incoming || edge.from().equals(root))
                  && !isDrawn(other, left, right, beside)) {
                List<Tie> side = isBeside(edge) ? beside : incoming ? left : right;
                side.add(new Tie(other, edge, incoming));
              }
            });
    for (Tie tie : beside) {
      (left.size() <= right.size() ? left : right).add(tie);
    }
    return drawn(nodes.get(root), most(left), most(right), locale);
  }

  private static boolean isBeside(DocumentGraph.Edge edge) {
    return edge.type().equals(DocumentGraph.BESIDE);
  }

  @SafeVarargs
  private static boolean isDrawn(DocumentGraph.Node node, List<Tie>... sides) {
    for (List<Tie> side : sides) {
      if (side.stream().anyMatch(tie -> tie.node().id().equals(node.id()))) {
        return true;
      }
    }
    return false;
  }

  private static List<Tie> most(List<Tie> side) {
    return side.subList(0, Math.min(MOST_BESIDE_EACH_OTHER, side.size()));
  }

  private static Picture drawn(
      DocumentGraph.Node root, List<Tie> left, List<Tie> right, Locale locale) {
    int rows = Math.max(1, Math.max(left.size(), right.size()));
    int height = rows * STEP + MARGIN;
    List<Box> boxes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int middle = height / 2;
    int rootX = (WIDTH - BOX_WIDTH + 60) / 2;
    int rootWidth = BOX_WIDTH - 60;
    for (List<Tie> side : List.of(left, right)) {
      boolean isLeft = side == left;
      int x = isLeft ? 0 : WIDTH - BOX_WIDTH;
      for (int i = 0; i < side.size(); i++) {
        Tie tie = side.get(i);
        int y = (height - side.size() * STEP) / 2 + i * STEP + (STEP - BOX_HEIGHT) / 2;
        boxes.add(box(kind(tie.node()), tie.node(), x, y, BOX_WIDTH));
        int from = isLeft ? BOX_WIDTH : WIDTH - BOX_WIDTH;
        int to = isLeft ? rootX : rootX + rootWidth;
        lines.add(line(tie, from, y + BOX_HEIGHT / 2, to, middle, locale));
      }
    }
    if (root != null) {
      boxes.add(box("root", root, rootX, middle - BOX_HEIGHT / 2, rootWidth));
    }
    return new Picture(boxes, lines, height);
  }

  private static String kind(DocumentGraph.Node node) {
    return node.kind() == DocumentGraph.Kind.DOCUMENT ? "document" : "article";
  }

  private static Box box(String kind, DocumentGraph.Node node, int x, int y, int width) {
    String path = node.kind() == DocumentGraph.Kind.DOCUMENT ? "/documents/" : "/articles/";
    List<String> fitting = fitting(node.name(), LETTERS * width / BOX_WIDTH);
    List<Text> lines = new ArrayList<>();
    int first = y + BOX_HEIGHT / 2 + 5 - (fitting.size() - 1) * 9;
    for (String line : fitting) {
      lines.add(new Text(line, x + width / 2, first + lines.size() * 18));
    }
    return new Box(kind, path + node.id(), node.name(), x, y, width, BOX_HEIGHT, lines);
  }

  /** At most two lines of as many letters. */
  private static List<String> fitting(String name, int letters) {
    if (name.length() <= letters) {
      return List.of(name);
    }
    String rest = name.substring(letters);
    return List.of(
        name.substring(0, letters),
        rest.length() <= letters ? rest : rest.substring(0, letters - 1) + "…");
  }

  /** From a box at a side to the one in the middle, or back where that does something. */
  private static Line line(Tie tie, int x, int y, int rootX, int rootY, Locale locale) {
    int bend = (x + rootX) / 2;
    String path =
        tie.incoming()
            ? "M%d %d C%d %d %d %d %d %d".formatted(x, y, bend, y, bend, rootY, rootX, rootY)
            : "M%d %d C%d %d %d %d %d %d".formatted(rootX, rootY, bend, rootY, bend, y, x, y);
    return new Line(
        path,
        !isBeside(tie.edge()),
        isBeside(tie.edge())
            ? new Text("", 0, 0)
            : new Text(
                Wording.name(locale, "relation", tie.edge().type()), bend, (y + rootY) / 2 + 4));
  }

  public boolean isUseful() {
    return boxes.size() > 1;
  }
}
