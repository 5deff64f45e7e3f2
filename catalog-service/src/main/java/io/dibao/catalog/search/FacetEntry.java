package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a facet as the index counts it, by itself.
 *
 * @param parents the values above it, the widest first
 */
record FacetEntry(String value, String label, List<String> parents, long count) {

  /** Stands between the parts of a code in the index. */
  private static final String BETWEEN = "\u001f";

  private static final int FIRST_PARENT = 2;

  /** No taxonomy is as deep. */
  private static final int DEEPEST = 16;

  FacetEntry {
    parents = List.copyOf(parents);
  }

  /** The code and each code above it, as the index counts them. */
  static List<String> indexed(ArticleEvent.Classification classification) {
    List<String> indexed = new ArrayList<>();
    String above = "";
    List<ArticleEvent.Parent> parents = classification.parents().stream().limit(DEEPEST).toList();
    for (ArticleEvent.Parent parent : parents) {
      indexed.add(indexed(classification.scheme(), parent.code(), parent.label()) + above);
      above += BETWEEN + parent.code();
    }
    indexed.add(
        indexed(classification.scheme(), classification.code(), classification.label()) + above);
    return indexed;
  }

  private static String indexed(String scheme, String code, String label) {
    return scheme + ":" + code + BETWEEN + label;
  }

  /** Whether what the index counted is a value of the facet. */
  static boolean isOf(Facet facet, String indexed) {
    return !facet.isScheme() || indexed.startsWith(facet.name() + ":");
  }

  /** From the index's own value. */
  static FacetEntry of(Facet facet, String indexed, long count) {
    if (facet.isScheme()) {
      List<String> parts = List.of(indexed.split(BETWEEN, -1));
      String code = parts.get(0).substring(facet.name().length() + 1);
      return new FacetEntry(code, parts.get(1), parts.subList(FIRST_PARENT, parts.size()), count);
    }
    if (facet.equals(Facet.CATEGORY)) {
      return new FacetEntry(
          indexed, CategoryPath.last(indexed), CategoryPath.above(indexed), count);
    }
    return new FacetEntry(indexed, indexed, List.of(), count);
  }

  /** How far below the top it stands. */
  int depth() {
    return parents.size();
  }
}
