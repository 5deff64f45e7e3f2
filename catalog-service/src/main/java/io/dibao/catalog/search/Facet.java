package io.dibao.catalog.search;

import java.util.regex.Pattern;

/**
 * A kind of values that articles are filtered by and counted by.
 *
 * @param name {@code category}, {@code publisher}, {@code agency}, {@code document}, {@code month},
 *     or the name of a scheme
 */
public record Facet(String name) {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]{0,63}+");

  public static final Facet CATEGORY = new Facet("category");
  public static final Facet PUBLISHER = new Facet("publisher");
  public static final Facet AGENCY = new Facet("agency");
  public static final Facet DOCUMENT = new Facet("document");
  public static final Facet MONTH = new Facet("month");

  public Facet {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a facet: " + name);
    }
  }

  /** Whether there can be a facet of that name. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Whether it counts the codes of a scheme. */
  public boolean isScheme() {
    return switch (name) {
      case "category", "publisher", "agency", "document", "month" -> false;
      default -> true;
    };
  }

  /** The index field that the facet counts. */
  String countedField() {
    return isScheme() ? "classificationFacet" : equals(MONTH) ? name : name + "Facet";
  }

  /** The index field that the facet's values are looked up in. */
  String filteredField() {
    return isScheme() ? "classification" : name;
  }

  /** A value as the index holds it. */
  String indexed(String value) {
    if (isScheme()) {
      return name + ":" + value;
    }
    return bare(value);
  }

  /** A value without what people may write around it. */
  String bare(String value) {
    return equals(DOCUMENT) ? DocumentTitle.bare(value) : value;
  }
}
