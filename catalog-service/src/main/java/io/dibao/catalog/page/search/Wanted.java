package io.dibao.catalog.page.search;

import io.dibao.catalog.http.ArticleListParameters;
import io.dibao.catalog.http.ArticleListRequest;
import io.dibao.catalog.http.BadParameters;
import io.dibao.catalog.http.Cursor;
import io.dibao.catalog.page.Address;
import io.dibao.catalog.search.ArticleSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the store which articles a page is about, where only the index knows. */
@ApplicationScoped
public class Wanted {

  /** The store is not asked about more articles than these, the first in the order. */
  public static final int MOST = 10_000;

  /** What the store cannot tell of an article. */
  private static final Set<String> INDEX_ONLY =
      Set.of("q", "title", "month", "mentionsFrom", "mentionsTo", "collapse");

  private final ArticleSearch search;

  Wanted(ArticleSearch search) {
    this.search = search;
  }

  /**
   * The articles that an address asks for; absent where the store can tell by itself.
   *
   * @throws BadParameters if the index does not understand what is asked for
   */
  public Optional<Set<UUID>> articles(ArticleListParameters parameters, Address here) {
    if (here.hasNone(INDEX_ONLY)) {
      return Optional.empty();
    }
    parameters.publishedFrom = here.first("publishedFrom");
    parameters.publishedTo = here.first("publishedTo");
    Cursor none = Cursor.of(here.without("cursor").parameters());
    return Optional.of(
        new LinkedHashSet<>(search.ids(ArticleListRequest.readAll(parameters, none).first(MOST))));
  }
}
