package io.dibao.ingest.clean;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph or another unit that stands on lines of its own.
 *
 * @param level 1 to 6 for a {@link Kind#HEADING}, the nesting depth from 1 for a {@link
 *     Kind#LIST_ITEM}, else 0
 * @param range where it lies in the clean text, without the separator behind it
 * @param emphases the ranges in bold or otherwise strong type, in order, not overlapping, inside
 *     {@code range}
 * @param links the links inside {@code range}, in order
 * @param table the cells, present exactly for a {@link Kind#TABLE}, whose text is the cells
 *     separated by {@code \t} and the rows by {@code \n}
 */
public record Block(
    Kind kind,
    int level,
    Range range,
    List<Range> emphases,
    List<Link> links,
    Optional<Table> table) {

  /** What the unit is. */
  public enum Kind {
    PARAGRAPH,
    /** {@code h1} to {@code h6}, or a Markdown heading. */
    HEADING,
    LIST_ITEM,
    TABLE,
    /** The caption of an image or a table. */
    CAPTION,
    QUOTE
  }

  /**
   * A link in the text.
   *
   * @param url absolute, http or https
   */
  public record Link(Range range, String url) {}

  public Block {
    Objects.requireNonNull(kind, "kind");
    emphases = List.copyOf(emphases);
    links = List.copyOf(links);
    if ((kind == Kind.TABLE) != table.isPresent()) {
      throw new IllegalArgumentException("a table block, and no other, has cells: " + kind);
    }
  }

  /** Whether all of the block, white space and punctuation aside, is in strong type. */
  public boolean isEmphasised(String text) {
    int strong = 0;
    int all = 0;
    for (int i = range.start(); i < range.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        all++;
        int offset = i;
        if (emphases.stream().anyMatch(r -> r.contains(offset))) {
          strong++;
        }
      }
    }
    return all > 0 && strong == all;
  }
}
