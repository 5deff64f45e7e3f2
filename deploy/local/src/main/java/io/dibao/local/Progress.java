package io.dibao.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One line for each step, with the seconds that it took. */
final class Progress {

  private final PrintWriter out;

  Progress(PrintWriter out) {
    this.out = out;
  }

  /** A step that may fail. */
  interface Step<T> {
    T run() throws IOException, InterruptedException;
  }

  <T> T step(String name, Step<T> step) throws IOException, InterruptedException {
    Instant start = Instant.now();
    out.printf("  %-12s starting …", name);
    out.flush();
    T result = step.run();
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    out.printf(Locale.ROOT, "\r  %-12s ready after %.1f s%n", name, seconds);
    out.flush();
    return result;
  }
}
