package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
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
        .body("components.schemas.Piece.properties.ranges.items.'$ref'", containsString("Span"));
  }

  @Test
  void everyOperationIsDescribedWithItsNameItsAnswersAndTheirProblems() {
    JsonPath api = given().accept("application/json").get("/q/openapi").jsonPath();
    Map<String, Map<String, Map<String, Object>>> paths = api.getMap("paths");
    paths.keySet().removeIf(path -> !path.startsWith("/v1/"));
    paths.forEach(
        (path, methods) ->
            methods.forEach(
                (method, operation) -> {
                  Map<String, Map<String, Object>> answers = answers(operation);
                  assertThat(operation).as(path).containsKeys("operationId", "summary", "tags");
                  assertThat(answers).as(path).containsKeys("400", "503");
                  answers.forEach(
                      (status, answer) -> {
                        assertThat(answer.keySet())
                            .as(path + " " + status)
                            .containsAnyOf("$ref", "description");
                        if (status.startsWith("4") && answer.get("$ref") == null) {
                          assertThat(answer.get("content"))
                              .as(path + " " + status)
                              .asInstanceOf(InstanceOfAssertFactories.MAP)
                              .containsKey(Problem.MEDIA_TYPE);
                        }
                      });
                  assertThat(answers.keySet())
                      .as(path + " " + method)
                      .anyMatch(status -> status.startsWith("2"));
                  if (path.contains("{")) {
                    assertThat(answers).as(path).containsKey("404");
                  }
                }));
    assertThat(api.getMap("components.schemas").keySet())
        .as("names that no two schemas wanted")
        .noneMatch(name -> name.toString().matches(".*[0-9]"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> answers(Map<String, Object> operation) {
    return (Map<String, Map<String, Object>>) operation.get("responses");
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
