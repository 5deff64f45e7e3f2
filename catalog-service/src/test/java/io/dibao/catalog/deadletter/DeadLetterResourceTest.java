package io.dibao.catalog.deadletter;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.dibao.catalog.Topics;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
@QuarkusTestResource(PostgresBackend.class)
class DeadLetterResourceTest {
  private static final String VALUE = "{\"title\":\"没有编号的文章\"}";

  private final Topics topics = new Topics();
  private final String id = UUID.randomUUID().toString();

  @BeforeEach
  void setOneAside() {
    topics.send(id, "io.dibao.article.published.v1", VALUE);
    awaitLetters(1);
  }

  @AfterEach
  void close() {
    topics.close();
  }

  @Test
  void aDeadLetterIsListedWithItsReason() {
    get("/v1/dead-letters?limit=1000")
        .then()
        .statusCode(200)
        .body("items.key", hasItem(id))
        .body("items.find { it.key == '" + id + "' }.reason", containsString("id is missing"))
        .body("items.find { it.key == '" + id + "' }.topic", equalTo("articles"))
        .body("items.find { it.key == '" + id + "' }", not(hasKey("value")));
  }

  @Test
  void theListIsAsLongAsAskedFor() {
    topics.send(id, "io.dibao.article.published.v1", VALUE);
    awaitLetters(2);

    get("/v1/dead-letters?limit=1").then().statusCode(200).body("items.size()", equalTo(1));
  }

  @Test
  void aDeadLetterIsShownWhole() {
    ConsumerRecord<byte[], byte[]> letter = letters().get(0);

    get("/v1/dead-letters/{partition}/{offset}", letter.partition(), letter.offset())
        .then()
        .statusCode(200)
        .body("value", equalTo(VALUE))
        .body("headers.ce_type", equalTo("io.dibao.article.published.v1"));
  }

  @Test
  void aReplayedRecordIsOnTheTopicOfTheArticlesAsItWas() {
    ConsumerRecord<byte[], byte[]> letter = letters().get(0);

    post("/v1/dead-letters/{partition}/{offset}/replay", letter.partition(), letter.offset())
        .then()
        .statusCode(204);

    List<ConsumerRecord<byte[], byte[]>> records = topics.records(Topics.ARTICLES, id);
    assertThat(records).hasSize(2);
    ConsumerRecord<byte[], byte[]> replayed = records.get(1);
    assertThat(replayed.value()).isEqualTo(VALUE.getBytes(UTF_8));
    assertThat(replayed.headers().lastHeader("ce_type")).isNotNull();
    assertThat(replayed.headers().lastHeader("dibao-dead-letter-reason")).isNull();
    awaitLetters(2);
  }

  @Test
  void aPlaceWithoutDeadLetterIsNotFound() {
    get("/v1/dead-letters/0/999999999").then().statusCode(404);
    get("/v1/dead-letters/999/0").then().statusCode(404);
    post("/v1/dead-letters/0/999999999/replay").then().statusCode(404);
  }

  @Test
  void aListOfNothingIsABadRequest() {
    get("/v1/dead-letters?limit=0").then().statusCode(400);
  }

  private List<ConsumerRecord<byte[], byte[]>> letters() {
    return topics.records(Topics.DEAD_LETTERS, id);
  }

  private void awaitLetters(int count) {
    await().atMost(Duration.ofSeconds(60)).until(() -> letters().size() == count);
  }
}
