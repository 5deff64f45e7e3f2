package io.dibao.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads tables of data; tables that only lay out a page are told apart from them. */
final class TableReader {

  /** HTML, 4.9.11: the most columns that a cell may span. */
  private static final int MOST_COLUMNS = 1_000;

  /** A cell with more characters than this and most of its table's text is a page's frame. */
  private static final int FRAME_TEXT = 200;

  private final int mostCells;
  private final Predicate<Node> dropped;
  private final CellReader cells;

  TableReader(int mostCells, Predicate<Node> dropped, CellReader cells) {
    this.mostCells = mostCells;
    this.dropped = dropped;
    this.cells = cells;
  }

  /** Whether {@code table} has rows and columns of data and no table inside. */
  boolean isData(Element table, Census census) {
    Census.Count count = census.count(table);
    if (count.tables()) {
      return false;
    }
    List<Element> rows = rows(table);
    int columns = 0;
    for (Element row : rows) {
      List<Element> cells = cells(row);
      columns = Math.max(columns, cells.size());
      for (Element cell : cells) {
        int text = census.count(cell).text();
        if (text > FRAME_TEXT && text * 5L > count.text() * 4L) {
          return false;
        }
      }
    }
    return rows.size() > 1 && columns > 1;
  }

  /** The cells, empty where none holds text. */
  Optional<TableDraft> read(Element table) {
    TableDraft draft = new TableDraft(mostCells);
    boolean head = true;
    for (Element row : rows(table)) {
      if (draft.isFull()) {
        break;
      }
      List<Element> cells = cells(row);
      boolean allHeads = !cells.isEmpty();
      draft.startRow();
      for (Element cell : cells) {
        Inline inline = this.cells.read(cell);
        allHeads &=
            cell.normalName().equals("th")
                || inline.isEmpty()
                || (inline.emphases().size() == 1
                    && inline.emphases().get(0).length() == inline.text().length());
        draft.cell(inline, span(cell, "colspan"), span(cell, "rowspan"));
      }
      head &= allHeads || (row.parent() != null && row.parent().normalName().equals("thead"));
      draft.endRow(head);
    }
    return draft.isBlank() ? Optional.empty() : Optional.of(draft);
  }

  private List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (dropped.test(child)) {
        continue;
      }
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else {
        for (Element row : child.children()) {
          if (row.normalName().equals("tr") && !dropped.test(row)) {
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : row.children()) {
      if (child.normalName().equals("td") || child.normalName().equals("th")) {
        cells.add(child);
      }
    }
    return cells;
  }

  /** A span of 0 means to the end in HTML, which nobody writes on purpose in an article. */
  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty()
        || value.length() > 9
        || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 1;
    }
    return Math.max(1, Math.min(MOST_COLUMNS, Integer.parseInt(value)));
  }

  /** Reads one cell's text. */
  interface CellReader {
    Inline read(Element cell);
  }
}
