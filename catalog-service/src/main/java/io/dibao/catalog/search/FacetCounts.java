package io.dibao.catalog.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Counts what a question finds by the values of its facets. Facets without a filter of their own
 * are counted in one pass, together with the hits; one with a filter needs a pass without that
 * filter, so that its other values, which the user could choose instead or as well, are counted
 * too.
 */
final class FacetCounts {

  /** All codes of all schemes are counted together, and there are some thousands of them. */
  static final int MOST_CODES = 20_000;

  private final List<Facet> facets;
  private final Filters filters;

  FacetCounts(List<Facet> facets, Filters filters) {
    this.facets = facets;
    this.filters = filters;
  }

  /** The facets that need a pass of their own. */
  List<Facet> apart() {
    return facets.stream().filter(each -> !filters.choice(each).isFree()).toList();
  }

  /** The others. */
  List<Facet> together() {
    return facets.stream().filter(each -> filters.choice(each).isFree()).toList();
  }

  /** Lets the query count the facets too. */
  static <S extends SearchQueryOptionsStep<?, ?, H, ?, ?, ?>, H>
      SearchQueryOptionsStep<?, ?, H, ?, ?, ?> counting(S query, List<Facet> facets) {
    SearchQueryOptionsStep<?, ?, H, ?, ?, ?> counting = query;
    for (String field : fields(facets)) {
      counting =
          counting.aggregation(
              key(field),
              f ->
                  f.terms()
                      .field(field, String.class)
                      .maxTermCount(
                          field.equals("classificationFacet")
                              ? MOST_CODES
                              : FacetTree.MOST_VALUES));
    }
    return counting;
  }

  /** What the query counted, by the facet's name. */
  static Map<String, List<FacetValue>> counted(SearchResult<?> result, List<Facet> facets) {
    Map<String, Map<String, Long>> byField = new HashMap<>();
    fields(facets).forEach(field -> byField.put(field, result.aggregation(key(field))));
    Map<String, List<FacetValue>> counted = new LinkedHashMap<>();
    for (Facet facet : facets) {
      List<FacetEntry> entries =
          byField.get(facet.countedField()).entrySet().stream()
              .filter(each -> FacetEntry.isOf(facet, each.getKey()))
              .map(each -> FacetEntry.of(facet, each.getKey(), each.getValue()))
              .toList();
      counted.put(facet.name(), FacetTree.of(facet, entries));
    }
    return counted;
  }

  /** The counts in the order in which the facets were asked for. */
  Map<String, List<FacetValue>> inOrder(Map<String, List<FacetValue>> counts) {
    Map<String, List<FacetValue>> ordered = new LinkedHashMap<>();
    facets.forEach(each -> ordered.put(each.name(), counts.get(each.name())));
    return ordered;
  }

  /** Of all articles, the values of a field and how many have each. */
  static Map<String, Long> all(SearchSession session, String field, int most) {
    return session
        .search(IndexedArticle.class)
        .where(f -> f.matchAll())
        .aggregation(key(field), f -> f.terms().field(field, String.class).maxTermCount(most))
        .fetch(0)
        .aggregation(key(field));
  }

  private static Set<String> fields(List<Facet> facets) {
    Set<String> fields = new TreeSet<>();
    facets.forEach(each -> fields.add(each.countedField()));
    return fields;
  }

  private static AggregationKey<Map<String, Long>> key(String field) {
    return AggregationKey.of(field);
  }
}
