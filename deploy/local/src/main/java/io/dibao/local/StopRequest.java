package io.dibao.local;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish that the run stops: Ctrl-C, {@code deploy/down}. The JVM then waits, within bounds,
 * until the run has stopped in order, wherever it was.
 */
final class StopRequest implements AutoCloseable {

  private static final Duration WAIT = Duration.ofSeconds(80);

  private final CompletableFuture<Void> made = new CompletableFuture<>();
  private final CountDownLatch fulfilled = new CountDownLatch(1);

  private final PrintWriter out;

  private StopRequest(PrintWriter out) {
    this.out = out;
  }

  /** Takes the end of this JVM for the request; says then that it was heard. */
  static StopRequest atShutdown(PrintWriter out) {
    StopRequest request = new StopRequest(out);
    Runtime.getRuntime().addShutdownHook(new Thread(request::make, "stop"));
    return request;
  }

  private void make() {
    made.complete(null);
    if (fulfilled.getCount() > 0) {
      out.printf("%nStopping …%n");
    }
    try {
      if (!fulfilled.await(WAIT.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("Not everything stopped within " + WAIT.toSeconds() + " s.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isMade() {
    return made.isDone();
  }

  /** Completes when the request is made. */
  CompletableFuture<Void> made() {
    return made;
  }

  /** Says that everything has stopped, so that the JVM may end. */
  @Override
  public void close() {
    fulfilled.countDown();
  }
}
