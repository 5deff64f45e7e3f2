package io.dibao.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.dibao.testing.KafkaBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a poster is told while the broker is away, and that the service comes back by itself. */
@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
class BrokerAwayTest {

  KafkaBackend kafka;

  @Test
  void nothingIsAcknowledgedUntilTheBrokerIsBack() throws IOException {
    assertThat(post("以前").statusCode()).isEqualTo(201);

    kafka.interrupt();
    Response away;
    try {
      away = post("其间");
    } finally {
      kafka.resume();
    }

    away.then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("5"));
    await().atMost(Duration.ofMinutes(1)).until(() -> post("其间").statusCode() == 201);
    try (Topic topic = new Topic(kafka.bootstrapServers())) {
      String id = post("其间").path("id");
      assertThat(topic.records(id, 2)).allMatch(record -> record.value().contains("其间"));
    }
  }

  private static Response post(String title) {
    return given()
        .contentType("application/json")
        .body("{\"title\":\"" + title + "\",\"text\":\"国务院印发规划。\",\"publishedAt\":\"2021-05-01\"}")
        .post("/v1/articles");
  }
}
