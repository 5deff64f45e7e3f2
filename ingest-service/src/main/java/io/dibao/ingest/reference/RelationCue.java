package io.dibao.ingest.reference;

import java.util.List;

/**
 * The words by which a text says what one document does to another.
 *
 * @param before words before the other's title
 * @param after words directly behind it
 * @param within how many characters may stand between a word before and the title
 */
record RelationCue(Relation.Type type, List<String> before, List<String> after, int within) {

  RelationCue {
    before = before == null ? List.of() : List.copyOf(before);
    after = after == null ? List.of() : List.copyOf(after);
  }
}
