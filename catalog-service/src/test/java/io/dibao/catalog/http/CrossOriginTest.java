package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
class CrossOriginTest {

  private static final String SITE = OtherSettings.SITE;

  @Test
  void scriptsOfTheSiteMayReadAnswersAndTheirLinks() {
    given()
        .header("Origin", SITE)
        .get("/v1/articles")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo(SITE))
        .header("Access-Control-Expose-Headers", containsString("Link"));
  }

  @Test
  void scriptsOfOtherSitesMayNot() {
    given()
        .header("Origin", "https://example.com")
        .get("/v1/articles")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }
}
