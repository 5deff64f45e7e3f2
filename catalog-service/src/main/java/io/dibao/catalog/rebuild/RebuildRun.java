package io.dibao.catalog.rebuild;

import io.dibao.catalog.consume.Replay;
import io.dibao.catalog.rebuild.RebuildStatus.From;
import io.dibao.catalog.rebuild.RebuildStatus.Step;
import io.dibao.catalog.search.ArticleIndex;
import io.dibao.catalog.search.IndexProgress;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;

/**
 * Runs one rebuild at a time, in the background. One that the service's end cuts short leaves a
 * catalog that serves; it is to be asked for again.
 */
@ApplicationScoped
class RebuildRun {

  private static final Logger LOG = Logger.getLogger(RebuildRun.class);

  private final Replay replay;
  private final ArticleIndex index;

  private RebuildStatus status = RebuildStatus.NONE;
  private Thread thread;

  RebuildRun(Replay replay, ArticleIndex index) {
    this.replay = replay;
    this.index = index;
  }

  /** Starts a rebuild; false if one runs. */
  synchronized boolean start(From from) {
    if (status.isRunning()) {
      return false;
    }
    status = RebuildStatus.started(from, now());
    thread = new Thread(() -> run(from), "rebuild");
    thread.setDaemon(true);
    thread.start();
    return true;
  }

  synchronized RebuildStatus status() {
    Optional<IndexProgress> indexed = index.rebuilding();
    return status.isRunning() && status.step().equals(Optional.of(Step.INDEX))
        ? indexed.map(each -> status.at(Step.INDEX, each.done(), each.total())).orElse(status)
        : status;
  }

  /** Before the database and the index go. */
  void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event)
      throws InterruptedException {
    Thread running = running();
    if (running != null) {
      running.interrupt();
      running.join();
    }
  }

  private synchronized Thread running() {
    return thread;
  }

  private void run(From from) {
    try {
      if (from == From.TOPIC) {
        replay.run(new Passed());
      }
      at(Step.INDEX, 0, 0);
      index.rebuild().get();
      at(Step.INDEX, index.count(), index.count());
      end(Optional.empty());
    } catch (InterruptedException | RuntimeException | ExecutionException e) {
      LOG.error("The rebuild failed", e);
      end(Optional.of("It stopped with " + cause(e).getClass().getSimpleName() + "; see the log."));
    }
  }

  private static Throwable cause(Exception e) {
    return e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
  }

  private synchronized void at(Step step, long done, long total) {
    status = status.at(step, done, total);
  }

  private synchronized void end(Optional<String> failure) {
    status = status.ended(now(), failure);
    thread = null;
  }

  private static Instant now() {
    return Instant.now(Clock.systemUTC());
  }

  private final class Passed implements Replay.Progress {
    private long done;
    private long total;

    @Override
    public void length(long records) {
      total = records;
      at(Step.STORE, 0, total);
    }

    @Override
    public void passed(long records) {
      done += records;
      at(Step.STORE, Math.min(done, total), total);
    }
  }
}
