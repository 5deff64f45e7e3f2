package io.dibao.catalog.page.search;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.search.Correction;
import io.dibao.catalog.search.FacetValue;
import io.dibao.catalog.search.SearchResult;
import io.dibao.catalog.search.SectionResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What the index answered, articles or sections.
 *
 * @param collapsed how many articles are left out since they print the text of another; absent
 *     where none is to be left out
 */
record Hits(
    List<Hit> list,
    long total,
    boolean exact,
    Map<String, List<FacetValue>> facets,
    Optional<Correction> suggestion,
    OptionalLong collapsed) {

  static final Hits NONE =
      new Hits(List.of(), 0, true, Map.of(), Optional.empty(), OptionalLong.empty());

  /**
   * @param reprints how many others print the text of an article, where any does
   */
  static Hits of(
      SearchResult result, Map<UUID, Long> reprints, OptionalLong collapsed, Address here) {
    return new Hits(
        result.hits().stream()
            .map(hit -> Hit.of(hit, Optional.ofNullable(reprints.get(hit.article().id())), here))
            .toList(),
        result.total(),
        result.exact(),
        result.facets(),
        result.suggestion(),
        collapsed);
  }

  static Hits of(SectionResult result, Address here) {
    return new Hits(
        result.hits().stream().map(hit -> Hit.of(hit, here)).toList(),
        result.total(),
        result.exact(),
        result.facets(),
        Optional.empty(),
        OptionalLong.empty());
  }
}
