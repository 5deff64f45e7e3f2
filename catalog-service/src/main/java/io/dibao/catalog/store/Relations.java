package io.dibao.catalog.store;

import io.dibao.catalog.store.RelationStatement.Named;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** What documents do to each other, as articles say. */
@ApplicationScoped
public class Relations {

  /** The latest statements of each kind, and how many there are. */
  private static final String LATEST =
      """
      select r, a.title, a.publishedAt, a.text, k.articles
      from (select x.articleId as articleId, x.ordinal as ordinal, x.type as type,
              row_number() over (partition by %1$s
                order by y.publishedAt desc nulls last, x.articleId, x.ordinal) as place,
              count(*) over (partition by %1$s) as articles
            from RelationRow x join ArticleRow y on y.id = x.articleId
            where %2$s) k
        join RelationRow r on r.articleId = k.articleId and r.ordinal = k.ordinal
        join ArticleRow a on a.id = r.articleId
      where k.place <= :most
      order by k.articles desc, k.type, k.place, r.articleId, r.ordinal""";

  private final StatelessSession session;

  Relations(StatelessSession session) {
    this.session = session;
  }

  /** What is done to the document: of each type the latest, the most frequent type first. */
  public List<RelationStatement> to(UUID document, int most) {
    return QuarkusTransaction.requiringNew()
        .call(() -> statements(query("x.type", "x.toId = :id", most).setParameter("id", document)));
  }

  /** What the document does to others, likewise. */
  public List<RelationStatement> from(UUID document, int most) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> statements(query("x.type", "x.fromId = :id", most).setParameter("id", document)));
  }

  /** What the given articles and documents do to the documents, the latest of each two. */
  List<RelationStatement> among(Collection<UUID> documents, Collection<UUID> articles, int most) {
    return statements(
        query(
                "coalesce(x.fromId, x.articleId), x.toId, x.type",
                "x.toId in :documents and (x.fromId in :documents"
                    + " or x.fromId is null and x.articleId in :articles)",
                most)
            .setParameterList("documents", documents)
            .setParameterList("articles", articles));
  }

  private SelectionQuery<Object[]> query(String kind, String of, int most) {
    return session
        .createSelectionQuery(LATEST.formatted(kind, of), Object[].class)
        .setParameter("most", (long) most);
  }

  private static List<RelationStatement> statements(SelectionQuery<Object[]> query) {
    return query.list().stream().map(Relations::statement).toList();
  }

  private static RelationStatement statement(Object[] row) {
    RelationRow relation = (RelationRow) row[0];
    String text = (String) row[3];
    return new RelationStatement(
        relation.type,
        Optional.ofNullable(relation.fromId).map(id -> new Named(id, relation.fromTitle)),
        new Named(relation.toId, relation.toTitle),
        (Long) row[4],
        relation.articleId,
        (String) row[1],
        Optional.ofNullable((Instant) row[2]),
        Optional.ofNullable(relation.rangeStart)
            .map(
                start ->
                    new RelationStatement.Place(
                        start,
                        relation.rangeEnd,
                        Optional.ofNullable(relation.section),
                        Sentence.around(text, start, relation.rangeEnd))));
  }
}
