package io.dibao.catalog.search;

import io.dibao.catalog.search.Expression.Code;
import io.dibao.catalog.search.Expression.Name;
import io.dibao.catalog.search.Expression.Named;
import io.dibao.catalog.search.Expression.Not;
import io.dibao.catalog.search.Expression.Place;
import io.dibao.catalog.search.Expression.Text;
import java.util.List;
import java.util.Locale;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says words in the terms of the index. */
final class WordPredicates {

  private final SearchPredicateFactory predicate;
  private final List<Place> anywhere;

  /**
   * @param anywhere where a word is looked for that names no place
   */
  WordPredicates(SearchPredicateFactory predicate, List<Place> anywhere) {
    this.predicate = predicate;
    this.anywhere = List.copyOf(anywhere);
  }

  /** As deep as {@link WordsReader} lets it be. */
  SearchPredicate matching(Expression expression) {
    var all = predicate.bool();
    if (expression instanceof Expression.All both) {
      both.parts().forEach(part -> all.must(matching(part)));
    } else if (expression instanceof Expression.Any either) {
      either.parts().forEach(part -> all.should(matching(part)));
    } else if (expression instanceof Not not) {
      all.mustNot(matching(not.part()));
    } else if (expression instanceof Name name) {
      all.must(
          predicate
              .phrase()
              .field(name.facet().name() + IndexedPassage.WORDS)
              .matching(name.words())
              .constantScore());
    } else if (expression instanceof Named named) {
      all.must(
          predicate
              .match()
              .field(named.facet().filteredField())
              .matching(named.facet().indexed(named.name()))
              .constantScore());
    } else if (expression instanceof Code code) {
      // What looks like a code may be text: ISO standards, chemical formulas.
      all.should(
          predicate
              .match()
              .field("classification")
              .matching(code.scheme() + ":" + code.code())
              .constantScore());
      all.should(asWritten(code.scheme() + " " + code.code(), anywhere));
    } else if (expression instanceof Text text) {
      all.must(text(text, text.place().map(List::of).orElse(anywhere)));
    }
    return all.toPredicate();
  }

  private SearchPredicate text(Text text, List<Place> places) {
    String term = text.words().toLowerCase(Locale.ROOT);
    return switch (text.spelling()) {
      case AS_WRITTEN -> asWritten(text.words(), places);
      case BEGINNING -> {
        var any = predicate.bool();
        places.forEach(
            place ->
                any.should(
                    predicate.prefix().field(field(place)).boost(weight(place)).matching(term)));
        yield any.toPredicate();
      }
      case ONE_TYPO -> misspelt(term, 1, places);
      case TWO_TYPOS -> misspelt(term, 2, places);
    };
  }

  private SearchPredicate asWritten(String words, List<Place> places) {
    var any = predicate.bool();
    places.forEach(
        place ->
            any.should(
                predicate.phrase().field(field(place)).boost(weight(place)).matching(words)));
    return any.toPredicate();
  }

  private SearchPredicate misspelt(String term, int typos, List<Place> places) {
    var any = predicate.bool();
    places.forEach(
        place ->
            any.should(
                predicate
                    .match()
                    .field(field(place))
                    .boost(weight(place))
                    .matching(term)
                    .fuzzy(typos)));
    return any.toPredicate();
  }

  static String field(Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }

  /** A word in the title weighs more than one in a heading, and that more than one in the text. */
  private static float weight(Place place) {
    return switch (place) {
      case TITLE -> 4;
      case HEADINGS -> 2;
      case TEXT -> 1;
    };
  }
}
