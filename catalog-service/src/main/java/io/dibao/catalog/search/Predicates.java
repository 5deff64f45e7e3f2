package io.dibao.catalog.search;

import io.dibao.catalog.store.Choice;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says a question in the terms of the index. */
final class Predicates {

  /** A word in the title weighs more than one in a heading, and that more than one in the text. */
  private static final float TITLE_WEIGHT = 4;

  private static final float HEADINGS_WEIGHT = 2;

  private static final String DATE = "publishedAt";

  private final SearchPredicateFactory predicate;

  Predicates(SearchPredicateFactory predicate) {
    this.predicate = predicate;
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
    return found;
  }

  private SearchPredicate found(ArticleQuery query, Optional<Facet> beside) {
    var all = predicate.bool();
    query.words().words().forEach(word -> all.must(anywhere(word)));
    query.titleWords().words().forEach(word -> all.must(inTitle(word)));
    Filters filters = query.filters();
    filters
        .choices()
        .forEach(
            (facet, choice) -> {
              if (!beside.equals(Optional.of(facet))) {
                choose(all, facet, choice);
              }
            });
    if (!filters.published().isAll()) {
      all.filter(published(filters.published()));
    }
    if (!filters.mentions().isAll()) {
      all.filter(mentions(filters.mentions()));
    }
    return all.hasClause() ? all.toPredicate() : predicate.matchAll().toPredicate();
  }

  private PredicateFinalStep anywhere(String word) {
    return predicate
        .phrase()
        .field("title")
        .boost(TITLE_WEIGHT)
        .field("headings")
        .boost(HEADINGS_WEIGHT)
        .field("text")
        .matching(word);
  }

  private PredicateFinalStep inTitle(String word) {
    return predicate.phrase().field("title").matching(word);
  }

  private void choose(BooleanPredicateClausesStep<?, ?> all, Facet facet, Choice choice) {
    if (!choice.oneOf().isEmpty()) {
      var any = predicate.bool();
      choice.oneOf().forEach(value -> any.should(has(facet, value)));
      all.filter(any);
    }
    choice.noneOf().forEach(value -> all.mustNot(has(facet, value)));
  }

  private PredicateFinalStep has(Facet facet, String value) {
    return predicate.match().field(facet.filteredField()).matching(facet.indexed(value));
  }

  private PredicateFinalStep published(Interval interval) {
    var within = predicate.and();
    interval.from().ifPresent(from -> within.add(predicate.range().field(DATE).atLeast(from)));
    interval.to().ifPresent(to -> within.add(predicate.range().field(DATE).lessThan(to)));
    return within;
  }

  private PredicateFinalStep mentions(Interval interval) {
    var overlaps = predicate.nested("mentions");
    interval
        .to()
        .ifPresent(to -> overlaps.add(predicate.range().field("mentions.from").lessThan(to)));
    interval
        .from()
        .ifPresent(from -> overlaps.add(predicate.range().field("mentions.to").greaterThan(from)));
    return overlaps;
  }

  private PredicateFinalStep behind(Position.After after, Order order) {
    var later = predicate.range().field("order").greaterThan(after.id().toString());
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
