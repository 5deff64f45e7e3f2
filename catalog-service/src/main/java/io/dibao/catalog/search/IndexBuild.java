package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.Changes;
import io.dibao.catalog.store.StoredArticle;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Makes the next generation of the index from the store, in the background, while changes go on. It
 * is tried again until it succeeds: an index that is behind helps nobody.
 */
final class IndexBuild {

  private static final Logger LOG = Logger.getLogger(IndexBuild.class);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final IndexFolder folder;
  private final IndexContent content;
  private final ArticleStore store;
  private final int batch;
  private final Consumer<Generation> whole;

  private final Lock following = new ReentrantLock();

  /** What was stored since the build began, and is newer than what it reads. */
  private final Set<UUID> changedMeanwhile = new HashSet<>();

  private Generation building;
  private RuntimeException spoilt;
  private Thread thread;
  private CompletableFuture<Void> end;
  private volatile IndexProgress progress;

  /**
   * @param batch how many articles are read at a time
   * @param whole takes a generation that is whole, durable and appointed; no change comes between
   */
  IndexBuild(
      IndexFolder folder,
      IndexContent content,
      ArticleStore store,
      int batch,
      Consumer<Generation> whole) {
    this.folder = folder;
    this.content = content;
    this.store = store;
    this.batch = batch;
    this.whole = whole;
  }

  Optional<IndexProgress> progress() {
    return Optional.ofNullable(progress);
  }

  /** Begins a build, unless one runs. */
  void start() {
    following.lock();
    try {
      if (thread == null) {
        progress = new IndexProgress(0, 0);
        end = new CompletableFuture<>();
        thread = new Thread(this::untilItSucceeds, "index-build");
        thread.setDaemon(true);
        thread.start();
      }
    } finally {
      following.unlock();
    }
  }

  /** Completed when the last build that was begun is whole; cancelled if it was stopped. */
  CompletableFuture<Void> end() {
    following.lock();
    try {
      return end;
    } finally {
      following.unlock();
    }
  }

  /** Ends the build that runs, without a result. */
  void stop() {
    Thread running;
    following.lock();
    try {
      running = thread;
    } finally {
      following.unlock();
    }
    if (running != null) {
      running.interrupt();
      try {
        running.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Applies changes to the generation that is being made, and to the one that serves.
   *
   * @param serving applies them to the one that serves; false if none does
   * @throws IndexUnavailable if there is neither
   */
  void follow(Changes changes, Predicate<Changes> serving) {
    following.lock();
    try {
      boolean followed = building != null;
      if (followed) {
        changes.published().forEach(each -> changedMeanwhile.add(each.article().id()));
        changedMeanwhile.addAll(changes.retracted());
        applyToBuilding(changes);
      }
      if (!serving.test(changes) && !followed) {
        throw new IndexUnavailable("the index is closed");
      }
    } finally {
      following.unlock();
    }
  }

  /** Whatever befalls the new generation, the old one goes on; the build begins anew. */
  private void applyToBuilding(Changes changes) {
    try {
      content.apply(changes, building.mapping());
    } catch (RuntimeException e) {
      spoilt = e;
    }
  }

  private void untilItSucceeds() {
    Duration pause = FIRST_PAUSE;
    boolean done = false;
    while (!done && !Thread.currentThread().isInterrupted()) {
      try {
        build();
        done = true;
      } catch (RuntimeException e) {
        LOG.warnf(e, "The index could not be built; next try in %d s", pause.toSeconds());
        abandon();
        pause = pause(pause);
      }
    }
    ended(done);
  }

  private void build() {
    long total = store.count();
    LOG.infof("Building the index from the %d articles of the store", total);
    progress = new IndexProgress(0, total);
    begin(folder.create());
    store.forEachBatch(batch, this::add);
    finish();
  }

  private void begin(Generation created) {
    following.lock();
    try {
      changedMeanwhile.clear();
      spoilt = null;
      building = created;
    } finally {
      following.unlock();
    }
  }

  private void add(List<StoredArticle> articles) {
    if (Thread.currentThread().isInterrupted()) {
      throw new IndexUnavailable("the service stops");
    }
    following.lock();
    try {
      requireUnspoilt();
      List<ArticleEvent> unchanged =
          articles.stream()
              .filter(each -> !changedMeanwhile.contains(each.id()))
              .map(StoredArticle::article)
              .toList();
      content.add(unchanged, building.mapping());
    } finally {
      following.unlock();
    }
    progress = progress.plus(articles.size());
  }

  private void finish() {
    following.lock();
    try {
      requireUnspoilt();
      content.complete(building.mapping());
      LOG.infof("The index is built and holds %d articles", content.count(building.mapping()));
      folder.appoint(building);
      whole.accept(building);
      building = null;
      changedMeanwhile.clear();
    } finally {
      following.unlock();
    }
  }

  private void requireUnspoilt() {
    if (spoilt != null) {
      throw spoilt;
    }
  }

  private void abandon() {
    following.lock();
    try {
      if (building != null) {
        building.close();
        folder.discard(building);
        building = null;
      }
    } finally {
      following.unlock();
    }
  }

  private void ended(boolean done) {
    CompletableFuture<Void> ended;
    following.lock();
    try {
      ended = end;
      thread = null;
      progress = null;
    } finally {
      following.unlock();
    }
    if (done) {
      ended.complete(null);
    } else {
      ended.cancel(false);
    }
  }

  /** Pauses, and gives the next pause. */
  private static Duration pause(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
