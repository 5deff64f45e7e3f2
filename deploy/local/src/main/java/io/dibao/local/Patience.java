package io.dibao.local;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait for a service that says how far it is: from its last new word on, not from its
 * start.
 */
final class Patience {

  private final Duration within;
  private Instant end;
  private String last = "";

  Patience(Duration within, Instant now) {
    this.within = within;
    this.end = now.plus(within);
  }

  /**
   * Whether it is at its end.
   *
   * @param answer what the service says now; empty where it does not answer
   */
  boolean isAtEnd(String answer, Instant now) {
    if (!answer.isEmpty() && !answer.equals(last)) {
      last = answer;
      end = now.plus(within);
    }
    return now.isAfter(end);
  }
}
