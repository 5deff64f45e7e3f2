package io.dibao.ingest.clean;

import java.util.Optional;

/** A block or an image in reading order, before it is decided whether it is the article's. */
sealed interface Piece {

  /**
   * A block.
   *
   * @param level as {@link Block#level}
   * @param table as {@link Block#table}
   */
  record Text(Block.Kind kind, int level, Inline inline, Optional<Table> table) implements Piece {

    Text as(Block.Kind other) {
      return new Text(other, other == Block.Kind.HEADING ? Math.max(1, level) : 0, inline, table);
    }

    Text with(Inline other) {
      return new Text(kind, level, other, table);
    }
  }

  /** An image. */
  record Picture(Image image) implements Piece {}
}
