package io.dibao.catalog.search;

import org.apache.lucene.search.Sort;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Leaves out, where a question wants it so, articles that print the text of one before them. */
final class OnePerText {

  private final SearchPredicateFactory predicate;
  private final boolean wanted;
  private final SearchSort order;

  OnePerText(SearchSession session, ArticleQuery query, SearchSort order) {
    this.predicate = session.scope(IndexedArticle.class).predicate();
    this.wanted = query.onePerText();
    this.order = order;
  }

  /**
   * Those shown, without those that print the text of one found before them.
   *
   * @param shown some of those found, such as those behind a place
   * @param found all that the question finds
   */
  SearchPredicate of(SearchPredicate shown, SearchPredicate found) {
    if (!wanted) {
      return shown;
    }
    Sort sort = LuceneMigrationUtils.toLuceneSort(order);
    return predicate
        .bool()
        .must(shown)
        .mustNot(
            predicate
                .extension(LuceneExtension.get())
                .fromLuceneQuery(new LaterPrints(LuceneMigrationUtils.toLuceneQuery(found), sort)))
        .toPredicate();
  }
}
