package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class SectionListTest {

  private static final String PLAN = "关于促进制造业有序转移的指导意见";
  private static final String NEWS = "东北地区经济观察";

  private static final String TEXT =
      """
      近日，工业和信息化部印发通知。
      一、总体要求
      坚持市场主导，引导产业转移。
      （一）主要目标
      到2025年，东北地区承接产业转移能力显著提升。
      二、保障措施
      财政部落实税收优惠，按照《中国制造2025》执行。""";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishTwoArticles() {
    catalog.clear();
    catalog.publish(
        plan(TEXT),
        TestArticle.of(NEWS, "东北地区承接产业转移加快，税收增长。")
            .publishedAt("2023-03-01T00:00:00Z")
            .source("新华社", "https://example.org/2", "财经"));
  }

  private static TestArticle plan(String text) {
    return TestArticle.of(PLAN, text)
        .publishedAt("2022-01-14T11:00:17Z")
        .source("工信部网站", "https://example.org/1", "政策", "文件")
        .section("", "1", "一、", "总体要求", "显著提升。")
        .section("1", "1.1", "（一）", "主要目标", "显著提升。")
        .section("", "2", "二、", "保障措施", "执行。")
        .inPlace()
        .agency("工业和信息化部", "工信部")
        .agency("财政部")
        .document("中国制造2025")
        .dated("2025年", "2025-01-01", "2026-01-01", "year", "deadline")
        .classified("genre", "policy", "政策文件", null)
        .classified("region", "northeast", "东北地区", "takes-over")
        .provedBy("东北地区");
  }

  @Test
  void wordsAreFoundInTheInnermostSectionThatHoldsThem() {
    find(Map.of("q", "显著提升"))
        .body("items.path", contains("1.1"))
        .body("items[0].number", equalTo("（一）"))
        .body("items[0].heading", equalTo("主要目标"))
        .body("items[0].level", equalTo(2))
        .body("items[0].article.title", equalTo(PLAN))
        .body("items[0].article.page", endsWith("#s-1.1"))
        .body("items[0].snippets.html", hasItem(containsString("能力<mark>显著提升</mark>")))
        .body("total.value", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          产业转移             => 1 1.1 -
          产业转移 市场主导    => 1
          市场主导 显著提升    => ''
          总体要求             => 1
          heading:目标         => 1.1
          title:指导意见 税收  => 2
          title:东北地区       => -
          印发通知             => -
          税收 OR 主要目标     => 1.1 2 -
          产业转移 -东北       => 1
          制造业有序转移       => ''
          """)
  void aSectionMeetsTheWholeQuestionWithItsOwnWords(String q, String paths) {
    List<Map<String, Object>> items = find(Map.of("q", q)).extract().jsonPath().getList("items");
    List<String> found =
        items.stream()
            .map(each -> String.valueOf(each.getOrDefault("path", "-")))
            .sorted()
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(sorted(paths));
  }

  private static String sorted(String paths) {
    return java.util.Arrays.stream(paths.split(" "))
        .sorted()
        .collect(java.util.stream.Collectors.joining(" "));
  }

  @Test
  void aLinkLeadsToTheSection() {
    JsonPath found = find(Map.of("q", "税收优惠")).extract().jsonPath();
    given()
        .get(found.getString("items[0].self"))
        .then()
        .statusCode(200)
        .body("heading", equalTo("保障措施"));
    String page = found.getString("items[0].article.page");
    String anchor = page.substring(page.indexOf('#') + 1);
    given().get(page.substring(0, page.indexOf('#'))).then().body(containsString(anchor + "\""));
  }

  @Test
  void aSnippetStandsInTheArticlesTextAtItsOffset() {
    JsonPath found = find(Map.of("q", "承接产业转移", "publisher", "工信部网站")).extract().jsonPath();
    int offset = found.getInt("items[0].snippets[-1].offset");
    assertThat(TEXT.substring(offset)).startsWith(found.getString("items[0].snippets[-1].text"));
  }

  @Test
  void whatASectionMentionsItselfFiltersIt() {
    find(Map.of("agency", "工信部"))
        .body("items", hasSize(1))
        .body("items[0].path", nullValue())
        .body("items[0].self", nullValue());
    find(Map.of("agency", "财政部")).body("items.path", contains("2"));
    find(Map.of("document", "《中国制造2025》")).body("items.path", contains("2"));
    find(Map.of("mentionsFrom", "2025-06-01", "mentionsTo", "2025-07-01"))
        .body("items.path", contains("1.1"));
    find(Map.of("classification", "region:northeast:takes-over"))
        .body("items.path", contains("1.1"))
        .body("items[0].classifications.code", contains("northeast"));
    find(Map.of("classification", "!region:northeast", "publisher", "工信部网站"))
        .body("items.path", not(hasItem("1.1")))
        .body("items", hasSize(3));
  }

  @Test
  void whatItsArticleHasFiltersItToo() {
    find(Map.of("articleClassification", "genre:policy", "q", "产业转移"))
        .body("items.path", containsInAnyOrder("1", "1.1"));
    find(Map.of("articleClassification", "!genre:policy", "q", "产业转移"))
        .body("items.article.title", contains(NEWS));
    find(Map.of("publishedFrom", "2023-01-01")).body("items.article.title", contains(NEWS));
    find(Map.of("category", "政策/文件")).body("items", hasSize(4));
  }

  @Test
  void facetsCountSections() {
    find(Map.of("q", "产业转移", "facet", List.of("publisher", "region")))
        .body("facets.publisher.value", contains("工信部网站", "新华社"))
        .body("facets.publisher.count", contains(2, 1))
        .body("facets.region[0].count", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({"relevance,1", "-publishedAt,1", "publishedAt,2"})
  void pagesHoldEachSectionOnce(String sort, int limit) {
    List<String> pages =
        Pages.walk(
            given()
                .queryParams(Map.of("q", "产业转移 OR 税收", "sort", sort, "limit", limit))
                .get("/v1/sections"),
            "items.article.page",
            () -> {});
    assertThat(pages).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void aChangedArticleHasItsNewSectionsOnly() {
    catalog.publish(
        TestArticle.of(PLAN, "一、总体要求\n坚持绿色发展。")
            .section("", "1", "一、", "总体要求", "发展。")
            .revision("r2"));
    find(Map.of("q", "税收优惠")).body("items", empty());
    find(Map.of("q", "绿色发展")).body("items.path", contains("1"));
    find(Map.of("title", "指导意见")).body("items", hasSize(1));
  }

  @Test
  void aRetractedArticlesSectionsAreNotFound() {
    catalog.retract(TestArticle.idOf(PLAN));
    find(Map.of("q", "产业转移")).body("items.article.title", contains(NEWS));
  }

  @Test
  void whatCannotBeUnderstoodIsAProblem() {
    given()
        .queryParams(Map.of("articleClassification", "genre", "sort", "x", "q", "。"))
        .get("/v1/sections")
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("articleClassification", "sort", "q"));
    given().queryParam("sektion", "1").get("/v1/sections").then().statusCode(400);
  }

  private static ValidatableResponse find(Map<String, ?> parameters) {
    return given().queryParams(parameters).get("/v1/sections").then().statusCode(200);
  }
}
