package io.dibao.catalog.consume;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The topic of the articles from its beginning to where it ends when the reading starts, read with
 * a consumer that belongs to no group and commits nothing.
 */
@ApplicationScoped
class WholeLog {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final int MOST_RECORDS = 250;

  private final Map<String, Object> broker;
  private final String topic;

  WholeLog(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      @ConfigProperty(name = "mp.messaging.incoming.articles.topic") String topic) {
    this.broker = broker;
    this.topic = topic;
  }

  /**
   * Gives all records, in the order of each partition.
   *
   * @param length is told how many offsets lie between beginning and end, before the first batch
   * @param batches takes records, and how many offsets were passed since the last
   * @throws org.apache.kafka.common.KafkaException if the brokers do not answer for half a minute
   */
  void read(Consumer<Long> length, Batches batches) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      Set<TopicPartition> partitions =
          consumer.partitionsFor(topic, PATIENCE).stream()
              .map(each -> new TopicPartition(topic, each.partition()))
              .collect(Collectors.toSet());
      Map<TopicPartition, Long> places = new HashMap<>(consumer.beginningOffsets(partitions));
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      length.accept(sum(ends) - sum(places));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long waiting = System.nanoTime();
      while (!places.equals(reached(places, ends))) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        long before = sum(places);
        // Compaction leaves gaps: where the consumer stands counts, not what it was given.
        places.replaceAll((partition, place) -> consumer.position(partition, PATIENCE));
        batches.take(records, sum(places) - before);
        if (sum(places) > before) {
          waiting = System.nanoTime();
        } else if (System.nanoTime() - waiting > PATIENCE.toNanos()) {
          throw new TimeoutException("nothing came from " + topic + " for " + PATIENCE);
        }
      }
    }
  }

  String topic() {
    return topic;
  }

  /** The offset that each partition's next record will have. */
  Map<Integer, Long> ends() {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      Map<Integer, Long> ends = new HashMap<>();
      consumer
          .endOffsets(
              consumer.partitionsFor(topic, PATIENCE).stream()
                  .map(each -> new TopicPartition(topic, each.partition()))
                  .toList())
          .forEach((partition, end) -> ends.put(partition.partition(), end));
      return ends;
    }
  }

  /** Takes what was read. */
  interface Batches {

    /**
     * @param passed how many offsets
     */
    void take(ConsumerRecords<byte[], byte[]> records, long passed);
  }

  /** The places, those before an end moved to it. */
  private static Map<TopicPartition, Long> reached(
      Map<TopicPartition, Long> places, Map<TopicPartition, Long> ends) {
    Map<TopicPartition, Long> reached = new HashMap<>(places);
    reached.replaceAll((partition, place) -> Math.max(place, ends.get(partition)));
    return reached;
  }

  private static long sum(Map<TopicPartition, Long> places) {
    return places.values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_RECORDS);
    return settings;
  }
}
