package io.dibao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Counts the articles that a question finds by the values of a facet. */
@ApplicationScoped
class FacetCounts {

  /** The most values of a facet that are answered: the most frequent. */
  static final int MOST_VALUES = 200;

  /** All codes of all schemes are counted together, and there are some thousands of them. */
  private static final int MOST_CODES = 20_000;

  private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");

  private static final Comparator<FacetValue> MOST_FREQUENT =
      Comparator.comparing(FacetValue::count).reversed().thenComparing(FacetValue::value);

  List<FacetValue> count(SearchSession session, ArticleQuery query, Facet facet) {
    Predicates predicates = new Predicates(session.scope(IndexedArticle.class).predicate());
    SearchPredicate counted =
        Predicates.filters(query, facet)
            ? predicates.foundBeside(query, facet)
            : predicates.found(query);
    int most = facet.isScheme() ? MOST_CODES : MOST_VALUES;
    Map<String, Long> counts =
        session
            .search(IndexedArticle.class)
            .where(counted)
            .aggregation(
                COUNTS, f -> f.terms().field(facet.field(), String.class).maxTermCount(most))
            .fetch(0)
            .aggregation(COUNTS);
    Stream<FacetValue> values =
        counts.entrySet().stream()
            .filter(each -> !facet.isScheme() || each.getKey().startsWith(facet.name() + ":"))
            .map(each -> FacetValue.of(facet, each.getKey(), each.getValue()));
    boolean inOrder = facet.name().equals("month");
    return values
        .sorted(inOrder ? Comparator.comparing(FacetValue::value) : MOST_FREQUENT)
        .limit(MOST_VALUES)
        .toList();
  }
}
