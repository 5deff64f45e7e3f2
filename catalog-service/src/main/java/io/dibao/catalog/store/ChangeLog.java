package io.dibao.catalog.store;

import io.dibao.catalog.event.ArticleEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.hibernate.StatelessSession;

/**
 * What happened to the articles, in order. Each change is written in the transaction that stores
 * it, and becomes visible after all that have smaller numbers, so that a reader who goes on behind
 * the last one it saw misses none.
 */
@ApplicationScoped
public class ChangeLog {

  private static final int DROPPED_AT_ONCE = 10_000;

  private final StatelessSession session;

  ChangeLog(StatelessSession session) {
    this.session = session;
  }

  /**
   * How far the log reaches.
   *
   * @param log tells this log from another one, of a database made anew
   * @param last the number of the newest change; 0 before the first
   * @param dropped changes up to this number may be gone
   */
  public record Head(String log, long last, long dropped) {}

  /** How far the log reaches now. */
  public Head head() {
    return reading(
        () -> {
          Object[] row =
              session
                  .createNativeQuery("select log, last, dropped from change_head", Object[].class)
                  .getSingleResult();
          return new Head((String) row[0], (Long) row[1], (Long) row[2]);
        });
  }

  /** The changes behind that number, in order. */
  public List<ArticleChange> after(long sequence, int most) {
    return reading(
        () ->
            session
                .createSelectionQuery(
                    "from ChangeRow where sequence > :sequence order by sequence", ChangeRow.class)
                .setParameter("sequence", sequence)
                .setMaxResults(most)
                .list()
                .stream()
                .map(ChangeRow::change)
                .toList());
  }

  /**
   * Has a named reader go on behind the last change that it has dealt with, in one transaction with
   * what it does: either both are done, or neither. Of several at once, as in several replicas, one
   * reads.
   *
   * @param reading takes changes, in order, and answers how many it has dealt with
   * @return whether there is more to read now
   */
  public boolean read(String reader, int most, ToIntFunction<List<ArticleChange>> reading) {
    return QuarkusTransaction.requiringNew().call(() -> readNext(reader, most, reading));
  }

  private boolean readNext(String reader, int most, ToIntFunction<List<ArticleChange>> reading) {
    List<Long> place =
        session
            .createNativeQuery(
                "select sequence from change_reader where name = :name for update skip locked",
                Long.class)
            .setParameter("name", reader)
            .list();
    if (place.isEmpty()) {
      return false;
    }
    List<ArticleChange> changes = after(place.get(0), most);
    int done = changes.isEmpty() ? 0 : reading.applyAsInt(changes);
    if (done > 0) {
      session
          .createNativeMutationQuery(
              "update change_reader set sequence = :sequence where name = :name")
          .setParameter("sequence", changes.get(done - 1).sequence())
          .setParameter("name", reader)
          .executeUpdate();
    }
    return done == most;
  }

  /** From now on the log keeps what this reader has not read; a new one begins with what comes. */
  public void beginReading(String reader) {
    change(
        "insert into change_reader (name, sequence) select :name, last from change_head"
            + " on conflict (name) do nothing",
        reader);
  }

  /** The reader comes no more. */
  public void endReading(String reader) {
    change("delete from change_reader where name = :name", reader);
  }

  private void change(String statement, String reader) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(statement)
                    .setParameter("name", reader)
                    .executeUpdate());
  }

  /**
   * Drops changes that are older than an instant or more than so many, but none that a reader which
   * must not miss any has yet to read.
   *
   * @return how many
   */
  public int drop(Instant olderThan, long moreThan) {
    int all = 0;
    int dropped;
    do {
      dropped = QuarkusTransaction.requiringNew().call(() -> dropSome(olderThan, moreThan));
      all += dropped;
    } while (dropped == DROPPED_AT_ONCE);
    return all;
  }

  private int dropSome(Instant olderThan, long moreThan) {
    Number upTo =
        (Number)
            session
                .createNativeQuery(
                    """
                    select max(sequence) from (
                      select sequence from article_change
                      where (changed_at < :olderThan
                          or sequence <= (select last from change_head) - :moreThan)
                        and sequence <= (select coalesce(min(sequence), 9223372036854775807)
                          from change_reader)
                      order by sequence limit :most) droppable""",
                    Long.class)
                .setParameter("olderThan", olderThan)
                .setParameter("moreThan", moreThan)
                .setParameter("most", DROPPED_AT_ONCE)
                .getSingleResult();
    if (upTo == null) {
      return 0;
    }
    session
        .createNativeMutationQuery("update change_head set dropped = greatest(dropped, :upTo)")
        .setParameter("upTo", upTo.longValue())
        .executeUpdate();
    return session
        .createMutationQuery("delete from ChangeRow where sequence <= :upTo")
        .setParameter("upTo", upTo.longValue())
        .executeUpdate();
  }

  /** Writes what the batch changes, as the last act of the transaction that stores it. */
  void write(Changes changes, LogMarks.Told told, Map<UUID, Before> before, Instant now) {
    List<ChangeRow> rows = new ArrayList<>();
    for (Changes.Published each : changes.published()) {
      ArticleEvent article = each.article();
      Before stored = before.get(article.id());
      boolean same = stored != null && stored.revision().equals(article.revision());
      if (!same && told.isNews(each.origin())) {
        rows.add(ChangeRow.of(ArticleChange.Kind.PUBLISHED, article, now));
      }
    }
    for (UUID id : changes.retracted()) {
      Changes.Origin origin = changes.retractions().get(id);
      Before stored = before.get(id);
      if (stored != null && (origin == null || told.isNews(origin))) {
        rows.add(ChangeRow.of(ArticleChange.Kind.RETRACTED, stored.article().orElseThrow(), now));
      }
    }
    if (!rows.isEmpty()) {
      long last = count(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).sequence = last - rows.size() + i + 1;
      }
      session.insertMultiple(rows);
    }
  }

  /** Takes the next numbers; whoever else wants some waits until this transaction ends. */
  private long count(int changes) {
    return session
        .createNativeQuery(
            "update change_head set last = last + :changes returning last", Long.class)
        .setParameter("changes", changes)
        .getSingleResult();
  }

  private static <T> T reading(Callable<T> query) {
    return QuarkusTransaction.requiringNew().call(query);
  }
}
