package io.dibao.catalog.search;

/**
 * One value of a facet.
 *
 * @param value what to filter by
 * @param label what to show
 * @param count how many of the articles found have it
 */
public record FacetValue(String value, String label, long count) {

  /** From the index's own value; {@code scheme:} is not part of a code's value. */
  static FacetValue of(Facet facet, String indexed, long count) {
    if (facet.isScheme()) {
      int label = indexed.indexOf(Facet.LABEL);
      String code = indexed.substring(facet.name().length() + 1, label);
      return new FacetValue(code, indexed.substring(label + 1), count);
    }
    String label = facet.name().equals("category") ? CategoryPath.last(indexed) : indexed;
    return new FacetValue(indexed, label, count);
  }
}
