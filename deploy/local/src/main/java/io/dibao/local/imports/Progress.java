package io.dibao.local.imports;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows at regular intervals how far the import is, until it is closed. */
final class Progress implements AutoCloseable {

  /** One way to show it. */
  interface View extends AutoCloseable {

    void show();

    /** Shows the end. */
    @Override
    void close();
  }

  private final View view;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  private Progress(View view, Duration interval) {
    this.view = view;
    long nanos = interval.toNanos();
    var unused = clock.scheduleAtFixedRate(view::show, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  /** A bar on standard error, a terminal of so many columns, redrawn in place. */
  static Progress bar(int columns, Tally tally, Availability availability) {
    return new Progress(new BarView(columns, tally, availability), Duration.ofMillis(200));
  }

  /** A line every few seconds, for a log. */
  static Progress lines(PrintWriter to, Tally tally, Availability availability) {
    return new Progress(new LineView(to, tally, availability), Duration.ofSeconds(5));
  }

  @Override
  public void close() {
    clock.shutdown();
    view.close();
  }
}
