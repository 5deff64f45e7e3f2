package io.dibao.local.imports;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Progress in plain lines, for output that is not a terminal. */
final class LineView implements Progress.View {

  private final PrintWriter to;
  private final Tally tally;
  private final Availability availability;
  private final long startNanos = System.nanoTime();

  LineView(PrintWriter to, Tally tally, Availability availability) {
    this.to = to;
    this.tally = tally;
    this.availability = availability;
  }

  @Override
  public void show() {
    double seconds = (System.nanoTime() - startNanos) / 1e9;
    double speed = tally.settled() / seconds;
    String left =
        speed == 0
            ? "?"
            : clock(Duration.ofSeconds((long) ((tally.toDo() - tally.settled()) / speed)));
    to.printf(
        Locale.ROOT,
        "%,d of %,d articles done, %,d failed, %.0f articles/s, %s left%s%n",
        tally.settled(),
        tally.toDo(),
        tally.failed(),
        speed,
        left,
        availability.trouble().map(trouble -> "; waiting: " + trouble).orElse(""));
    to.flush();
  }

  private static String clock(Duration time) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  /** The summary follows; there is nothing to close. */
  @Override
  public void close() {}
}
