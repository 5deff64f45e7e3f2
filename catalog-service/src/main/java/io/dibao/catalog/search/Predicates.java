package io.dibao.catalog.search;

import io.dibao.catalog.search.Expression.Place;
import io.dibao.catalog.store.Choice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says a question in the terms of the index. */
final class Predicates {

  private static final String DATE = "publishedAt";

  private final SearchPredicateFactory predicate;
  private final List<Place> anywhere;
  private final Map<Facet, Choice> articleCodes;

  /**
   * @param anywhere where a word is looked for that names no place
   */
  Predicates(SearchPredicateFactory predicate, List<Place> anywhere) {
    this(predicate, anywhere, Map.of());
  }

  /**
   * @param articleCodes what the article of a section must have
   */
  Predicates(
      SearchPredicateFactory predicate, List<Place> anywhere, Map<Facet, Choice> articleCodes) {
    this.predicate = predicate;
    this.anywhere = List.copyOf(anywhere);
    this.articleCodes = Map.copyOf(articleCodes);
  }

  /** All articles that the question asks for, on whatever page they are. */
  SearchPredicate found(ArticleQuery query) {
    return found(query, Optional.empty());
  }

  /** All articles. */
  SearchPredicate all() {
    return predicate.matchAll().toPredicate();
  }

  /** What is asked for, among these articles. */
  SearchPredicate among(Collection<UUID> ids, SearchPredicate asked) {
    return predicate
        .bool()
        .filter(predicate.id().matchingAny(ids.stream().map(UUID::toString).toList()))
        .filter(asked)
        .toPredicate();
  }

  /**
   * The same without the filters of the facet, so that its other values, which the user could
   * choose instead or as well, are counted too.
   */
  SearchPredicate foundBeside(ArticleQuery query, Facet facet) {
    return found(query, Optional.of(facet));
  }

  /** What the question asks for, behind the position that it names. */
  SearchPredicate page(ArticleQuery query) {
    SearchPredicate found = found(query);
    if (query.position() instanceof Position.After after) {
      return predicate.bool().must(found).filter(behind(after, query.order())).toPredicate();
    }
    return query.order() == Order.RELEVANCE_AND_DATE ? aging(found) : found;
  }

  private SearchPredicate aging(SearchPredicate found) {
    Recency recency = new Recency(DATE, LocalDate.now(Calendar.ZONE));
    return predicate
        .extension(LuceneExtension.get())
        .fromLuceneQuery(new FunctionScoreQuery(LuceneMigrationUtils.toLuceneQuery(found), recency))
        .toPredicate();
  }

  private SearchPredicate found(ArticleQuery query, Optional<Facet> beside) {
    var all = predicate.bool();
    query.words().expression().ifPresent(each -> all.must(words(each, anywhere)));
    query.titleWords().expression().ifPresent(each -> all.must(words(each, List.of(Place.TITLE))));
    Filters filters = query.filters();
    filters
        .choices()
        .forEach(
            (facet, choice) -> {
              if (!beside.equals(Optional.of(facet))) {
                choose(all, facet.filteredField(), facet, choice);
              }
            });
    articleCodes.forEach((scheme, codes) -> choose(all, "articleClassification", scheme, codes));
    if (!filters.published().isAll()) {
      all.filter(published(filters.published()));
    }
    if (!filters.mentions().isAll()) {
      all.filter(mentions(filters.mentions()));
    }
    return all.hasClause() ? all.toPredicate() : predicate.matchAll().toPredicate();
  }

  private SearchPredicate words(Expression expression, List<Place> places) {
    return new WordPredicates(predicate, places).matching(expression);
  }

  private void choose(
      BooleanPredicateClausesStep<?, ?> all, String field, Facet facet, Choice choice) {
    if (!choice.oneOf().isEmpty()) {
      var any = predicate.bool();
      choice.oneOf().forEach(value -> any.should(has(field, facet, value)));
      all.filter(any);
    }
    choice.noneOf().forEach(value -> all.mustNot(has(field, facet, value)));
  }

  private PredicateFinalStep has(String field, Facet facet, String value) {
    return predicate.match().field(field).matching(facet.indexed(value));
  }

  private PredicateFinalStep published(Interval interval) {
    var within = predicate.and();
    interval.from().ifPresent(from -> within.add(predicate.range().field(DATE).atLeast(from)));
    interval.to().ifPresent(to -> within.add(predicate.range().field(DATE).lessThan(to)));
    return within;
  }

  private PredicateFinalStep mentions(Interval interval) {
    return predicate
        .extension(LuceneExtension.get())
        .fromLuceneQuery(MentionedInterval.overlapping("mentions", interval));
  }

  private PredicateFinalStep behind(Position.After after, Order order) {
    var later = predicate.range().field("order").greaterThan(after.id());
    var undated = predicate.bool().mustNot(predicate.exists().field(DATE));
    if (after.publishedAt().isEmpty()) {
      return undated.must(later);
    }
    var date = after.publishedAt().get();
    var beyond = predicate.range().field(DATE);
    return predicate
        .bool()
        .should(order == Order.LATEST ? beyond.lessThan(date) : beyond.greaterThan(date))
        .should(predicate.bool().must(predicate.match().field(DATE).matching(date)).must(later))
        .should(undated);
  }
}
