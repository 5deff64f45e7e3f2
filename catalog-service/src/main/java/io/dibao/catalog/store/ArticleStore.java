package io.dibao.catalog.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.event.ArticleEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** The articles in PostgreSQL. */
@ApplicationScoped
public class ArticleStore {
  private static final UUID NO_ARTICLE = new UUID(0, 0);

  private final ArticleRepository articles;
  private final StatelessSession session;
  private final Grouping grouping;
  private final ObjectMapper json;
  private final LogMarks marks;
  private final ChangeLog log;

  ArticleStore(
      ArticleRepository articles,
      StatelessSession session,
      Grouping grouping,
      ObjectMapper json,
      LogMarks marks,
      ChangeLog log) {
    this.articles = articles;
    this.session = session;
    this.grouping = grouping;
    this.json = json;
    this.marks = marks;
    this.log = log;
  }

  /**
   * Stores all the changes in one transaction, or none of them, and writes those that are news to
   * the {@link ChangeLog}. The same changes may be applied any number of times.
   *
   * @throws UnstorableArticle if at least one of the articles can never be stored
   * @throws StoreUnavailable if the database cannot do it now
   */
  public void apply(Changes changes) {
    Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
    ArticleRows rows = rows(changes, now);
    try {
      QuarkusTransaction.requiringNew().run(() -> replace(changes, rows, now));
    } catch (RuntimeException e) {
      throw StoreFault.of(e);
    }
  }

  private static ArticleRows rows(Changes changes, Instant now) {
    ArticleRows rows = new ArticleRows();
    try {
      changes.published().stream()
          .sorted(Comparator.comparing(each -> each.article().id()))
          .forEach(each -> rows.add(each, now));
    } catch (RuntimeException e) {
      throw new UnstorableArticle("the event breaks its contract: " + e.getClass().getName(), e);
    }
    return rows;
  }

  private void replace(Changes changes, ArticleRows rows, Instant now) {
    List<UUID> touched =
        Stream.concat(
                changes.published().stream().map(each -> each.article().id()),
                changes.retracted().stream())
            .toList();
    if (!touched.isEmpty()) {
      LogMarks.Told told = marks.told(changes);
      Map<UUID, Before> before = before(touched, changes.retracted());
      delete(touched);
      rows.tables().stream().filter(table -> !table.isEmpty()).forEach(session::insertMultiple);
      grouping.follow(touched, rows.prints());
      marks.advance(changes);
      log.write(changes, told, before, now);
    }
  }

  private Map<UUID, Before> before(List<UUID> touched, Set<UUID> retracted) {
    return session
        .createSelectionQuery(
            "select id, revision, case when id in :retracted then event end from ArticleRow"
                + " where id in :touched",
            Object[].class)
        .setParameterList("retracted", retracted.isEmpty() ? Set.of(NO_ARTICLE) : retracted)
        .setParameterList("touched", touched)
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row ->
                    new Before(
                        (String) row[1],
                        Optional.ofNullable((String) row[2])
                            .map(event -> event((UUID) row[0], event)))));
  }

  /** The rows of the articles' parts go with them, by the cascades of the schema. */
  private void delete(Collection<UUID> ids) {
    session
        .createMutationQuery("delete from ArticleRow where id in :ids")
        .setParameterList("ids", ids)
        .executeUpdate();
  }

  /** Deletes articles that will come again, by a rebuild: that is no news. */
  public void forget(Collection<UUID> ids) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              delete(ids);
              grouping.follow(ids, List.of());
            });
  }

  /**
   * Forgets up to where the log has been told of, in those of its partitions that end before that:
   * it is another log of that name, and all in it is news.
   */
  public void forgetTold(String topic, Map<Integer, Long> ends) {
    QuarkusTransaction.requiringNew().run(() -> marks.forgetBehind(topic, ends));
  }

  /** The revisions of those of the articles that are there. */
  public Map<UUID, String> revisions(Collection<UUID> ids) {
    return reading(
        () ->
            session
                .createSelectionQuery(
                    "select id, revision from ArticleRow where id in :ids", Object[].class)
                .setParameterList("ids", ids)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
  }

  /** The article, or nothing if it was never published or has been retracted. */
  public Optional<StoredArticle> find(UUID id) {
    return reading(() -> articles.findByIdOptional(id).map(this::stored));
  }

  public boolean exists(UUID id) {
    return reading(() -> articles.count("id", id) > 0);
  }

  public long count() {
    return reading(articles::count);
  }

  /**
   * Gives all articles in id order, in lists of at most {@code size}, one in memory at a time. Each
   * list is read in a transaction of its own: what is stored meanwhile may or may not be given.
   */
  public void forEachBatch(int size, Consumer<List<StoredArticle>> action) {
    List<StoredArticle> batch = stored(() -> articles.first(size));
    while (!batch.isEmpty()) {
      action.accept(batch);
      UUID last = batch.get(batch.size() - 1).id();
      batch = stored(() -> articles.after(last, size));
    }
  }

  /** When the content of each article last changed, of those that are there. */
  public Map<UUID, Instant> changed(Collection<UUID> ids) {
    return reading(
        () ->
            session
                .createSelectionQuery(
                    "select id, coalesce(ingestedAt, storedAt) from ArticleRow where id in :ids",
                    Object[].class)
                .setParameterList("ids", ids)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1])));
  }

  /** The lowest ids, at most {@code size}. */
  public List<UUID> firstIds(int size) {
    return reading(() -> articles.firstIds(size));
  }

  /**
   * Ids of articles stored before an instant, in id order, at most {@code size}.
   *
   * @param behind the last id of the list before
   */
  public List<UUID> idsStoredBefore(Instant instant, UUID behind, int size) {
    return reading(() -> articles.idsStoredBefore(instant, behind, size));
  }

  /** The records that the stored ones of these articles came from. */
  public Map<UUID, Changes.Origin> origins(Collection<UUID> ids) {
    return reading(
        () ->
            articles.places(ids).stream()
                .collect(
                    Collectors.toMap(
                        ArticlePlace::id,
                        each ->
                            new Changes.Origin(each.topic(), each.partition(), each.offset()))));
  }

  /**
   * Articles that others' arrival or leaving has put into another group of reprints, and of which
   * those who follow the store have not {@link #settled} yet, at most {@code size}.
   */
  public List<Changes.Published> regrouped(int size) {
    return reading(
        () ->
            articles.regrouped(size).stream()
                .map(
                    row ->
                        new Changes.Published(
                            stored(row).article(),
                            row.event,
                            new Changes.Origin(
                                row.eventTopic, row.eventPartition, row.eventOffset)))
                .toList());
  }

  /** Those who follow the store know the groups that these articles are in. */
  public void settled(Collection<UUID> ids) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery("delete from regrouped where article_id in (:ids)")
                    .setParameterList("ids", ids)
                    .executeUpdate());
  }

  private List<StoredArticle> stored(Supplier<List<ArticleRow>> query) {
    return reading(() -> query.get().stream().map(this::stored).toList());
  }

  private StoredArticle stored(ArticleRow row) {
    return new StoredArticle(
        row.id, row.revision, row.storedAt, event(row.id, row.event), row.event);
  }

  private ArticleEvent event(UUID id, String event) {
    try {
      return json.readValue(event, ArticleEvent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the stored event of " + id + " cannot be read", e);
    }
  }

  private static <T> T reading(Callable<T> query) {
    return QuarkusTransaction.requiringNew().call(query);
  }
}
