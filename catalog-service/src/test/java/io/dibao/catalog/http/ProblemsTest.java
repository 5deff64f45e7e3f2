package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ProblemsTest {

  @Inject CatalogFixture catalog;

  PostgresBackend database;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q              | ！           | holds no word
          limit          | 0            | from 1 to 100
          limit          | 101          | from 1 to 100
          limit          | ten          | from 1 to 100
          sort           | newest       | is not relevance
          sort           | relevance    | only with q or title
          publishedFrom  | 2022-02-30   | is not an ISO date
          publishedTo    | yesterday    | is not an ISO date
          mentionsFrom   | +99999-01-01 | is not an ISO date
          classification | northeast    | scheme:code
          classification | region:      | scheme:code
          category       | ''           | is empty
          facet          | 区域         | is not category
          month          | 2022-13      | is not a month
          month          | !一月        | is not a month
          cursor         | abc          | is not a cursor
          """)
  void aBadParameterIsNamedWithTheReason(String parameter, String value, String reason) {
    problem(given().queryParam(parameter, value).get("/v1/articles"), 400)
        .body("errors.field", hasItem(parameter))
        .body("errors.reason", hasItem(containsString(reason)));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/articles?agency=工信部, agency",
    "/v1/sections?publisher=, publisher",
    "/v1/timeline?document=, document",
    "/v1/documents?q=, q",
    "/v1/agencies?category=!, category",
    "/v1/transfers?region=, region",
    "/v1/taxonomies?agency=, agency",
    "/v1/changes?agency=, agency",
    "/timeline?agency=, agency",
    "/documents?q=, q",
    "/transfers?region=, region"
  })
  void aCharacterThatNoDatabaseHoldsIsNamed(String path, String parameter) {
    String address = path.replaceFirst("=.*", "=") + path.replaceFirst(".*=", "") + "%00";
    problem(
            given()
                .accept("application/json, */*;q=0.5")
                .urlEncodingEnabled(false)
                .get(address.replace("工信部", "%E5%B7%A5")),
            400)
        .body("errors.field", equalTo(List.of(parameter)));
  }

  @Test
  void allBadParametersAreNamed() {
    problem(
            given()
                .queryParam("limit", "0")
                .queryParam("publishedFrom", "2023-01-01")
                .queryParam("publishedTo", "2022-01-01")
                .get("/v1/articles"),
            400)
        .body("errors.field", containsInAnyOrder("limit", "publishedTo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/articles",
        "/v1/articles/6f1ed002-ab55-3c00-8000-000000000001",
        "/v1/articles/6f1ed002-ab55-3c00-8000-000000000001/sections"
      })
  void anUnknownParameterIsNamed(String path) {
    problem(given().queryParam("publishedfrom", "2022-01-01").get(path), 400)
        .body("errors.field", equalTo(List.of("publishedfrom")))
        .body("errors[0].reason", startsWith("is not known"));
  }

  @Test
  void aSingleParameterThatComesTwiceIsNamed() {
    problem(given().queryParam("q", "税", "费").get("/v1/articles"), 400)
        .body("errors[0].reason", equalTo("is given more than once"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/articles?q=%zz", "/v1/%zz", "/v1/articles/%"})
  void theServerRefusesAnAddressThatCannotBeDecoded(String address) throws IOException {
    String answer = sent("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400 ");
  }

  /** By hand, since no client would send what is malformed. */
  private static String sent(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/articles?q=%E4%BA",
        "/v1/articles?q",
        "/v1/articles?=x",
        "/v1/articles?cursor=%00"
      })
  void aBrokenQueryIsABadRequest(String address) {
    problem(given().urlEncodingEnabled(false).get(address), 400).body("errors", hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 10_000})
  void aQueryThatIsTooLongIsABadParameter(int length) {
    problem(given().queryParam("q", "税".repeat(length)).get("/v1/articles"), 400)
        .body("errors[0].field", equalTo("q"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/articles/6f1ed002-ab55-3c00-8000-000000000001",
        "/v1/articles/not-an-id",
        "/v1/articles/6f1ed002-ab55-3c00-8000-000000000001/sections/3.1",
        "/v1/taxonomies/%00",
        "/v1/nothing",
        "/nothing/at/all",
        "/q/nothing"
      })
  void whatIsNotThereIsNotFound(String path) {
    problem(given().urlEncodingEnabled(false).get(path), 404);
  }

  @Test
  void aMethodThatIsNotAllowedNamesThoseThatAre() {
    problem(given().delete("/v1/articles"), 405);
    given().delete("/v1/articles").then().header("Allow", containsString("GET"));
  }

  @Test
  void aMediaTypeThatIsNotOfferedIsRefused() {
    problem(given().accept("image/png").get("/v1/articles"), 406);
  }

  @Test
  void aMalformedMediaTypeIsRefused() {
    problem(given().header("Accept", "///").get("/v1/articles"), 406);
  }

  @Test
  void anIndexThatIsAwayIsSaidToComeBack() {
    catalog.closeIndex();
    try {
      problem(given().get("/v1/articles"), 503).header("Retry-After", notNullValue());
      given().get("/q/health/ready").then().statusCode(503);
    } finally {
      catalog.openIndex();
    }
  }

  @Test
  void aDatabaseThatIsAwayIsSaidToComeBack() throws IOException {
    String article = "/v1/articles/" + UUID.randomUUID();
    database.interrupt();
    try {
      problem(given().get(article), 503).header("Retry-After", notNullValue());
    } finally {
      database.resume();
    }
    await().untilAsserted(() -> problem(given().get(article), 404));
  }

  @Test
  void anUnexpectedErrorShowsNothingOfItsInside() {
    problem(given().get("/failing"), 500)
        .body("instance", startsWith("urn:uuid:"))
        .body(not(containsString(FailingResource.SECRET)));
  }

  private static ValidatableResponse problem(Response response, int status) {
    return response
        .then()
        .statusCode(status)
        .contentType(Problem.MEDIA_TYPE)
        .body("status", equalTo(status))
        .body("title", notNullValue());
  }
}
