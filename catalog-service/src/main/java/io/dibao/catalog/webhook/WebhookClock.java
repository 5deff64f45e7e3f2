package io.dibao.catalog.webhook;

import io.dibao.catalog.store.ChangeLog;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;

/** Looks every second for what has happened and for what is due. */
@ApplicationScoped
class WebhookClock {

  private final WebhookSettings settings;
  private final ChangeLog log;
  private final Matcher matcher;
  private final Dispatcher dispatcher;
  private final Deliveries deliveries;

  WebhookClock(
      WebhookSettings settings,
      ChangeLog log,
      Matcher matcher,
      Dispatcher dispatcher,
      Deliveries deliveries) {
    this.settings = settings;
    this.log = log;
    this.matcher = matcher;
    this.dispatcher = dispatcher;
    this.deliveries = deliveries;
  }

  /** While webhooks are off nobody reads for them, and the log need not be kept for them. */
  void start(@Observes StartupEvent event) {
    if (settings.enabled()) {
      log.beginReading(Matcher.READER);
    } else {
      log.endReading(Matcher.READER);
    }
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void match() {
    if (settings.enabled()) {
      matcher.match();
    }
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void dispatch() {
    if (settings.enabled()) {
      dispatcher.dispatch();
    }
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  void drop() {
    if (settings.enabled()) {
      deliveries.drop(Instant.now(Clock.systemUTC()).minus(settings.keepFor()));
    }
  }
}
