package io.dibao.ingest.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A table under construction. Merged cells are repeated over the columns and rows that they span,
 * so that every cell stands under its heading, within bounds: what does not fit is left out and
 * {@link #isCut} says so.
 */
final class TableDraft {

  /** How many characters repetition may add, per cell of the bound. */
  private static final int CHARACTERS_PER_CELL = 50;

  /** A cell that goes on for {@code rows} more rows. */
  private record Overhang(int column, int width, int rows, String text) {}

  /** A cell with markup, at a column of a row. */
  private record Marked(int row, int column, Inline inline) {}

  private final int mostCells;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Marked> marked = new ArrayList<>();
  private Deque<Overhang> above = new ArrayDeque<>();
  private Deque<Overhang> below = new ArrayDeque<>();
  private List<String> row = new ArrayList<>();
  private int cells;
  private long repeated;
  private int headerRows;
  private boolean inked;
  private boolean cut;

  TableDraft(int mostCells) {
    this.mostCells = mostCells;
  }

  /** Whether no cell holds text. */
  boolean isBlank() {
    return !inked;
  }

  /** Whether the bound is reached; rows that come then are left out. */
  boolean isFull() {
    cut |= cells >= mostCells;
    return cut && cells >= mostCells;
  }

  /** Whether cells were left out because of the bound. */
  boolean isCut() {
    return cut;
  }

  void startRow() {
    row = new ArrayList<>();
    below = new ArrayDeque<>();
  }

  /** Adds a cell at the next free column. */
  void cell(Inline inline, int width, int height) {
    fillFromAbove();
    int column = row.size();
    if (!add(inline.text())) {
      return;
    }
    if (!inline.emphases().isEmpty() || !inline.links().isEmpty()) {
      marked.add(new Marked(rows.size(), column, inline));
    }
    repeat(inline.text(), width - 1);
    if (height > 1) {
      below.add(new Overhang(column, row.size() - column, height - 1, inline.text()));
    }
  }

  /** Ends the row; a row without cells of its own and from above is none. */
  void endRow(boolean header) {
    fillFromAbove();
    if (row.isEmpty()) {
      return;
    }
    rows.add(row);
    headerRows += header ? 1 : 0;
    above = below;
  }

  private void fillFromAbove() {
    while (!above.isEmpty() && above.peek().column() <= row.size() && cells < mostCells) {
      Overhang cell = above.remove();
      repeat(cell.text(), cell.width());
      if (cell.rows() > 1) {
        below.add(new Overhang(cell.column(), cell.width(), cell.rows() - 1, cell.text()));
      }
    }
  }

  private void repeat(String text, int times) {
    for (int i = 0; i < times && cells < mostCells; i++) {
      repeated += text.length();
      boolean fits = repeated <= (long) mostCells * CHARACTERS_PER_CELL;
      cut |= !fits;
      add(fits ? text : "");
    }
  }

  private boolean add(String text) {
    if (cells >= mostCells) {
      cut = true;
      return false;
    }
    row.add(text);
    cells++;
    inked |= !text.isEmpty();
    return true;
  }

  /** The block; all rows are brought to the same length. */
  Piece.Text piece(Optional<String> caption) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    columns = Math.min(columns, Math.max(1, 2 * mostCells / Math.max(1, rows.size())));
    List<List<String>> even = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int[] starts = new int[rows.size()];
    for (List<String> one : rows) {
      List<String> padded = new ArrayList<>(one.subList(0, Math.min(columns, one.size())));
      cut |= one.size() > columns;
      while (padded.size() < columns) {
        padded.add("");
      }
      text.append(even.isEmpty() ? "" : "\n");
      starts[even.size()] = text.length();
      even.add(padded);
      text.append(String.join("\t", padded));
    }
    Table table = new Table(caption, headerRows == rows.size() ? 1 : headerRows, even);
    Inline inline = marks(text.toString(), even, starts);
    return new Piece.Text(Block.Kind.TABLE, 0, inline, Optional.of(table));
  }

  private Inline marks(String text, List<List<String>> even, int[] starts) {
    List<Range> emphases = new ArrayList<>();
    List<Block.Link> links = new ArrayList<>();
    int row = -1;
    int column = 0;
    int offset = 0;
    for (Marked cell : marked) {
      if (cell.column() >= even.get(cell.row()).size()) {
        continue;
      }
      if (cell.row() != row) {
        row = cell.row();
        column = 0;
        offset = starts[row];
      }
      while (column < cell.column()) {
        offset += even.get(row).get(column).length() + 1;
        column++;
      }
      int start = offset;
      cell.inline().emphases().forEach(range -> emphases.add(shifted(range, start)));
      cell.inline()
          .links()
          .forEach(link -> links.add(new Block.Link(shifted(link.range(), start), link.url())));
    }
    return new Inline(text, emphases, links, 0);
  }

  private static Range shifted(Range range, int by) {
    return new Range(range.start() + by, range.end() + by);
  }
}
