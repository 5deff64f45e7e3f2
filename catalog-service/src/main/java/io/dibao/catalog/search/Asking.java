package io.dibao.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Asks one of the indexes a question: for a page of hits, their number, and the counts of the
 * facets, in as few passes as can be.
 */
final class Asking {

  private static final String DATE = "publishedAt";
  private static final String ID = "order";

  private final SearchSession session;
  private final SearchScope<?> scope;
  private final Predicates predicates;
  private final ArticleQuery query;

  private final BinaryOperator<SearchPredicate> shown;

  /**
   * @param shown those shown of some hits, the first argument, which are among all that are found,
   *     the second
   */
  Asking(
      SearchSession session,
      Class<?> index,
      Predicates predicates,
      ArticleQuery query,
      BinaryOperator<SearchPredicate> shown) {
    this.shown = shown;
    this.session = session;
    this.scope = session.scope(index);
    this.predicates = predicates;
    this.query = query;
  }

  /**
   * A page.
   *
   * @param counts by the facet's name
   * @param next where the next page starts; absent on the last
   */
  record Page<H>(
      List<H> hits,
      long total,
      boolean exact,
      Map<String, List<FacetValue>> counts,
      Optional<Position> next) {}

  /**
   * The page that is asked for.
   *
   * @param key where a hit stands in an order by date
   */
  <H> Page<H> page(SearchProjection<H> projection, Function<H, Position> key) {
    FacetCounts facets = new FacetCounts(query.facets(), query.filters());
    int offset = query.position() instanceof Position.Rank rank ? rank.hits() : 0;
    boolean keyed = query.position() instanceof Position.After;
    var page =
        session
            .search(scope)
            .select(projection)
            .where(shown.apply(predicates.page(query), predicates.found(query)))
            .sort(sort(scope, query.order()));
    // A page behind a key sees the rest only, so what is counted is another question.
    var hits =
        keyed
            ? page.totalHitCountThreshold(0).fetch(offset, query.limit() + 1)
            : FacetCounts.counting(page, facets.together()).fetch(offset, query.limit() + 1);
    var counted = keyed ? count(predicates.found(query), facets.together()) : hits;
    Map<String, List<FacetValue>> counts =
        new HashMap<>(FacetCounts.counted(counted, facets.together()));
    for (Facet facet : facets.apart()) {
      counts.putAll(
          FacetCounts.counted(
              count(predicates.foundBeside(query, facet), List.of(facet)), List.of(facet)));
    }
    List<H> found = new ArrayList<>(hits.hits());
    boolean more = found.size() > query.limit();
    if (more) {
      found.remove(query.limit());
    }
    return new Page<>(
        found,
        counted.total().hitCountLowerBound(),
        counted.total().isHitCountExact(),
        facets.inOrder(counts),
        more ? next(offset, key.apply(found.get(found.size() - 1))) : Optional.empty());
  }

  /** The first hits behind the question's position, without anything counted. */
  <H> List<H> hits(SearchProjection<H> projection) {
    return session
        .search(scope)
        .select(projection)
        .where(shown.apply(predicates.page(query), predicates.found(query)))
        .sort(sort(scope, query.order()))
        .fetchHits(query.limit());
  }

  private SearchResult<?> count(SearchPredicate predicate, List<Facet> facets) {
    return FacetCounts.counting(session.search(scope).select(f -> f.id()).where(predicate), facets)
        .fetch(0);
  }

  /** How hits of an index are sorted. */
  static SearchSort sort(SearchScope<?> scope, Order order) {
    var sort = scope.sort();
    return switch (order) {
      case RELEVANCE, RELEVANCE_AND_DATE -> sort.score().then().field(ID).toSort();
      case LATEST -> sort.field(DATE).desc().missing().last().then().field(ID).toSort();
      case EARLIEST -> sort.field(DATE).asc().missing().last().then().field(ID).toSort();
    };
  }

  private Optional<Position> next(int offset, Position key) {
    if (query.order().isByScore()) {
      int rank = offset + query.limit();
      return rank > Position.Rank.DEEPEST ? Optional.empty() : Optional.of(new Position.Rank(rank));
    }
    return Optional.of(key);
  }
}
