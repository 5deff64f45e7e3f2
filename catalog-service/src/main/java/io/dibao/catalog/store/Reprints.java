package io.dibao.catalog.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Which articles print the same text. */
@ApplicationScoped
public class Reprints {

  /** Stands for no date, behind all others. */
  private static final Instant UNDATED = Instant.parse("9999-12-31T00:00:00Z");

  private static final String OTHERS =
      """
      from PrintRow own join PrintRow p on p.groupId = own.groupId and p.articleId <> own.articleId
        join ArticleRow a on a.id = p.articleId
      """;

  private final StatelessSession session;

  Reprints(StatelessSession session) {
    this.session = session;
  }

  /** The other articles that print the text of this one, the earliest first. */
  public List<Reprint> of(UUID article, Optional<DatedPlace> after, int limit) {
    Conditions conditions = Conditions.where();
    conditions.and("own.articleId = {}", article);
    after.ifPresent(
        place -> {
          Instant date = place.publishedAt().orElse(UNDATED);
          conditions.and(
              "(coalesce(a.publishedAt, {}) > {} or coalesce(a.publishedAt, {}) = {} and a.id > {})",
              UNDATED,
              date,
              UNDATED,
              date,
              place.id());
        });
    String hql =
        "select a.id, a.title, a.publishedAt, a.publisher, a.url, own, p "
            + OTHERS
            + conditions.clause()
            + "\norder by a.publishedAt nulls last, a.id";
    return reading(
        () ->
            conditions
                .bind(session.createSelectionQuery(hql, Object[].class))
                .setMaxResults(limit)
                .list()
                .stream()
                .map(Reprints::reprint)
                .toList());
  }

  /** How many other articles print the text of this one. */
  public long count(UUID article) {
    return reading(
        () ->
            session
                .createSelectionQuery(
                    "select count(*) " + OTHERS + "where own.articleId = :id", Long.class)
                .setParameter("id", article)
                .getSingleResult());
  }

  /** The groups of those of the articles that have reprints: the lowest id in each. */
  public Map<UUID, UUID> groups(Collection<UUID> articles) {
    if (articles.isEmpty()) {
      return Map.of();
    }
    return reading(
        () ->
            session
                .createSelectionQuery(
                    "select p.articleId, p.groupId from PrintRow p"
                        + " where p.articleId in :ids and p.groupId is not null",
                    Object[].class)
                .setParameterList("ids", articles)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1])));
  }

  private static Reprint reprint(Object[] row) {
    PrintRow own = (PrintRow) row[5];
    PrintRow other = (PrintRow) row[6];
    return new Reprint(
        (UUID) row[0],
        (String) row[1],
        Optional.ofNullable((Instant) row[2]),
        Optional.ofNullable((String) row[3]),
        Optional.ofNullable((String) row[4]),
        own.print().equalValues(other.print()) / (double) Print.VALUES);
  }

  private static <T> T reading(Callable<T> query) {
    return QuarkusTransaction.requiringNew().call(query);
  }
}
