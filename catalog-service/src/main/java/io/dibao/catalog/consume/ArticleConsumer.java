package io.dibao.catalog.consume;

import io.dibao.catalog.consume.Assignment.Tenure;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes the topic's records batch by batch. A batch is repeated until it succeeds; meanwhile the
 * consumer is paused by back-pressure but goes on polling, so that it stays in its group. Only then
 * are its offsets committed, for the partitions that were held all the time: those that were not
 * are their new owner's to replay.
 */
@ApplicationScoped
class ArticleConsumer {
  static final String CHANNEL = "articles";
  private static final Logger LOG = Logger.getLogger(ArticleConsumer.class);

  private final EventReader reader;
  private final Intake intake;
  private final Assignment assignment;
  private final Stall stall;
  private final ConsumeSettings settings;
  private final KafkaClientService clients;

  /** Batches come one by one; only stopping competes with them. */
  private final Semaphore taking = new Semaphore(1);

  ArticleConsumer(
      EventReader reader,
      Intake intake,
      Assignment assignment,
      Stall stall,
      ConsumeSettings settings,
      KafkaClientService clients) {
    this.reader = reader;
    this.intake = intake;
    this.assignment = assignment;
    this.stall = stall;
    this.settings = settings;
    this.clients = clients;
  }

  @Incoming(CHANNEL)
  Uni<Void> consume(ConsumerRecords<byte[], byte[]> records) {
    Map<TopicPartition, Tenure> tenures =
        records.partitions().stream()
            .collect(Collectors.toMap(partition -> partition, assignment::tenure));
    return Uni.createFrom()
        .item(() -> read(records))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .chain(batch -> untilItSucceeds(() -> take(batch, held(tenures))))
        .invoke(() -> commit(records, tenures));
  }

  private Batch read(ConsumerRecords<byte[], byte[]> records) {
    return Batch.of(StreamSupport.stream(records.spliterator(), false).map(reader::read).toList());
  }

  private void take(Batch batch, Holding holding) {
    if (!taking.tryAcquire()) {
      throw new IllegalStateException("the service is stopping");
    }
    try {
      intake.take(batch, holding);
    } finally {
      taking.release();
    }
  }

  /** Lets the attempt that runs come to its end, and none begin, before the database goes. */
  void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event)
      throws InterruptedException {
    if (!taking.tryAcquire(settings.lastAttempt().toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warn("Stopping in the middle of a batch; it will be taken again");
    }
  }

  private Uni<Void> untilItSucceeds(Runnable attempt) {
    return Uni.createFrom()
        .voidItem()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .invoke(attempt)
        .onFailure()
        .invoke(stall::begin)
        .onFailure()
        .retry()
        .withBackOff(settings.firstPause(), settings.longestPause())
        .indefinitely()
        .invoke(stall::end);
  }

  private static Holding held(Map<TopicPartition, Tenure> tenures) {
    return origin -> !tenures.get(partition(origin)).isOver();
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> origin) {
    return new TopicPartition(origin.topic(), origin.partition());
  }

  /** On the polling thread, where partitions also come and go, so that none goes in between. */
  private void commit(
      ConsumerRecords<byte[], byte[]> records, Map<TopicPartition, Tenure> tenures) {
    clients
        .<byte[], byte[]>getConsumer(CHANNEL)
        .runOnPollingThread(
            (Consumer<byte[], byte[]> consumer) -> commit(consumer, records, tenures))
        .subscribe()
        .with(done -> {}, ArticleConsumer::notCommitted);
  }

  private static void commit(
      Consumer<?, ?> consumer,
      ConsumerRecords<byte[], byte[]> records,
      Map<TopicPartition, Tenure> tenures) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    tenures.forEach(
        (partition, tenure) -> {
          if (!tenure.isOver()) {
            List<ConsumerRecord<byte[], byte[]>> ofPartition = records.records(partition);
            long last = ofPartition.get(ofPartition.size() - 1).offset();
            offsets.put(partition, new OffsetAndMetadata(last + 1));
          }
        });
    consumer.commitAsync(
        offsets,
        (committed, failure) -> {
          if (failure != null) {
            notCommitted(failure);
          }
        });
  }

  /** Harmless: the next commit covers it, or the records are replayed and stored once more. */
  private static void notCommitted(Throwable failure) {
    LOG.infof("Offsets not committed: %s", failure.getMessage());
  }
}
