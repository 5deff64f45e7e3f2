package io.dibao.catalog.page.reading;

import java.util.List;

/**
 * A block of the article's text.
 *
 * @param kind heading, paragraph, point or table
 * @param path the section's path, of a heading; else empty
 * @param rank the HTML heading's, from 2 to 6; else 0
 * @param rows of cells: one row with one cell but for a table
 */
public record Block(Kind kind, String path, int rank, List<Row> rows) {

  /** What a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    TABLE
  }

  /**
   * A row of a table.
   *
   * @param head whether its cells name the columns
   */
  public record Row(boolean head, List<List<Piece>> cells) {}

  static Block heading(String path, int rank, List<Piece> pieces) {
    return new Block(Kind.HEADING, path, rank, List.of(new Row(false, List.of(pieces))));
  }

  static Block paragraph(List<Piece> pieces) {
    return new Block(Kind.PARAGRAPH, "", 0, List.of(new Row(false, List.of(pieces))));
  }

  /** The pieces of a heading or paragraph. */
  public List<Piece> pieces() {
    return rows.get(0).cells().get(0);
  }

  public boolean isHeading() {
    return kind == Kind.HEADING;
  }

  public boolean isTable() {
    return kind == Kind.TABLE;
  }
}
