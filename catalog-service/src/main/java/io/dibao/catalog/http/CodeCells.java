package io.dibao.catalog.http;

import io.dibao.catalog.store.CodeCount;
import java.util.List;
import java.util.stream.Stream;

/**
 * A code of a taxonomy as a row of a table, or a line, of its own.
 *
 * @param parent the code above it; empty at the top
 * @param articles how many articles have it or one below it
 */
record CodeCells(String scheme, String code, String label, String parent, long articles) {

  /** All codes of a tree, each before those below it. */
  static List<CodeCells> of(String scheme, List<CodeCount> tree) {
    return below(scheme, "", tree).toList();
  }

  /** As deep as a taxonomy. */
  private static Stream<CodeCells> below(String scheme, String parent, List<CodeCount> codes) {
    return codes.stream()
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(
                        new CodeCells(scheme, each.code(), each.label(), parent, each.articles())),
                    below(scheme, each.code(), each.children())));
  }
}
