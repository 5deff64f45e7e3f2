package io.dibao.ingest.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.dibao.testing.KafkaBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be taken gets a problem that names the field and the reason. */
@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
class BadInputTest {

  static Stream<Arguments> badArticles() {
    String body = "<p>国务院印发规划。</p>";
    return Stream.of(
        Arguments.of("no title", "text/markdown", "---\nauthor: 新华社\n---\n" + body, 422, "title"),
        Arguments.of("no body", "text/markdown", "---\ntitle: 通知\n---\n\n", 422, "body"),
        Arguments.of(
            "nothing but promotion",
            "text/markdown",
            "---\ntitle: 通知\n---\n<script>x</script>",
            422,
            "body"),
        Arguments.of("an empty file", "text/markdown", "", 422, "body"),
        Arguments.of(
            "broken front matter",
            "text/markdown",
            "---\ntitle: [通知\n  x: {\n---\n" + body,
            400,
            "frontMatter"),
        Arguments.of("an unknown charset", "text/html; charset=klingon", body, 415, "contentType"),
        Arguments.of(
            "a date that is none",
            "text/markdown",
            "---\ntitle: 通知\ndate: 明天吧\n---\n" + body,
            400,
            "date"),
        Arguments.of("50 MB", "text/html", "<p>" + "国".repeat(50 << 20 >> 1), 413, "body"),
        Arguments.of(
            "10,000 elements deep",
            "text/html",
            "<title>x</title>" + "<div>".repeat(10_000) + body,
            422,
            "body"),
        Arguments.of("a picture", "image/png", "PNG", 415, "contentType"),
        Arguments.of("JSON that is none", "application/json", "{\"title\":", 400, "body"),
        Arguments.of(
            "JSON with a wrong type",
            "application/json",
            "{\"title\":[1],\"text\":\"x\"}",
            400,
            "title"),
        Arguments.of("JSON without a body", "application/json", "{\"title\":\"通知\"}", 422, "body"),
        Arguments.of(
            "a form without files", "multipart/form-data; boundary=x", "--x--\r\n", 422, "body"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badArticles")
  void aBadArticleGetsAProblemThatNamesTheField(
      String name, String contentType, String content, int status, String field) {
    given()
        .config(
            io.restassured.RestAssured.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(contentType)
        .body(content.getBytes(StandardCharsets.UTF_8))
        .post("/v1/articles")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("errors.field", hasItem(field))
        .body("errors[0].reason", not(blankOrNullString()));
  }

  @Test
  void anIdThatIsNoneIsNamed() {
    given()
        .delete("/v1/articles/12")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", equalTo("id"));
  }

  @Test
  void anUnknownAddressIsAProblemToo() {
    given().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    given().get("/v1/articles").then().statusCode(405).contentType("application/problem+json");
    given().get("/contract/nothing").then().statusCode(404).contentType("application/problem+json");
    given()
        .get("/v1/taxonomies/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }
}
