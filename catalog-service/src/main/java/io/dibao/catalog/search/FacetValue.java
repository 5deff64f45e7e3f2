package io.dibao.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;

/**
 * One value of a facet.
 *
 * @param value what to filter by
 * @param label what to show
 * @param count how many of the articles found have it, or one of those below it
 * @param children those below it that any of the articles found has, the most frequent first
 */
public record FacetValue(
    String value,
    String label,
    long count,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FacetValue> children) {

  public FacetValue {
    children = children == null ? List.of() : List.copyOf(children);
  }

  /** It and all below it, each before its children. */
  public Stream<FacetValue> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(FacetValue::all));
  }
}
