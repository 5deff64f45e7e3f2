package io.dibao.catalog.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a failed delivery is tried again: after pauses that double up to the longest, each between
 * four and six fifths of that, so that what failed together is not tried together.
 *
 * @param attempts how many there are in all
 */
record RetrySchedule(int attempts, Duration firstPause, Duration longestPause) {

  private static final double LEAST = 0.8;
  private static final double MOST = 1.2;

  /** The pause after so many attempts have failed; none if that was the last one. */
  Optional<Duration> pause(int failed, RandomGenerator random) {
    if (failed >= attempts) {
      return Optional.empty();
    }
    double doubled = (double) firstPause.toMillis() * Math.pow(2, failed - 1.0);
    double bounded = Math.min(doubled, (double) longestPause.toMillis());
    return Optional.of(Duration.ofMillis((long) (bounded * random.nextDouble(LEAST, MOST))));
  }
}
