package io.dibao.catalog.page.reading;

import java.util.Optional;

/** Text that is marked as a whole, or not at all. */
public record Piece(String text, Optional<Mark> mark) {

  static Piece plain(String text) {
    return new Piece(text, Optional.empty());
  }

  static Piece marked(String text, Mark mark) {
    return new Piece(text, Optional.of(mark));
  }
}
