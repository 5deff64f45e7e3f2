package io.dibao.catalog.deadletter;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks into the topic of the dead letters, each time with a consumer of its own that belongs to no
 * group and commits nothing.
 */
@ApplicationScoped
class DeadLetterReader {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration POLL = Duration.ofMillis(500);

  private final Map<String, Object> broker;
  private final String topic;

  DeadLetterReader(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      @ConfigProperty(name = "mp.messaging.outgoing.dead-letters.topic") String topic) {
    this.broker = broker;
    this.topic = topic;
  }

  /**
   * The newest, newest first and without their values.
   *
   * @throws org.apache.kafka.common.KafkaException if the brokers do not answer
   */
  List<DeadLetterView> newest(int limit) {
    return reading(
        consumer -> {
          Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(consumer), PATIENCE);
          Map<TopicPartition, Long> starts = consumer.beginningOffsets(ends.keySet(), PATIENCE);
          consumer.assign(ends.keySet());
          ends.forEach(
              (partition, end) ->
                  consumer.seek(partition, Math.max(starts.get(partition), end - limit)));
          return upTo(ends, consumer).stream()
              .sorted(
                  Comparator.comparing((DeadLetterView each) -> each.at().orElse(Instant.MIN))
                      .thenComparing(DeadLetterView::offset)
                      .reversed())
              .limit(limit)
              .toList();
        });
  }

  /**
   * One of them, whole.
   *
   * @throws org.apache.kafka.common.KafkaException if the brokers do not answer
   */
  Optional<ConsumerRecord<byte[], byte[]>> find(int partition, long offset) {
    return reading(
        consumer -> {
          TopicPartition place = new TopicPartition(topic, partition);
          if (!partitions(consumer).contains(place)) {
            return Optional.empty();
          }
          long start = consumer.beginningOffsets(Set.of(place), PATIENCE).get(place);
          long end = consumer.endOffsets(Set.of(place), PATIENCE).get(place);
          if (offset < start || offset >= end) {
            return Optional.empty();
          }
          consumer.assign(Set.of(place));
          consumer.seek(place, offset);
          return first(consumer, place).filter(record -> record.offset() == offset);
        });
  }

  private Set<TopicPartition> partitions(Consumer<?, ?> consumer) {
    return consumer.partitionsFor(topic, PATIENCE).stream()
        .map(each -> new TopicPartition(topic, each.partition()))
        .collect(Collectors.toSet());
  }

  private static List<DeadLetterView> upTo(
      Map<TopicPartition, Long> ends, Consumer<byte[], byte[]> consumer) {
    List<DeadLetterView> read = new ArrayList<>();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && !reached(ends, consumer)) {
      for (ConsumerRecord<byte[], byte[]> each : consumer.poll(POLL)) {
        read.add(DeadLetterView.summary(each));
      }
    }
    return read;
  }

  private static boolean reached(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
  }

  private static Optional<ConsumerRecord<byte[], byte[]>> first(
      Consumer<byte[], byte[]> consumer, TopicPartition place) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
      if (!polled.isEmpty()) {
        return Optional.of(polled.records(place).get(0));
      }
    }
    return Optional.empty();
  }

  private <T> T reading(Function<Consumer<byte[], byte[]>, T> question) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      return question.apply(consumer);
    }
  }
}
