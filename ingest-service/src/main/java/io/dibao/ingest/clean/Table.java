package io.dibao.ingest.clean;

import java.util.List;
import java.util.Optional;

/**
 * A table's cells.
 *
 * @param caption as printed above or below it
 * @param headerRows how many of the first rows are headings, 0 where none is known to be
 * @param rows the cells as plain text, row by row; merged cells are repeated so that every row has
 *     the same length
 */
public record Table(Optional<String> caption, int headerRows, List<List<String>> rows) {

  public Table {
    rows = rows.stream().map(List::copyOf).toList();
    if (headerRows < 0 || headerRows > rows.size()) {
      throw new IllegalArgumentException(headerRows + " header rows of " + rows.size());
    }
  }
}
