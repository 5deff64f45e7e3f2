package io.dibao.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of hits.
 *
 * @param total how many articles there are on all pages
 * @param exact whether that is the exact number, or else a lower bound
 * @param facets by the facet's name, the most frequent value first; months in their order
 * @param suggestion what may have been meant, where next to nothing was found
 * @param next where the next page starts; absent on the last
 */
public record SearchResult(
    List<Hit> hits,
    long total,
    boolean exact,
    Map<String, List<FacetValue>> facets,
    Optional<Correction> suggestion,
    Optional<Position> next) {

  /** An article found, with where its words were found. */
  public record Hit(ArticleSummary article, List<Snippet> snippets) {}
}
