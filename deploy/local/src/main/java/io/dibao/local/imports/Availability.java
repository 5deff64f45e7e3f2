package io.dibao.local.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Knows whether the service answers, from what all requests of the import meet, and when to give
 * up: after a given time in which not one article was answered for.
 */
final class Availability {

  private final Duration patience;
  private final LongSupplier nanoTime;
  private long answers;
  private long lastAnswer;
  private Optional<String> trouble = Optional.empty();

  Availability(Duration patience, LongSupplier nanoTime) {
    this.patience = patience;
    this.nanoTime = nanoTime;
    this.lastAnswer = nanoTime.getAsLong();
  }

  /** An article has been taken or refused for good. */
  synchronized void answered() {
    answers++;
    lastAnswer = nanoTime.getAsLong();
    trouble = Optional.empty();
  }

  /**
   * A request has met a service that is away or overloaded.
   *
   * @param file what it carried
   * @return how long it is still worth trying
   * @throws ServiceAway if it no longer is
   */
  synchronized Duration away(String reason, Path file) throws ServiceAway {
    trouble = Optional.of(reason);
    Duration left = patience.minusNanos(nanoTime.getAsLong() - lastAnswer);
    if (left.isNegative() || left.isZero()) {
      throw new ServiceAway(reason, patience, file);
    }
    return left;
  }

  /** How many answers there have been. */
  synchronized long answers() {
    return answers;
  }

  /** Why the last request was not answered, until one is. */
  synchronized Optional<String> trouble() {
    return trouble;
  }
}
