package io.dibao.catalog.http;

import io.dibao.catalog.http.Problem.FieldError;
import io.dibao.catalog.search.ArticleQuery;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.Facet;
import io.dibao.catalog.search.Filters;
import io.dibao.catalog.search.Interval;
import io.dibao.catalog.search.Order;
import io.dibao.catalog.search.Position;
import io.dibao.catalog.search.Words;
import io.dibao.catalog.store.ArticleFilter;
import io.dibao.catalog.store.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks the index which articles words find, for lists that the store answers. */
@ApplicationScoped
class FoundArticles {

  /** The store is not asked about more articles than these. */
  private static final int MOST = 10_000;

  private final ArticleSearch search;
  private final int most;

  @Inject
  FoundArticles(ArticleSearch search) {
    this(search, MOST);
  }

  FoundArticles(ArticleSearch search, int most) {
    this.search = search;
    this.most = most;
  }

  /**
   * All articles that the words find and the filter lets through.
   *
   * @throws BadParameters if there are very many: an answer about some of them would look like one
   *     about all
   */
  Set<UUID> by(Words words, ArticleFilter filter) {
    ArticleQuery query =
        new ArticleQuery(
            words, Words.NONE, filters(filter), Order.LATEST, List.of(), most + 1, Position.START);
    List<UUID> found = search.ids(query);
    if (found.size() > most) {
      throw new BadParameters(
          List.of(
              new FieldError(
                  "q",
                  "finds more than %,d articles; ask for fewer by the filters".formatted(most))));
    }
    return Set.copyOf(found);
  }

  private static Filters filters(ArticleFilter filter) {
    Map<Facet, Choice> choices = new LinkedHashMap<>();
    filter.classifications().forEach((scheme, codes) -> choices.put(new Facet(scheme), codes));
    choices.put(Facet.AGENCY, filter.agencies());
    choices.put(Facet.DOCUMENT, filter.documents());
    choices.put(Facet.CATEGORY, filter.categories());
    choices.put(Facet.PUBLISHER, filter.publishers());
    return new Filters(
        choices, new Interval(filter.publishedFrom(), filter.publishedTo()), Interval.ALL);
  }
}
