package io.dibao.catalog.changes;

import io.dibao.catalog.store.ArticleFilter;
import io.dibao.catalog.store.ChangeLog;
import io.dibao.catalog.store.NameForms;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Streams of changes. Each reader's next changes are read when it has taken those before, so that a
 * slow one costs no memory; a reader without anything to read costs no thread and no query, since
 * all look at the log's end through one.
 */
@ApplicationScoped
public class ChangeStream {

  private static final long RETRY_AFTER_SECONDS = 30;

  private final ChangeLog log;
  private final ChangeSettings settings;
  private final NameForms forms;
  private final AtomicInteger readers = new AtomicInteger();

  private ChangeLog.Head head;
  private long headReadAt;

  ChangeStream(ChangeLog log, ChangeSettings settings, NameForms forms) {
    this.log = log;
    this.settings = settings;
    this.forms = forms;
  }

  /** How many follow now. */
  public int readers() {
    return readers.get();
  }

  /**
   * Follows the log without end.
   *
   * @param start what the reader has seen; without it, only what happens from now on is told
   * @throws ServiceUnavailableException if too many follow
   */
  public Multi<Signal> follow(Optional<ChangeId> start, ArticleFilter filter) {
    if (readers.get() >= settings.readers()) {
      throw new ServiceUnavailableException(
          "As many readers as this service allows follow the changes.", RETRY_AFTER_SECONDS);
    }
    return Multi.createFrom()
        .deferred(
            () -> {
              readers.incrementAndGet();
              Reader reader =
                  new Reader(
                      log, this::head, start, () -> filter.widened(forms), settings.heartbeat());
              return Multi.createBy()
                  .repeating()
                  .uni(() -> next(reader))
                  .indefinitely()
                  .onItem()
                  .<Signal>transformToMultiAndConcatenate(
                      read -> Multi.createFrom().iterable(read.signals()))
                  .onTermination()
                  .invoke(readers::decrementAndGet);
            });
  }

  private Uni<Reader.Read> next(Reader reader) {
    return Uni.createFrom()
        .item(reader::next)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onItem()
        .call(
            read -> read.all() && read.signals().isEmpty() ? pause() : Uni.createFrom().voidItem());
  }

  private Uni<Void> pause() {
    return Uni.createFrom().voidItem().onItem().delayIt().by(settings.poll());
  }

  /** The log's end as it was half a pause ago or later. */
  private synchronized ChangeLog.Head head() {
    long now = System.nanoTime();
    if (head == null || now - headReadAt > settings.poll().toNanos() / 2) {
      head = log.head();
      headReadAt = now;
    }
    return head;
  }
}
