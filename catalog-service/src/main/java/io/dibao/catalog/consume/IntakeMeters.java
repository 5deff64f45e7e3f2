package io.dibao.catalog.consume;

import io.dibao.catalog.store.Changes;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Counts what was taken in. A batch that is repeated counts when it has succeeded. */
@ApplicationScoped
class IntakeMeters {
  private final Counter consumed;
  private final Counter stored;
  private final Counter retracted;
  private final Counter deadLettered;
  private final Timer batches;

  IntakeMeters(MeterRegistry registry) {
    consumed =
        Counter.builder("dibao.catalog.records.consumed")
            .description("Records read from the topic, whatever became of them")
            .register(registry);
    stored =
        Counter.builder("dibao.catalog.articles.stored")
            .description("Articles inserted or replaced")
            .register(registry);
    retracted =
        Counter.builder("dibao.catalog.articles.retracted")
            .description("Articles that an event took back, stored before or not")
            .register(registry);
    deadLettered =
        Counter.builder("dibao.catalog.records.dead.lettered")
            .description("Records that could not be read or stored")
            .register(registry);
    batches =
        Timer.builder("dibao.catalog.batch")
            .description("Storing, indexing and setting aside the records of one batch")
            .register(registry);
  }

  void taken(int records, Changes changes, int setAside, long nanoseconds) {
    consumed.increment(records);
    stored.increment(changes.published().size());
    retracted.increment(changes.retracted().size());
    deadLettered.increment(setAside);
    batches.record(Duration.ofNanos(nanoseconds));
  }
}
