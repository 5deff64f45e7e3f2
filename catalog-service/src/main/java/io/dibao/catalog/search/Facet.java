package io.dibao.catalog.search;

import java.util.regex.Pattern;

/**
 * Something that hits are counted by.
 *
 * @param name {@code category}, {@code publisher}, {@code agency}, {@code document}, {@code month},
 *     or the name of a scheme
 */
public record Facet(String name) {

  /** Stands between a code and its label in the index. */
  static final char LABEL = '\u001f';

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]{0,63}+");

  public Facet {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a facet: " + name);
    }
  }

  /** Whether there can be a facet of that name. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The index field that the facet counts. */
  String field() {
    return switch (name) {
      case "month" -> "month";
      case "category", "publisher", "agency", "document" -> name + "Facet";
      default -> "classificationFacet";
    };
  }

  boolean isScheme() {
    return field().equals("classificationFacet");
  }
}
