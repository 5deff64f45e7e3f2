package io.dibao.catalog.search;

import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.ChangeListener;
import io.dibao.catalog.store.Changes;
import io.dibao.catalog.store.StoredArticle;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jboss.logging.Logger;

/**
 * The search index. It follows the store change by change, and is rebuilt from the store when it is
 * missing, damaged, of another version, or not of the store's size. While it is rebuilt it takes
 * changes but answers no questions.
 */
@ApplicationScoped
public class ArticleIndex implements ChangeListener {

  private static final Logger LOG = Logger.getLogger(ArticleIndex.class);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final IndexFolder folder;
  private final IndexContent content;
  private final ArticleStore store;
  private final int rebuildBatch;

  private final Lock writing = new ReentrantLock();

  /** What was stored during a rebuild, and is newer than what the rebuild reads. */
  private final Set<UUID> changedMeanwhile = new HashSet<>();

  private volatile CloseableSearchMapping mapping;
  private volatile Thread rebuilding;

  ArticleIndex(
      IndexFolder folder, IndexContent content, ArticleStore store, IndexSettings settings) {
    this.folder = folder;
    this.content = content;
    this.store = store;
    this.rebuildBatch = settings.rebuildBatch();
  }

  /** Before the consumer starts, so that store and index are compared while both stand still. */
  void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    mapping = folder.open();
    long indexed = content.count(mapping);
    if (indexed != store.count()) {
      LOG.infof("The index holds %d articles, the store %d", indexed, store.count());
      rebuild();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    Thread running = rebuilding;
    if (running != null) {
      running.interrupt();
    }
    writing.lock();
    try {
      close();
    } finally {
      writing.unlock();
    }
  }

  /** Whether it answers questions. */
  public boolean isReady() {
    return rebuilding == null && mapping != null;
  }

  /**
   * Returns when the changes are durable in the index and visible to searches.
   *
   * @throws IndexUnavailable if the index cannot be written now
   */
  @Override
  public void stored(Changes changes) {
    writing.lock();
    try {
      if (rebuilding != null) {
        changes.published().forEach(each -> changedMeanwhile.add(each.article().id()));
        changedMeanwhile.addAll(changes.retracted());
      }
      content.apply(changes, opened());
    } catch (RuntimeException e) {
      throw fault(e);
    } finally {
      writing.unlock();
    }
  }

  /** Asks the index. */
  <T> T read(Function<SearchSession, T> question) {
    if (!isReady()) {
      throw new IndexUnavailable("the index is being rebuilt");
    }
    try (SearchSession session = opened().createSession()) {
      return question.apply(session);
    } catch (RuntimeException e) {
      throw fault(e);
    }
  }

  /** Deletes the index and fills it from the store, in the background. */
  void rebuild() {
    writing.lock();
    try {
      if (rebuilding == null) {
        Thread thread = new Thread(this::rebuildUntilDone, "index-rebuild");
        thread.setDaemon(true);
        rebuilding = thread;
        thread.start();
      }
    } finally {
      writing.unlock();
    }
  }

  private void rebuildUntilDone() {
    Duration pause = FIRST_PAUSE;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        LOG.info("Rebuilding the index from the store");
        empty();
        store.forEachBatch(rebuildBatch, this::add);
        finish();
        return;
      } catch (RuntimeException e) {
        LOG.warnf(e, "The index could not be rebuilt; next try in %d s", pause.toSeconds());
      }
      try {
        Thread.sleep(pause.toMillis());
      } catch (InterruptedException e) {
        return;
      }
      Duration doubled = pause.multipliedBy(2);
      pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
  }

  private void empty() {
    writing.lock();
    try {
      changedMeanwhile.clear();
      close();
      mapping = folder.openEmpty();
    } finally {
      writing.unlock();
    }
  }

  private void add(List<StoredArticle> batch) {
    if (Thread.currentThread().isInterrupted()) {
      throw new IndexUnavailable("the service stops");
    }
    writing.lock();
    try {
      List<ArticleEvent> unchanged =
          batch.stream()
              .filter(each -> !changedMeanwhile.contains(each.id()))
              .map(StoredArticle::article)
              .toList();
      content.add(unchanged, opened());
    } finally {
      writing.unlock();
    }
  }

  private void finish() {
    writing.lock();
    try {
      content.complete(opened());
      changedMeanwhile.clear();
      rebuilding = null;
      LOG.infof("The index is rebuilt and holds %d articles", content.count(opened()));
    } finally {
      writing.unlock();
    }
  }

  private CloseableSearchMapping opened() {
    CloseableSearchMapping opened = mapping;
    if (opened == null) {
      throw new IndexUnavailable("the index is closed");
    }
    return opened;
  }

  private void close() {
    CloseableSearchMapping opened = mapping;
    mapping = null;
    if (opened != null) {
      try {
        opened.close();
      } catch (RuntimeException e) {
        // What was not yet written is written again: its records are not yet acknowledged.
        LOG.warn("The index could not be closed in order", e);
      }
    }
  }

  private RuntimeException fault(RuntimeException e) {
    if (IndexFault.isDamage(e)) {
      LOG.error("The index is damaged", e);
      rebuild();
    }
    return IndexFault.of(e);
  }
}
