package io.dibao.catalog.changes;

import io.dibao.catalog.store.ChangeLog;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Keeps the log of changes from growing without end. */
@ApplicationScoped
class ChangeRetention {
  private static final Logger LOG = Logger.getLogger(ChangeRetention.class);

  private final ChangeLog log;
  private final ChangeSettings settings;

  ChangeRetention(ChangeLog log, ChangeSettings settings) {
    this.log = log;
    this.settings = settings;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void drop() {
    Instant olderThan = Instant.now(Clock.systemUTC()).minus(settings.keepFor());
    int dropped = log.drop(olderThan, settings.keepAtMost());
    if (dropped > 0) {
      LOG.infof("Dropped %d changes that are older than the log is kept", dropped);
    }
  }
}
