package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class RevalidationTest {

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishAnArticle() {
    catalog.clear();
    catalog.publish(article("解读"));
  }

  private static TestArticle article(String title) {
    return TestArticle.of(title, "2025年底前，工信部落实《意见》。")
        .dated("2025年底前", null, "2026-01-01", "year", "deadline")
        .agency("工业和信息化部", "工信部")
        .document("意见");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/articles",
        "/v1/articles?q=意见&facet=agency",
        "/v1/articles?format=atom",
        "/v1/timeline",
        "/v1/timeline?format=atom",
        "/v1/documents",
        "/v1/agencies"
      })
  void aPageThatTheCallerHasIsNotSentAgainUntilItChanges(String list) {
    String tag =
        given()
            .get(list)
            .then()
            .header("ETag", startsWith("W/"))
            .header("Cache-Control", equalTo("no-cache"))
            .header("Vary", containsString("Accept"))
            .extract()
            .header("ETag");
    given()
        .header("If-None-Match", tag)
        .get(list)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .body(emptyString());

    catalog.publish(article("又一篇"));

    given().header("If-None-Match", tag).get(list).then().statusCode(200);
  }
}
