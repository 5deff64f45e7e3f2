package io.dibao.local.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How long one part waits before it is posted again: as asked, else ever longer. */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration MAX = Duration.ofSeconds(10);

  private Duration step = FIRST;

  /**
   * The next wait, with some chance in it so that not all come back at once.
   *
   * @param asked what the service asked for
   * @param left the longest that is of use
   */
  Duration next(Optional<Duration> asked, Duration left) {
    Duration wait =
        asked
            .map(time -> time.plus(upTo(FIRST)))
            .orElse(step.dividedBy(2).plus(upTo(step.dividedBy(2))));
    Duration doubled = step.multipliedBy(2);
    step = doubled.compareTo(MAX) < 0 ? doubled : MAX;
    return wait.compareTo(left) < 0 ? wait : left;
  }

  private static Duration upTo(Duration most) {
    return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most.toNanos()));
  }
}
