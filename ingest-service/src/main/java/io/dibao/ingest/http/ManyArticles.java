package io.dibao.ingest.http;

import io.dibao.ingest.IngestSettings;
import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.decode.Decoded;
import io.dibao.ingest.event.BrokerAway;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Takes many articles of one request: reads and parses them one after the other on a worker thread,
 * has a bounded number of them under way to the brokers, and reports each as it is acknowledged. A
 * bad item fails alone. Reading does not wait for the results to be read, since many clients send
 * all before they read; only when a great number of results waits is the request given up.
 */
@ApplicationScoped
class ManyArticles {

  private static final Logger LOG = Logger.getLogger(ManyArticles.class);

  /** Where the items come from. */
  interface Items {

    /** The next item; empty at the end. */
    Optional<Entry> next() throws IOException;
  }

  /** An item and how to get the posts that it holds: one, or the many of a feed. */
  record Entry(ItemResult.Item item, Content content) {}

  /** Decodes one item. */
  interface Content {

    /**
     * The posts in their order.
     *
     * @throws BadArticle if the item cannot be read
     */
    List<Decoded> posts() throws IOException;
  }

  private final Intake intake;
  private final int inFlight;
  private final int waitingResults;

  ManyArticles(Intake intake, IngestSettings settings) {
    this.intake = intake;
    this.inFlight = settings.publish().inFlight();
    this.waitingResults = settings.limits().waitingResults();
  }

  /** One result for each item, each as soon as it is known. */
  Multi<ItemResult> take(Items items) {
    return Multi.createFrom()
        .<ItemResult>emitter(emitter -> takeAll(items, emitter), waitingResults)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private void takeAll(Items items, MultiEmitter<? super ItemResult> results) {
    Semaphore free = new Semaphore(inFlight);
    try {
      for (Optional<Entry> entry = items.next();
          entry.isPresent() && !results.isCancelled();
          entry = items.next()) {
        takeItem(entry.get(), results, free);
      }
      free.acquire(inFlight);
      results.complete();
    } catch (IOException e) {
      LOG.infof("a request of many articles broke off: %s", e.toString());
      results.fail(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      results.fail(e);
    }
  }

  private void takeItem(Entry entry, MultiEmitter<? super ItemResult> results, Semaphore free)
      throws IOException, InterruptedException {
    try {
      for (Decoded post : entry.content().posts()) {
        free.acquire();
        takePost(entry.item(), post, results, free);
      }
    } catch (BadArticle e) {
      results.emit(ItemResult.failed(entry.item(), Problem.of(e)));
    }
  }

  private void takePost(
      ItemResult.Item item,
      Decoded post,
      MultiEmitter<? super ItemResult> results,
      Semaphore free) {
    Uni.createFrom()
        .deferred(() -> intake.take(post.orThrow()))
        .map(receipt -> ItemResult.published(item, receipt))
        .onFailure()
        .recoverWithItem(failure -> ItemResult.failed(item, problem(failure)))
        .subscribe()
        .with(
            result -> {
              results.emit(result);
              free.release();
            });
  }

  /** The items of a request that has been decoded as a whole. */
  static Items of(List<Decoded> posts) {
    var rest = posts.iterator();
    return new Items() {
      private long number;

      @Override
      public Optional<Entry> next() {
        if (!rest.hasNext()) {
          return Optional.empty();
        }
        Decoded post = rest.next();
        number++;
        return Optional.of(
            new Entry(new ItemResult.Item(number, Optional.empty()), () -> List.of(post)));
      }
    };
  }

  private static Problem problem(Throwable failure) {
    if (failure instanceof BadArticle fault) {
      return Problem.of(fault);
    }
    if (failure instanceof BrokerAway fault) {
      return Problem.of(fault);
    }
    return Problems.ours(failure);
  }
}
