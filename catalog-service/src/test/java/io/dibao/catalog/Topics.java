package io.dibao.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topics as the world outside the catalog sees them. */
public final class Topics implements AutoCloseable {
  public static final String ARTICLES = "articles";
  public static final String DEAD_LETTERS = "articles.dead-letter";
  private static final String PUBLISHED = "io.dibao.article.published.v1";
  private static final String RETRACTED = "io.dibao.article.retracted.v1";

  /**
   * Made when first needed: Quarkus makes each test's instance twice, and closes but one of them.
   */
  private KafkaProducer<byte[], byte[]> producer;

  private KafkaProducer<byte[], byte[]> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", brokers(), "linger.ms", "5"),
              new ByteArraySerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }

  private static String brokers() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }

  public void publish(UUID id, SampleArticle article) {
    send(id.toString(), PUBLISHED, article.json());
  }

  public void retract(UUID id) {
    send(
        id.toString(),
        RETRACTED,
        "{\"id\":\"" + id + "\",\"retractedAt\":\"2022-02-01T00:00:00Z\"}");
  }

  public void bury(UUID id) {
    send(new ProducerRecord<>(ARTICLES, id.toString().getBytes(UTF_8), null));
  }

  public void send(String key, String type, String value) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(ARTICLES, key.getBytes(UTF_8), value.getBytes(UTF_8));
    record.headers().add("ce_type", type.getBytes(UTF_8));
    send(record);
  }

  /** Returns when the brokers have it. */
  private void send(ProducerRecord<byte[], byte[]> record) {
    done(producer().send(record));
  }

  /** All that is on a topic with this key. */
  public List<ConsumerRecord<byte[], byte[]>> records(String topic, String key) {
    return records(topic, Set.of(key));
  }

  /** All that is on a topic with one of these keys. */
  public List<ConsumerRecord<byte[], byte[]>> records(String topic, Set<String> keys) {
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(null)) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(200))) {
          if (each.key() != null && keys.contains(new String(each.key(), UTF_8))) {
            found.add(each);
          }
        }
      }
    }
    return found;
  }

  /** How many records of the topic the group has not committed. */
  public long lag(String group) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers()));
        KafkaConsumer<byte[], byte[]> consumer = consumer(null)) {
      Map<TopicPartition, OffsetAndMetadata> committed =
          done(
              admin
                  .listConsumerGroupOffsets(group)
                  .partitionsToOffsetAndMetadata()
                  .toCompletionStage()
                  .toCompletableFuture());
      return consumer.endOffsets(partitions(consumer, ARTICLES)).entrySet().stream()
          .mapToLong(
              end ->
                  end.getValue()
                      - (committed.get(end.getKey()) == null
                          ? 0
                          : committed.get(end.getKey()).offset()))
          .sum();
    }
  }

  private static <T> T done(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A member of a group, which commits only when told to. */
  public KafkaConsumer<byte[], byte[]> consumer(String group) {
    Map<String, Object> settings =
        group == null
            ? Map.of("bootstrap.servers", brokers())
            : Map.of(
                "bootstrap.servers",
                brokers(),
                "group.id",
                group,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                "false",
                "partition.assignment.strategy",
                "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(each -> new TopicPartition(topic, each.partition()))
        .toList();
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close();
    }
  }
}
