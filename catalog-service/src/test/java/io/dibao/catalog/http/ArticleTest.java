package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ArticleTest {

  private static final String TITLE = "关于促进制造业有序转移的指导意见";
  private static final String TEXT =
      "近日，十部门印发意见。\n三、重点任务\n总的要求如下。\n（一）推动产业转移\n东北地区要承接。\n（二）加强保障\n完善政策。\n四、组织实施\n抓好落实。";

  private final String path = "/v1/articles/" + TestArticle.idOf(TITLE);

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishAnArticleWithSections() {
    catalog.clear();
    catalog.publish(article().revision("r1"));
  }

  private static TestArticle article() {
    return TestArticle.of(TITLE, TEXT)
        .section("", "1", "三、", "重点任务", "完善政策。")
        .section("1", "1.1", "（一）", "推动产业转移", "要承接。")
        .section("1", "1.2", "（二）", "加强保障", "完善政策。")
        .section("", "2", "四、", "组织实施", "落实。");
  }

  @Test
  void anArticleIsItsEvent() {
    given()
        .get(path)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("text", equalTo(TEXT))
        .body("sections[0].sections[1].range", contains(TEXT.indexOf("（二）"), TEXT.indexOf("\n四、")))
        .body("ingestedAt", equalTo("2026-01-01T00:00:00Z"))
        .body("$", not(hasKey("publishedAt")));
  }

  @Test
  void anArticleThatTheCallerHasIsNotSentAgain() {
    String tag = given().get(path).header("ETag");
    given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
  }

  @Test
  void aTagThatAProxyWeakenedIsTheSame() {
    String tag = given().get(path).header("ETag");
    given().header("If-None-Match", "\"x\", W/" + tag).get(path).then().statusCode(304);
  }

  @Test
  void aChangedArticleHasAnotherTag() {
    String tag = given().get(path).header("ETag");
    catalog.publish(article().revision("r2"));
    given().header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  @Test
  void aSectionHasItsOwnTextAndThoseInsideIt() {
    given()
        .get(path + "/sections")
        .then()
        .statusCode(200)
        .body("lead", equalTo("近日，十部门印发意见。"))
        .body("sections.path", contains("1", "2"))
        .body("sections[0].text", equalTo("总的要求如下。"))
        .body("sections[0].sections.text", contains("东北地区要承接。", "完善政策。"))
        .body("sections[0].sections[0].heading", equalTo("推动产业转移"));
  }

  @Test
  void aSectionIsFoundByItsPath() {
    given()
        .get(path + "/sections/1.2")
        .then()
        .statusCode(200)
        .body("number", equalTo("（二）"))
        .body("text", equalTo("完善政策。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "1.3", "1.1.1", "x"})
  void aSectionThatIsNotThereIsNotFound(String section) {
    given()
        .get(path + "/sections/" + section)
        .then()
        .statusCode(404)
        .contentType(Problem.MEDIA_TYPE);
  }

  @ParameterizedTest
  @CsvSource({"Accept,text/markdown,''", "Accept,*/*,?format=md"})
  void anArticleIsMarkdownWithItsHeadings(String header, String value, String query) {
    String markdown =
        given()
            .header(header, value)
            .get(path + query)
            .then()
            .statusCode(200)
            .contentType("text/markdown;charset=UTF-8")
            .extract()
            .asString();
    assertThat(markdown)
        .startsWith("# " + TITLE + "\n")
        .contains("\n## 三、重点任务\n\n总的要求如下。\n\n### （一）推动产业转移\n\n东北地区要承接。\n");
  }

  @Test
  void whatLooksLikeMarkdownInTheTextIsEscaped() {
    catalog.publish(TestArticle.of("*星*", "# 不是标题\n1. 也<b>不</b>是"));
    String markdown =
        given().get("/v1/articles/" + TestArticle.idOf("*星*") + "?format=md").asString();
    assertThat(Parser.builder().build().parse(markdown).getLastChild())
        .isInstanceOfSatisfying(
            Paragraph.class,
            last ->
                assertThat(last.getFirstChild())
                    .isInstanceOfSatisfying(
                        Text.class,
                        text -> assertThat(text.getLiteral()).isEqualTo("1. 也<b>不</b>是")));
  }

  @Test
  void anArticleIsASchemaOrgNewsArticle() {
    given()
        .header("Accept", "application/ld+json")
        .get(path)
        .then()
        .statusCode(200)
        .contentType("application/ld+json")
        .body("'@type'", equalTo("NewsArticle"))
        .body("'@context'", equalTo("https://schema.org"))
        .body("headline", equalTo(TITLE))
        .body("articleBody", equalTo(TEXT));
  }

  @Test
  void eachFormatHasItsOwnTag() {
    String tag = given().get(path).header("ETag");
    given().header("If-None-Match", tag).get(path + "?format=md").then().statusCode(200);
  }

  @Test
  void anUnknownFormatIsAProblem() {
    given()
        .get(path + "?format=pdf")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("format"));
  }

  @Test
  void aTypeThatIsNotOfferedIsAProblem() {
    given().header("Accept", "application/pdf").get(path).then().statusCode(406);
  }

  @Test
  void anArticleIsCompressed() {
    given()
        .header("Accept-Encoding", "gzip")
        .get(path)
        .then()
        .header("Content-Encoding", equalTo("gzip"));
  }
}
