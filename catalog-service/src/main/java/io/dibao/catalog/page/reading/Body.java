package io.dibao.catalog.page.reading;

import io.dibao.catalog.event.ArticleEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets an article's text in blocks: its lines are headings where a section starts, rows of a table
 * where they hold tabs, and paragraphs else.
 */
final class Body {

  private static final int DEEPEST_HEADING = 6;

  /** Ends a heading that is its paragraph's first sentence: （一）坚持市场主导。尊重… */
  private static final String ENDS_OF_HEADING = "。：:；";

  private final String text;
  private final Marks marks;
  private final Map<Integer, ArticleEvent.Section> sections = new TreeMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.Row> table = new ArrayList<>();

  private Body(ArticleEvent article, Marks marks) {
    this.text = article.text();
    this.marks = marks;
    Deque<ArticleEvent.Section> rest = new ArrayDeque<>(article.sections());
    while (!rest.isEmpty()) {
      ArticleEvent.Section section = rest.pop();
      sections.putIfAbsent(section.range().start(), section);
      section.sections().forEach(rest::push);
    }
  }

  static List<Block> blocks(ArticleEvent article, Marks marks) {
    Body body = new Body(article, marks);
    int start = 0;
    while (start < body.text.length()) {
      int end = body.text.indexOf('\n', start);
      end = end < 0 ? body.text.length() : end;
      body.line(start, end);
      start = end + 1;
    }
    body.endTable();
    return List.copyOf(body.blocks);
  }

  private void line(int start, int end) {
    ArticleEvent.Section section = sections.get(start);
    int from = start;
    if (section != null) {
      endTable();
      from = heading(section, start, end);
    }
    if (text.substring(from, end).isBlank()) {
      return;
    }
    if (section == null && text.substring(from, end).indexOf('\t') >= 0) {
      table.add(row(from, end));
    } else {
      endTable();
      blocks.add(Block.paragraph(marks.pieces(text, from, end)));
    }
  }

  /** Adds the section's heading and gives where the rest of the line starts. */
  private int heading(ArticleEvent.Section section, int start, int end) {
    int behind = start;
    for (String part : List.of(section.number().orElse(""), section.heading().orElse(""))) {
      int next = behindSpace(behind, end);
      if (text.startsWith(part, next) && next + part.length() <= end) {
        behind = next + part.length();
      }
    }
    int rank = Math.min(Math.max(section.level(), 1) + 1, DEEPEST_HEADING);
    boolean titled = section.heading().isPresent() && behind > start;
    blocks.add(
        Block.heading(
            section.path(), rank, titled ? marks.pieces(text, start, behind) : List.of()));
    if (!titled) {
      return start;
    }
    while (behind < end && ENDS_OF_HEADING.indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    return behind;
  }

  private int behindSpace(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Block.Row row(int start, int end) {
    List<List<Piece>> cells = new ArrayList<>();
    int from = start;
    for (String cell : text.substring(start, end).split("\t", -1)) {
      cells.add(marks.pieces(text, from, from + cell.length()));
      from += cell.length() + 1;
    }
    return new Block.Row(table.isEmpty() && namesColumns(text.substring(start, end)), cells);
  }

  /** A row without figures, the first of its table, names the columns. */
  private static boolean namesColumns(String row) {
    return row.split("\t", -1).length > 1
        && List.of(row.split("\t", -1)).stream().noneMatch(cell -> cell.matches("[-+]?[0-9].*%?"));
  }

  private void endTable() {
    if (!table.isEmpty()) {
      blocks.add(new Block(Block.Kind.TABLE, "", 0, List.copyOf(table)));
      table.clear();
    }
  }
}
