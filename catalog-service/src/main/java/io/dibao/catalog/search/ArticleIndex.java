package io.dibao.catalog.search;

import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.ChangeListener;
import io.dibao.catalog.store.Changes;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jboss.logging.Logger;

/**
 * The search index. It follows the store change by change. It is rebuilt from the store when it is
 * missing, damaged, of another version, not of the store's size, or when an operator asks for it:
 * the next generation is made beside the one that serves, both take the changes of that time, and
 * the new one takes the old one's place when it is whole.
 */
@ApplicationScoped
public class ArticleIndex implements ChangeListener {

  private static final Logger LOG = Logger.getLogger(ArticleIndex.class);

  private static final int REGROUPED_AT_ONCE = 100;

  private final IndexFolder folder;
  private final IndexContent content;
  private final ArticleStore store;
  private final IndexBuild build;

  /** Questions share it; the generation that serves is replaced only between them. */
  private final ReadWriteLock asking = new ReentrantReadWriteLock();

  private Generation serving;

  /** Counts what has changed. */
  private final AtomicLong version = new AtomicLong();

  ArticleIndex(
      IndexFolder folder, IndexContent content, ArticleStore store, IndexSettings settings) {
    this.folder = folder;
    this.content = content;
    this.store = store;
    this.build = new IndexBuild(folder, content, store, settings.rebuildBatch(), this::serve);
  }

  /** Before the consumer starts, so that store and index are compared while both stand still. */
  void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    Optional<Generation> opened = folder.open();
    opened.ifPresent(this::serve);
    long indexed = opened.map(each -> content.count(each.mapping())).orElse(0L);
    if (opened.isEmpty() || indexed != store.count()) {
      LOG.infof("The index holds %d articles, the store %d", indexed, store.count());
      build.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    build.stop();
    close();
    folder.release();
  }

  /** Whether it answers questions. */
  public boolean isReady() {
    asking.readLock().lock();
    try {
      return serving != null;
    } finally {
      asking.readLock().unlock();
    }
  }

  /**
   * How many articles it holds.
   *
   * @throws IndexUnavailable if it cannot be read now
   */
  public long count() {
    return using(generation -> content.count(generation.mapping()));
  }

  /** Another one after each change of what it holds. */
  long version() {
    return version.get();
  }

  /** How far the rebuild that runs has come; nothing where none runs. */
  public Optional<IndexProgress> rebuilding() {
    return build.progress();
  }

  /**
   * Makes the index anew from the store, in the background, while the present one serves. Where a
   * rebuild runs already, that one is meant.
   *
   * @return completed when the new one serves; cancelled if the service stops before
   */
  public CompletableFuture<Void> rebuild() {
    build.start();
    return build.end();
  }

  /**
   * Returns when the changes are durable in the index and visible to searches.
   *
   * @throws IndexUnavailable if the index cannot be written now
   */
  @Override
  public void stored(Changes changes) {
    build.follow(changes, this::apply);
    followRegrouped();
    version.incrementAndGet();
  }

  /** Articles that are as they were, but have other reprints than they had. */
  private void followRegrouped() {
    List<Changes.Published> regrouped = store.regrouped(REGROUPED_AT_ONCE);
    while (!regrouped.isEmpty()) {
      build.follow(new Changes(regrouped, Set.of()), this::apply);
      store.settled(regrouped.stream().map(each -> each.article().id()).toList());
      regrouped = store.regrouped(REGROUPED_AT_ONCE);
    }
  }

  private boolean apply(Changes changes) {
    if (!isReady()) {
      return false;
    }
    return using(
        generation -> {
          content.apply(changes, generation.mapping());
          return true;
        });
  }

  /** Asks the index. */
  <T> T read(Function<SearchSession, T> question) {
    return using(
        generation -> {
          try (SearchSession session = generation.mapping().createSession()) {
            return question.apply(session);
          }
        });
  }

  private <T> T using(Function<Generation, T> use) {
    RuntimeException failure;
    Generation used = null;
    asking.readLock().lock();
    try {
      used = serving;
      if (used == null) {
        throw new IndexUnavailable("the index is being built");
      }
      return use.apply(used);
    } catch (RuntimeException e) {
      failure = e;
    } finally {
      asking.readLock().unlock();
    }
    if (IndexFault.isDamage(failure)) {
      LOG.error("The index is damaged", failure);
      drop(used);
      build.start();
    }
    throw IndexFault.of(failure);
  }

  /** Serves from this generation on, once the questions to the one before are answered. */
  private void serve(Generation generation) {
    asking.writeLock().lock();
    try {
      if (serving != null) {
        serving.close();
        folder.discard(serving);
      }
      serving = generation;
      version.incrementAndGet();
    } finally {
      asking.writeLock().unlock();
    }
  }

  private void drop(Generation damaged) {
    asking.writeLock().lock();
    try {
      if (serving != null && serving.equals(damaged)) {
        serving.close();
        folder.discard(serving);
        serving = null;
      }
    } finally {
      asking.writeLock().unlock();
    }
  }

  private void close() {
    asking.writeLock().lock();
    try {
      if (serving != null) {
        serving.close();
        serving = null;
      }
    } finally {
      asking.writeLock().unlock();
    }
  }
}
