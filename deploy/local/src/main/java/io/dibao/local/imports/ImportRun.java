package io.dibao.local.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One import: walks the tree once to count, once to post, with a bounded number of requests under
 * way. The parts of one file go one after the other, so that of two versions of an article in it
 * the later one is posted later.
 */
final class ImportRun {

  /** The time that requests under way have to be answered when the import is to end. */
  private static final long GRACE_SECONDS = 3;

  private static final long POLL_MILLIS = 100;

  private final PostTree tree;
  private final Delivery delivery;
  private final IngestClient client;
  private final Availability availability;
  private final StateFile state;
  private final FailureFile failures;
  private final Tally tally;
  private final StopSignal stop;
  private final AtomicReference<Exception> fatal = new AtomicReference<>();

  ImportRun(
      PostTree tree,
      IngestClient client,
      Availability availability,
      StateFile state,
      FailureFile failures,
      Tally tally,
      StopSignal stop) {
    this.tree = tree;
    this.client = client;
    this.delivery = new Delivery(client, availability, stop);
    this.availability = availability;
    this.state = state;
    this.failures = failures;
    this.tally = tally;
    this.stop = stop;
  }

  /** Fills the tally with what is to be posted and what has been. */
  void count() throws InterruptedException {
    tree.walk(
        new PostTree.Visitor() {
          @Override
          public void post(PostFile file) throws InterruptedException {
            stop.check();
            try {
              if (Parts.each(file, ImportRun.this::count) == 0) {
                tally.found(1);
              }
            } catch (IOException e) {
              tally.found(1);
            }
          }

          @Override
          public void unreadable(Path path, String reason) {
            tally.found(1);
          }
        });
  }

  private void count(Part part) throws InterruptedException {
    stop.check();
    if (state.isDone(part.fingerprint(client.address()))) {
      tally.skipped(part.articles());
    } else {
      tally.found(part.articles());
    }
  }

  /**
   * Posts all that is not done yet.
   *
   * @param workers how many requests may be under way
   * @throws InterruptedException if the import was told to stop
   * @throws IOException if the state or the failures cannot be written
   */
  void post(int workers) throws InterruptedException, ServiceAway, WrongService, IOException {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      tree.walk(visitor(pool, new Semaphore(workers)));
    } catch (InterruptedException e) {
      throwFatal();
      throw e;
    } finally {
      finish(pool);
    }
    throwFatal();
    stop.check();
  }

  /** Waits for all requests; once the import is to end, only a little longer. */
  private void finish(ExecutorService pool) throws InterruptedException {
    pool.shutdown();
    boolean done = false;
    while (!done && !stop.isGiven()) {
      done = pool.awaitTermination(POLL_MILLIS, TimeUnit.MILLISECONDS);
    }
    if (!pool.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
      pool.shutdownNow();
      pool.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private PostTree.Visitor visitor(ExecutorService pool, Semaphore free) {
    return new PostTree.Visitor() {
      @Override
      public void post(PostFile file) throws InterruptedException {
        do {
          stop.check();
        } while (!free.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS));
        pool.execute(
            () -> {
              try {
                deliver(file);
              } catch (RuntimeException e) {
                end(e);
              } finally {
                free.release();
              }
            });
      }

      @Override
      public void unreadable(Path path, String reason) {
        fail(path, reason);
      }
    };
  }

  private void deliver(PostFile file) {
    try {
      Files.newByteChannel(file.path()).close();
      if (Parts.each(file, this::deliver) == 0) {
        fail(file.path(), "there is no line in it");
      }
    } catch (IOException e) {
      fail(file.path(), PostTree.reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void deliver(Part part) throws InterruptedException {
    stop.check();
    if (state.isDone(part.fingerprint(client.address()))) {
      return;
    }
    tally.at(part.file().path());
    PartResult result = new PartResult(part, tally, failures, availability);
    try {
      delivery.deliver(part, result);
      if (result.allAccepted()) {
        state.done(part.fingerprint(client.address()));
      }
    } catch (IOException | ServiceAway | WrongService e) {
      end(e);
      stop.check();
    }
  }

  private void fail(Path path, String reason) {
    tally.failed(1);
    try {
      failures.add(path, "", 0, reason);
    } catch (IOException e) {
      end(e);
    }
  }

  private void end(Exception reason) {
    fatal.compareAndSet(null, reason);
    stop.give();
  }

  private void throwFatal() throws ServiceAway, WrongService, IOException {
    Exception reason = fatal.get();
    if (reason instanceof ServiceAway away) {
      throw away;
    }
    if (reason instanceof WrongService wrong) {
      throw wrong;
    }
    if (reason instanceof IOException io) {
      throw io;
    }
    if (reason instanceof RuntimeException bug) {
      throw bug;
    }
  }
}
