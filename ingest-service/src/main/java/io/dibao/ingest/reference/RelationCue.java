package io.dibao.ingest.reference;

import java.util.List;

/**
 * The words by which a text says what one document does to another.
 *
 * @param before words before the other's title
 * @param after words directly behind it
 * @param later words behind it in the same sentence, no other title between
 * @param within how many characters may stand between a word before and the title
 */
record RelationCue(
    Relation.Type type, List<String> before, List<String> after, List<String> later, int within) {

  RelationCue {
    before = before == null ? List.of() : List.copyOf(before);
    after = after == null ? List.of() : List.copyOf(after);
    later = later == null ? List.of() : List.copyOf(later);
  }

  /** Whether it says on what a document rests: its basis, or what it carries out. */
  boolean isGround() {
    return type == Relation.Type.BASIS || type == Relation.Type.IMPLEMENTS;
  }
}
