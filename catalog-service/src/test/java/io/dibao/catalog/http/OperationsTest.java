package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class OperationsTest {

  @Test
  void theApiIsDescribed() {
    given()
        .accept("application/json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("paths", hasKey("/v1/articles/{id}/sections/{path}"))
        .body("paths.'/v1/articles'.get.parameters.name", hasItem("mentionsFrom"))
        .body("components.schemas.Range.type", equalTo("array"))
        .body("components.schemas.Piece.properties.ranges.items.'$ref'", containsString("Range"));
  }

  @Test
  void theApiCanBeTriedInABrowser() {
    given().get("/q/swagger-ui/").then().statusCode(200).contentType("text/html");
  }

  @Test
  void readinessNamesTheIndex() {
    given()
        .get("/q/health/ready")
        .then()
        .body("checks.find { it.name == 'search index' }.status", equalTo("UP"));
  }

  @Test
  void metricsAreInThePrometheusFormat() {
    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("# TYPE jvm_memory_used_bytes gauge"));
  }
}
