package io.dibao.catalog.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hibernate.StatelessSession;

/** The codes that articles have, scheme by scheme. */
@ApplicationScoped
public class Codes {

  /** The most codes of a scheme that are answered: the most frequent. */
  public static final int MOST_CODES = 2_000;

  private static final int MOST_SCHEMES = 200;

  private static final String ALL = "from ClassificationRow c ";
  private static final String OF_ARTICLES = ALL + "join ArticleRow a on a.id = c.articleId ";

  private final StatelessSession session;

  Codes(StatelessSession session) {
    this.session = session;
  }

  /** The schemes of the articles asked for, by name. */
  public List<SchemeCount> schemes(ArticleFilter articles) {
    Conditions conditions = Conditions.where();
    articles.addTo(conditions);
    String hql =
        "select c.scheme, count(distinct c.code), count(distinct c.articleId) "
            + from(articles)
            + conditions.clause()
            + " group by c.scheme order by c.scheme";
    return reading(
        () ->
            conditions
                .bind(session.createSelectionQuery(hql, Object[].class))
                .setMaxResults(MOST_SCHEMES)
                .list()
                .stream()
                .map(row -> new SchemeCount((String) row[0], (Long) row[1], (Long) row[2]))
                .toList());
  }

  /** Whether any article has a code of it. */
  public boolean hasScheme(String scheme) {
    return reading(
        () ->
            !session
                .createSelectionQuery(
                    "select 1 from ClassificationRow c where c.scheme = :scheme", Integer.class)
                .setParameter("scheme", scheme)
                .setMaxResults(1)
                .list()
                .isEmpty());
  }

  /**
   * The codes of a scheme that the articles asked for have, with those above them: each article
   * counts once for a code and for each above it.
   *
   * @return those at the top, the most frequent first; at most {@link #MOST_CODES} in all
   */
  public List<CodeCount> tree(String scheme, ArticleFilter articles) {
    Conditions conditions = Conditions.where();
    articles.addTo(conditions);
    conditions.and("c.scheme = {}", scheme);
    String paths =
        "select c.path, c.pathLabels "
            + from(articles)
            + conditions.clause()
            + " group by c.path, c.pathLabels order by count(*) desc, c.path, c.pathLabels";
    String counts =
        "select p, count(distinct c.articleId) "
            + from(articles)
            + "join lateral unnest(c.path) p "
            + conditions.clause()
            + " group by p order by count(distinct c.articleId) desc, p";
    return reading(
        () -> {
          CodeTree tree = new CodeTree();
          conditions
              .bind(session.createSelectionQuery(paths, Object[].class))
              .list()
              .forEach(row -> tree.learn((String[]) row[0], (String[]) row[1]));
          Map<String, Long> counted = new LinkedHashMap<>();
          conditions
              .bind(session.createSelectionQuery(counts, Object[].class))
              .setMaxResults(MOST_CODES)
              .list()
              .forEach(row -> counted.put((String) row[0], (Long) row[1]));
          return tree.of(counted);
        });
  }

  private static String from(ArticleFilter articles) {
    return articles.equals(ArticleFilter.NONE) ? ALL : OF_ARTICLES;
  }

  private static <T> T reading(Callable<T> query) {
    return QuarkusTransaction.requiringNew().call(query);
  }
}
