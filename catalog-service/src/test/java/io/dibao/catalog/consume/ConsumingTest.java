package io.dibao.catalog.consume;

import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dibao.catalog.Database;
import io.dibao.catalog.SampleArticle;
import io.dibao.catalog.Topics;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.StoredArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
@QuarkusTestResource(PostgresBackend.class)
class ConsumingTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject ArticleStore store;
  @Inject Follower follower;

  /** Set by Quarkus. */
  PostgresBackend postgres;

  private final Topics topics = new Topics();
  private final UUID id = UUID.randomUUID();

  @AfterEach
  void close() {
    follower.fail(false);
    topics.close();
  }

  @Test
  void aPublishedArticleIsStoredAndThenTold() {
    topics.publish(id, SampleArticle.of(id));

    await().atMost(PATIENCE).until(() -> follower.toldOf(id) == 1);
    assertThat(store.exists(id)).isTrue();
  }

  @Test
  void anArticleDeliveredTwiceIsStoredOnce() throws Exception {
    topics.publish(id, SampleArticle.of(id));
    topics.publish(id, SampleArticle.of(id));

    awaitAllCommitted();
    assertThat(Database.number("select count(*) from article where id = '" + id + "'")).isOne();
    assertThat(Database.number("select count(*) from date_mention where article_id = '" + id + "'"))
        .isEqualTo(2);
  }

  @Test
  void theNewestRevisionWins() {
    Stream.of("1", "2", "3")
        .forEach(revision -> topics.publish(id, SampleArticle.of(id).with("revision", revision)));

    awaitAllCommitted();
    assertThat(store.find(id)).get().returns("3", StoredArticle::revision);
  }

  @Test
  void aRetractionDeletesTheArticle() {
    topics.publish(id, SampleArticle.of(id));
    awaitStored(id);

    topics.retract(id);
    topics.bury(id);

    await().atMost(PATIENCE).until(() -> !store.exists(id));
  }

  @Test
  void aTombstoneAloneDeletesTheArticle() {
    topics.publish(id, SampleArticle.of(id));
    awaitStored(id);

    topics.bury(id);

    await().atMost(PATIENCE).until(() -> !store.exists(id));
  }

  @Test
  void anArticlePublishedAnewAfterItsRetractionIsStored() {
    topics.publish(id, SampleArticle.of(id));
    topics.retract(id);
    topics.bury(id);
    topics.publish(id, SampleArticle.of(id).with("revision", "2"));

    awaitAllCommitted();
    assertThat(store.find(id)).get().returns("2", StoredArticle::revision);
  }

  @Test
  void anUnreadableEventIsSetAsideAloneWithItsReason() {
    List<UUID> neighbours = Stream.generate(UUID::randomUUID).limit(20).toList();
    neighbours.subList(0, 10).forEach(each -> topics.publish(each, SampleArticle.of(each)));
    topics.send(id.toString(), "io.dibao.article.published.v1", "{\"id\":\"" + id + "\"}");
    neighbours.subList(10, 20).forEach(each -> topics.publish(each, SampleArticle.of(each)));

    awaitAllCommitted();

    assertThat(neighbours).allMatch(store::exists);
    ConsumerRecord<byte[], byte[]> letter = onlyDeadLetter(id);
    ConsumerRecord<byte[], byte[]> origin = topics.records(Topics.ARTICLES, id.toString()).get(0);
    assertThat(letter.value()).isEqualTo(origin.value());
    assertThat(header(letter, "dibao-dead-letter-reason")).contains("revision is missing");
    assertThat(header(letter, "dibao-dead-letter-cause-class"))
        .isEqualTo(NullPointerException.class.getName());
    assertThat(header(letter, "dibao-dead-letter-topic")).isEqualTo("articles");
    assertThat(header(letter, "dibao-dead-letter-partition"))
        .isEqualTo(Integer.toString(origin.partition()));
    assertThat(header(letter, "dibao-dead-letter-offset"))
        .isEqualTo(Long.toString(origin.offset()));
    assertThat(header(letter, "dibao-dead-letter-at")).endsWith("Z");
    assertThat(header(letter, "ce_type")).isEqualTo("io.dibao.article.published.v1");
    assertThat(letter.headers().lastHeader("__smallrye_generationId")).isNull();
  }

  @Test
  void anUnstorableEventIsSetAsideAlone() {
    List<UUID> neighbours = Stream.generate(UUID::randomUUID).limit(20).toList();
    neighbours.subList(0, 10).forEach(each -> topics.publish(each, SampleArticle.of(each)));
    topics.publish(id, SampleArticle.of(id).with("title", "工信部\0解读"));
    neighbours.subList(10, 20).forEach(each -> topics.publish(each, SampleArticle.of(each)));

    awaitAllCommitted();

    assertThat(neighbours).allMatch(store::exists);
    assertThat(store.exists(id)).isFalse();
    assertThat(header(onlyDeadLetter(id), "dibao-dead-letter-reason")).contains("SQLSTATE 22");
  }

  @Test
  void theBatchIsRepeatedAndNotCommittedWhileAListenerFails() {
    follower.fail(true);

    topics.publish(id, SampleArticle.of(id));

    await().atMost(PATIENCE).until(() -> follower.toldOf(id) > 1);
    assertThat(topics.lag("catalog")).isPositive();
    get("/q/health/ready").then().statusCode(503);
    follower.fail(false);
    awaitAllCommitted();
    get("/q/health/ready").then().statusCode(200);
  }

  @Test
  void aBatchWhosePartitionsMovedAwayIsLeftToTheirNewOwner() {
    List<UUID> articles = Stream.generate(UUID::randomUUID).limit(60).toList();
    follower.fail(true);
    articles.forEach(each -> topics.publish(each, SampleArticle.of(each)));
    await().atMost(PATIENCE).until(() -> follower.toldOf(articles.get(0)) > 0);

    Set<String> seenByNewOwner = new HashSet<>();
    try (KafkaConsumer<byte[], byte[]> newOwner = topics.consumer("catalog")) {
      newOwner.subscribe(List.of(Topics.ARTICLES));
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                newOwner
                    .poll(Duration.ofMillis(200))
                    .forEach(each -> seenByNewOwner.add(new String(each.key(), UTF_8)));
                return !newOwner.assignment().isEmpty() && !seenByNewOwner.isEmpty();
              });
      follower.fail(false);
      await().atMost(PATIENCE).until(() -> onlyHeldBy(newOwner) == topics.lag("catalog"));
    }

    awaitAllCommitted();
    assertThat(articles).allMatch(store::exists);
    assertThat(articles).extracting(UUID::toString).containsAll(seenByNewOwner);
  }

  /** The records of the partitions of a member that commits nothing. */
  private static long onlyHeldBy(KafkaConsumer<?, ?> member) {
    return member.endOffsets(member.assignment()).entrySet().stream()
        .mapToLong(end -> end.getValue() - committed(member, end.getKey()))
        .sum();
  }

  private static long committed(KafkaConsumer<?, ?> member, TopicPartition partition) {
    OffsetAndMetadata committed = member.committed(Set.of(partition)).get(partition);
    return committed == null ? 0 : committed.offset();
  }

  @Test
  void nothingIsLostWhileTheDatabaseIsAway() throws Exception {
    List<UUID> before = Stream.generate(UUID::randomUUID).limit(50).toList();
    List<UUID> meanwhile = Stream.generate(UUID::randomUUID).limit(50).toList();
    before.forEach(each -> topics.publish(each, SampleArticle.of(each)));

    postgres.interrupt();
    meanwhile.forEach(each -> topics.publish(each, SampleArticle.of(each)));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(get("/q/health/ready").asString()).contains("StoreUnavailable"));
    get("/q/health/live").then().statusCode(200);
    postgres.resume();
    awaitAllCommitted();
    assertThat(before).allMatch(store::exists);
    assertThat(meanwhile).allMatch(store::exists);
    assertThat(
            topics.records(
                Topics.DEAD_LETTERS,
                meanwhile.stream().map(UUID::toString).collect(Collectors.toSet())))
        .isEmpty();
    await().atMost(PATIENCE).untilAsserted(() -> get("/q/health/ready").then().statusCode(200));
  }

  private void awaitStored(UUID article) {
    await().atMost(PATIENCE).until(() -> store.exists(article));
  }

  private void awaitAllCommitted() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .until(() -> topics.lag("catalog") == 0);
  }

  private ConsumerRecord<byte[], byte[]> onlyDeadLetter(UUID article) {
    List<ConsumerRecord<byte[], byte[]>> letters =
        topics.records(Topics.DEAD_LETTERS, article.toString());
    assertThat(letters).hasSize(1);
    return letters.get(0);
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
