package io.dibao.local.imports;

import java.nio.file.Path;
import java.util.Locale;

/** What an import has come to, in words. The time runs from its construction. */
final class Summary {

  private final Tally tally;
  private final FailureFile failures;
  private final long startNanos = System.nanoTime();

  Summary(Tally tally, FailureFile failures) {
    this.tally = tally;
    this.failures = failures;
  }

  String text() {
    double seconds = (System.nanoTime() - startNanos) / 1e9;
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d posted, %,d skipped (posted before), %,d failed, in %.1f s (%.0f articles/s).",
            tally.posted(),
            tally.skipped(),
            tally.failed(),
            seconds,
            tally.posted() / seconds));
    long open = tally.toDo() - tally.settled();
    if (open > 0) {
      text.append(String.format(Locale.ROOT, " %,d are still to be posted.", open));
    }
    if (tally.failed() > 0) {
      text.append("%nWhat failed, and why: %s".formatted(shortest(failures.path())));
    } else if (tally.posted() == 0 && tally.skipped() > 0) {
      text.append("%nNothing is new; --restart posts all again.".formatted());
    }
    return text.toString();
  }

  private static Path shortest(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }
}
