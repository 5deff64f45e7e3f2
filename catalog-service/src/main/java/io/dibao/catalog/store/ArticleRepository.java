package io.dibao.catalog.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The stored articles. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<ArticleRow, UUID> {

  /** The lowest in id order, at most {@code size}. */
  List<ArticleRow> first(int size) {
    return find("order by id").page(0, size).list();
  }

  /** The next in id order, at most {@code size}. */
  List<ArticleRow> after(UUID id, int size) {
    return find("id > ?1 order by id", id).page(0, size).list();
  }

  /** The lowest ids, at most {@code size}. */
  List<UUID> firstIds(int size) {
    return find("select id from ArticleRow order by id").project(UUID.class).page(0, size).list();
  }

  /** The lowest ids behind one, of articles stored before an instant, at most {@code size}. */
  List<UUID> idsStoredBefore(Instant instant, UUID behind, int size) {
    return find(
            "select id from ArticleRow where storedAt < ?1 and id > ?2 order by id",
            instant,
            behind)
        .project(UUID.class)
        .page(0, size)
        .list();
  }

  /** Of these ids those that are stored. */
  List<ArticlePlace> places(Collection<UUID> ids) {
    return find(
            "select id, eventTopic, eventPartition, eventOffset from ArticleRow where id in ?1",
            ids)
        .project(ArticlePlace.class)
        .list();
  }

  /** Those that are in {@code regrouped}, at most {@code size}. */
  List<ArticleRow> regrouped(int size) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select a.* from regrouped r join article a on a.id = r.article_id order by a.id",
            ArticleRow.class)
        .setMaxResults(size)
        .list();
  }
}
