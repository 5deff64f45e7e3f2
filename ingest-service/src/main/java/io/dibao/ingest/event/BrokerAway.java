package io.dibao.ingest.event;

import java.time.Duration;

/**
 * The world's fault: the brokers have not acknowledged an event. It may or may not be on the topic;
 * posting the article again is right, since the same article is the same event.
 */
public final class BrokerAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  BrokerAway(String reason, Duration retryAfter, Throwable cause) {
    super(reason, cause);
    this.retryAfter = retryAfter;
  }

  /** How long the caller should wait before it tries again. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
