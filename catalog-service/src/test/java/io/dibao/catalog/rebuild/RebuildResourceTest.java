package io.dibao.catalog.rebuild;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.dibao.catalog.SampleArticle;
import io.dibao.catalog.Topics;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
@QuarkusTestResource(PostgresBackend.class)
class RebuildResourceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject CatalogFixture catalog;
  @Inject ArticleStore store;

  @BeforeEach
  void clear() {
    catalog.clear();
  }

  @Test
  void fromTheStoreTheIndexIsMadeAnew() {
    catalog.publishToStoreOnly(TestArticle.of("甲", "磷石膏综合利用"));

    start("store");

    awaitDone().body("step", equalTo("index")).body("done", equalTo(1)).body("total", equalTo(1));
    given().param("q", "磷石膏").get("/v1/articles").then().body("total.value", equalTo(1));
  }

  @Test
  void fromTheTopicStoreAndIndexAreMadeAnew() {
    UUID id = UUID.randomUUID();
    try (Topics topics = new Topics()) {
      topics.publish(id, SampleArticle.of(id).with("title", "重建 " + id));
    }
    await().atMost(PATIENCE).until(() -> store.exists(id));
    catalog.clear();
    catalog.publish(TestArticle.of("乙", "磷石膏综合利用"));

    start("topic");

    awaitDone();
    given().get("/v1/articles/" + id).then().statusCode(200);
    given().param("q", "磷石膏").get("/v1/articles").then().body("total.value", equalTo(0));
    given().param("q", "\"" + id + "\"").get("/v1/articles").then().body("items.id", hasId(id));
  }

  @Test
  void whatItIsMadeFromMustBeSaid() {
    given()
        .post("/v1/rebuild")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("from"))
        .body("errors[0].reason", containsString("topic or store"));
    given().post("/v1/rebuild?from=backup").then().statusCode(400);
  }

  private static Matcher<Iterable<? super String>> hasId(UUID id) {
    return hasItem(id.toString());
  }

  private static void start(String from) {
    given()
        .post("/v1/rebuild?from=" + from)
        .then()
        .statusCode(202)
        .header("Location", endsWith("/v1/rebuild"))
        .body("state", equalTo("running"))
        .body("from", equalTo(from));
  }

  private static ValidatableResponse awaitDone() {
    await()
        .atMost(PATIENCE)
        .until(() -> !given().get("/v1/rebuild").path("state").equals("running"));
    return given().get("/v1/rebuild").then().statusCode(200).body("state", equalTo("done"));
  }
}
