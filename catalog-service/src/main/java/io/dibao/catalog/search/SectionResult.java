package io.dibao.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of sections.
 *
 * @param total how many there are on all pages
 * @param exact whether that is the exact number, or else a lower bound
 * @param facets by the facet's name, counting sections
 * @param next where the next page starts; absent on the last
 */
public record SectionResult(
    List<Hit> hits,
    long total,
    boolean exact,
    Map<String, List<FacetValue>> facets,
    Optional<Position> next) {

  /** A section found, with where its words were found; offsets count in the article's text. */
  public record Hit(SectionSummary section, List<Snippet> snippets) {}
}
