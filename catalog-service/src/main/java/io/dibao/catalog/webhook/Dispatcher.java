package io.dibao.catalog.webhook;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/**
 * Sends what is due, so many at once, and of one subscriber only a few, so that a slow one does not
 * keep the others waiting; records how each went before it takes another.
 */
@ApplicationScoped
class Dispatcher {
  private static final Logger LOG = Logger.getLogger(Dispatcher.class);

  private static final int MOST_OF_ONE = 4;
  private static final int GONE = 410;

  /** What recording an outcome may take. */
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final Deliveries deliveries;
  private final Sender sender;
  private final WebhookSettings settings;
  private final RetrySchedule schedule;
  private final RandomGenerator random = RandomGenerator.getDefault();

  private final Map<UUID, Integer> underWay = new HashMap<>();

  Dispatcher(Deliveries deliveries, Sender sender, WebhookSettings settings) {
    this.deliveries = deliveries;
    this.sender = sender;
    this.settings = settings;
    this.schedule =
        new RetrySchedule(settings.attempts(), settings.firstPause(), settings.longestPause());
  }

  /** Begins to send what is due, as far as there is room. */
  synchronized void dispatch() {
    int room = settings.atOnce() - underWay.values().stream().mapToInt(Integer::intValue).sum();
    if (room <= 0) {
      return;
    }
    List<UUID> busy =
        underWay.entrySet().stream()
            .filter(each -> each.getValue() >= MOST_OF_ONE)
            .map(Map.Entry::getKey)
            .toList();
    for (Deliveries.Claimed each : deliveries.claim(room, busy, settings.timeout().plus(MARGIN))) {
      underWay.merge(each.subscription(), 1, Integer::sum);
      sender
          .send(each)
          .emitOn(Infrastructure.getDefaultWorkerPool())
          .onItem()
          .invoke(status -> answered(each, status))
          .onFailure()
          .invoke(failure -> failed(each, Optional.empty(), reason(failure)))
          .onTermination()
          .invoke(() -> ended(each))
          .subscribe()
          .with(status -> dispatch(), failure -> dispatch());
    }
  }

  private synchronized void ended(Deliveries.Claimed delivery) {
    underWay.computeIfPresent(
        delivery.subscription(), (id, number) -> number > 1 ? number - 1 : null);
  }

  private void answered(Deliveries.Claimed delivery, int status) {
    if (status >= 200 && status < 300) {
      deliveries.delivered(delivery, status);
    } else if (status == GONE) {
      deliveries.dead(delivery, Optional.of(status), "the receiver says that it is gone");
    } else {
      failed(delivery, Optional.of(status), "answered " + status);
    }
  }

  private void failed(Deliveries.Claimed delivery, Optional<Integer> status, String reason) {
    Optional<Duration> pause = schedule.pause(delivery.attempt(), random);
    if (pause.isPresent()) {
      deliveries.failed(delivery, pause.get(), status, reason);
    } else {
      LOG.warnf(
          "Delivery %s of subscription %s is dead after %d attempts",
          delivery.id(), delivery.subscription(), delivery.attempt());
      deliveries.dead(delivery, status, reason);
    }
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    return failure instanceof IllegalArgumentException
        ? "the URL " + message
        : failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
