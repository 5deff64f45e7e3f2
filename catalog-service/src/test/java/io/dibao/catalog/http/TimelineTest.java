package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.catalog.search.Words;
import io.dibao.catalog.store.ArticleFilter;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class TimelineTest {

  private static final String TEXT =
      "近日，工信部印发意见。\n一、主要目标\n2025年底前，建成5个试点园区；到2035年，基本实现现代化。\n"
          + "二、实施\n本意见自2022年3月1日起施行。“十四五”期间，年均增长6%。";

  @Inject CatalogFixture catalog;
  @Inject ObjectMapper json;
  @Inject ArticleSearch search;

  @BeforeEach
  void publishTwoArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of("制造业有序转移", TEXT)
            .publishedAt("2022-01-14T11:00:17Z")
            .source("新浪财经", "https://example.com/1", "金融", "新浪财经")
            .section("", "1", "一、", "主要目标", "现代化。")
            .section("", "2", "二、", "实施", "6%。")
            .dated("近日", null, null, "vague", "mentioned")
            .dated("2025年底前", null, "2026-01-01", "year", "deadline")
            .dated("2035年", "2035-01-01", "2036-01-01", "year", "deadline")
            .dated("2022年3月1日", "2022-03-01", "2022-03-02", "day", "effective")
            .dated("“十四五”期间", "2021-01-01", "2026-01-01", "span", "period")
            .classified("industry", "C", "制造业", "covered")
            .classified("industry", "C", "制造业", "takes-over")
            .classified("region", "northeast", "东北地区", "takes-over")
            .agency("工业和信息化部", "工信部")
            .document("关于促进制造业有序转移的指导意见", "意见"),
        TestArticle.of("快讯", "会议1月14日10时召开。")
            .publishedAt("2023-05-01T00:00:00Z")
            .dated(
                "1月14日10时",
                "2023-01-14T02:00:00Z",
                "2023-01-14T03:00:00Z",
                "instant",
                "mentioned"));
  }

  @Test
  void statementsComeInTheOrderOfTimeAndDeadlinesStandAtTheirEnd() {
    timeline("")
        .body("items.text", contains("“十四五”期间", "2022年3月1日", "1月14日10时", "2025年底前", "2035年"))
        .body("total", equalTo(5));
  }

  @Test
  void theLatestComeFirstOnDemand() {
    timeline("?sort=-time").body("items.text[0]", equalTo("2035年"));
  }

  @Test
  void deadlinesOfAYearAreThoseThatEndInIt() {
    timeline("?role=deadline&from=2025-01-01&to=2026-01-01")
        .body("items.text", contains("2025年底前"))
        .body("items[0]", not(hasKey("from")))
        .body("items[0].to", equalTo("2026-01-01"));
  }

  @Test
  void aPeriodIsThereWhileItLasts() {
    timeline("?role=period&from=2024-06-01&to=2024-07-01").body("items.text", contains("“十四五”期间"));
  }

  @Test
  void aStatementHasItsSentenceSectionAndArticle() {
    timeline("?role=deadline&to=2030-01-01")
        .body("items[0].sentence.text", equalTo("2025年底前，建成5个试点园区；"))
        .body("items[0].sentence.mark", contains(0, 7))
        .body("items[0].sentence.offset", equalTo(TEXT.indexOf("2025年底前")))
        .body("items[0].section.heading", equalTo("主要目标"))
        .body("items[0].article.title", equalTo("制造业有序转移"))
        .body("items[0].article.page", containsString("#s-1"));
  }

  @Test
  void aTimeOfDayIsAnInstant() {
    timeline("?precision=instant").body("items[0].from", equalTo("2023-01-14T02:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "classification=industry:C,4",
    "classification=industry:C:takes-over,4",
    "classification=industry:D,0",
    "classification=industry:C&classification=region:west,0",
    "classification=industry:D&classification=industry:C,4",
    "agency=工信部,4",
    "agency=财政部,0",
    "document=《意见》,4",
    "category=金融/新浪财经,4",
    "category=新浪财经,0",
    "category=金融/新浪,0",
    "publisher=新浪财经,4",
    "publishedFrom=2023-01-01,1"
  })
  void statementsAreThoseOfTheArticlesAskedFor(String filter, int count) {
    timeline("?" + filter).body("total", equalTo(count));
  }

  @ParameterizedTest
  @CsvSource({
    "会议,1",
    "試點園區,4",
    "试点 -会议,4",
    "title:快讯 OR industry:C,5",
    "试点 会议,0",
    "試點&role=deadline,2",
    "NOT 试点&publisher=新浪财经,0",
    "产业 OR agency:工信部,4"
  })
  void statementsAreThoseOfTheArticlesThatWordsFind(String words, int count) {
    timeline("?q=" + words).body("total", equalTo(count));
  }

  @Test
  void wordsThatFindTooManyArticlesAreRefusedRatherThanAnsweredInPart() {
    FoundArticles atMostOne = new FoundArticles(search, 1);

    assertThat(atMostOne.by(Words.parse("会议"), ArticleFilter.NONE)).hasSize(1);
    assertThatThrownBy(() -> atMostOne.by(Words.parse("NOT 汽车"), ArticleFilter.NONE))
        .asInstanceOf(InstanceOfAssertFactories.type(BadParameters.class))
        .extracting(fault -> fault.errors().get(0).reason())
        .isEqualTo("finds more than 1 articles; ask for fewer by the filters");
  }

  @Test
  void everyFormatAndFacetHeedsTheWords() {
    timeline("?q=会议&facet=role")
        .body("items.text", contains("1月14日10时"))
        .body("facets.role.value", contains("mentioned"));
    assertThat(given().get("/v1/timeline?q=会议&format=csv").asString().lines()).hasSize(2);
    assertThat(given().get("/v1/timeline?q=会议&format=atom").asString()).containsOnlyOnce("<entry>");
  }

  @ParameterizedTest
  @CsvSource({
    "classification=industry:C,5",
    "classification=industry:C39,1",
    "classification=industry:C:takes-over,5",
    "classification=industry:C:moves-out,0",
    "classification=!industry:C,1",
    "classification=!industry:C39,5",
    "classification=!industry:C:takes-over,1"
  })
  void aCodeFindsTheStatementsOfThoseBelowIt(String filter, int count) {
    catalog.publish(
        TestArticle.of("电子", "2025年底前，建成电子产业园。")
            .dated("2025年底前", null, "2026-01-01", "year", "deadline")
            .evidence("industry", "C39", "电子设备制造业", List.of("C", "制造业"), "takes-over", "电子产业"));
    timeline("?" + filter).body("total", equalTo(count));
  }

  @Test
  void facetsCountStatements() {
    timeline("?facet=role&facet=year&facet=industry&role=deadline&role=effective")
        .body("facets.role.find { it.value == 'deadline' }.count", equalTo(2))
        .body("facets.year.value", contains("2022", "2025", "2035"))
        .body("facets.industry[0].label", equalTo("制造业"))
        .body("facets.industry[0].count", equalTo(3));
  }

  @Test
  void deadlinesByMonthAreAHistogramInTheOrderOfTime() {
    catalog.publish(
        TestArticle.of("更多", "2035年前完成。").dated("2035年", null, "2036-01-01", "year", "deadline"));
    timeline("?facet=month&role=deadline")
        .body("facets.month.value", contains("2025-12", "2035-12"))
        .body("facets.month.count", contains(1, 2));
  }

  @ParameterizedTest
  @CsvSource({"time,1", "time,2", "-time,1", "-time,3"})
  void pagesHoldEachStatementOnce(String sort, int limit) {
    Response first =
        given().queryParam("sort", sort).queryParam("limit", limit).get("/v1/timeline");
    List<String> texts = Pages.walk(first, "items.text", () -> {});
    assertThat(texts).hasSize(5).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "from=gestern,from",
    "role=due,role",
    "precision=vague,precision",
    "sort=up,sort",
    "facet=agency,facet",
    "limit=0,limit",
    "cursor=x,cursor",
    "classification=C39,classification",
    "q=(,q",
    "wann=2025,wann"
  })
  void aParameterThatCannotBeUnderstoodIsNamed(String query, String field) {
    given()
        .get("/v1/timeline?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(field));
  }

  @Test
  void theExampleIsATimeline() throws IOException {
    TimelinePage example =
        json.copy()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(Examples.TIMELINE, TimelinePage.class);
    Quote sentence = example.items().get(0).sentence();
    assertThat(sentence.text().substring(sentence.mark().start(), sentence.mark().end()))
        .isEqualTo(example.items().get(0).text());
  }

  private static ValidatableResponse timeline(String query) {
    return given().get("/v1/timeline" + query).then().statusCode(200);
  }
}
