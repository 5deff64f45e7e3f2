package io.dibao.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One line for each step, with the seconds that it took. */
final class Progress {

  private final PrintWriter out;
  private final boolean terminal;

  /** Says on a terminal what is under way, too. */
  Progress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** A step that may fail. */
  interface Step {
    void run() throws IOException, InterruptedException;
  }

  /** Runs a step; says that it is done, unless a stop was asked for meanwhile. */
  void step(String name, Step step, StopRequest stop) throws IOException, InterruptedException {
    Instant start = Instant.now();
    if (terminal) {
      out.printf("  %-12s starting …\r", name);
      out.flush();
    }
    step.run();
    if (stop.isMade()) {
      return;
    }
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    out.printf(Locale.ROOT, "  %-12s ready after %.1f s%n", name, seconds);
    out.flush();
  }
}
