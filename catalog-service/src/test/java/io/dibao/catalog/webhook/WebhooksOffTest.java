package io.dibao.catalog.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.dibao.catalog.Database;
import io.dibao.catalog.OtherSettings;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
@TestProfile(OtherSettings.class)
class WebhooksOffTest {

  @Test
  void nobodyCanSubscribeAndTheLogOfChangesIsNotKeptForThem() throws Exception {
    given()
        .contentType("application/json")
        .body(WebhookExamples.NEW_SUBSCRIPTION)
        .post("/v1/subscriptions")
        .then()
        .statusCode(404)
        .body("detail", containsString("dibao.catalog.webhooks.enabled"));
    given().get("/v1/subscriptions").then().statusCode(404);
    assertThat(Database.number("select count(*) from change_reader where name = 'webhooks'"))
        .isZero();
  }
}
