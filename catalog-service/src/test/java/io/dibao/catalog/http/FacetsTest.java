package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class FacetsTest {

  private static final String CHIPS = "吉林支持集成电路产业发展";
  private static final String CARS = "长春打造汽车产业集群";
  private static final String TAX = "财政部明确制造业税收优惠";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of(CHIPS, "吉林省出台措施支持集成电路产业。")
            .publishedAt("2022-01-14T11:00:17Z")
            .source("吉林日报", "https://example.org/1", "财经", "地方", "东北")
            .agency("吉林省人民政府")
            .document("吉林省集成电路产业规划")
            .classified("industry", "C39", "计算机、通信和其他电子设备制造业", null)
            .under("C", "制造业")
            .classified("region", "220000", "吉林省", "takes-over")
            .under("northeast", "东北地区"),
        TestArticle.of(CARS, "长春市打造汽车产业集群。")
            .publishedAt("2022-02-01T02:00:00Z")
            .source("吉林日报", "https://example.org/2", "财经", "地方", "东北")
            .agency("工业和信息化部", "工信部")
            .classified("industry", "C36", "汽车制造业", null)
            .under("C", "制造业")
            .classified("region", "220100", "长春市", null)
            .under("northeast", "东北地区")
            .under("220000", "吉林省"),
        TestArticle.of(TAX, "财政部明确制造业税收优惠政策。")
            .source("新华社", "https://example.org/3", "财经", "政策")
            .agency("财政部")
            .classified("industry", "C", "制造业", null));
  }

  @Test
  void codesAreCountedUnderThoseAboveThem() {
    find(Map.of("facet", List.of("industry", "region")))
        .body("facets.industry", hasSize(1))
        .body("facets.industry[0].value", equalTo("C"))
        .body("facets.industry[0].label", equalTo("制造业"))
        .body("facets.industry[0].count", equalTo(3))
        .body("facets.industry[0].children.value", contains("C36", "C39"))
        .body("facets.industry[0].children.count", contains(1, 1))
        .body("facets.industry[0].children[0].children", nullValue())
        .body("facets.region[0].label", equalTo("东北地区"))
        .body("facets.region[0].children[0].label", equalTo("吉林省"))
        .body("facets.region[0].children[0].count", equalTo(2))
        .body("facets.region[0].children[0].children.label", contains("长春市"));
  }

  @Test
  void categoriesAreCountedUnderThoseAboveThem() {
    find(Map.of("facet", "category"))
        .body("facets.category.value", contains("财经"))
        .body("facets.category[0].count", equalTo(3))
        .body("facets.category[0].children.value", contains("财经/地方", "财经/政策"))
        .body("facets.category[0].children[0].children[0].label", equalTo("东北"))
        .body("facets.category[0].children[0].children[0].count", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          classification | industry:C                  | 3
          classification | industry:C39                | 1
          classification | region:northeast            | 2
          classification | region:northeast:takes-over | 1
          classification | region:220000               | 2
          classification | !industry:C39               | 2
          classification | !region:northeast           | 1
          classification | !region:northeast:takes-over | 2
          classification | ！region:220100             | 2
          category       | !财经/地方                  | 1
          agency         | !工信部                     | 2
          publisher      | !吉林日报                   | 1
          document       | !《吉林省集成电路产业规划》 | 2
          month          | !2022-01                    | 2
          """)
  void aFilterReachesDownTheTreeAndASignInFrontExcludes(String parameter, String value, int hits) {
    find(Map.of(parameter, value)).body("items", hasSize(hits)).body("total.value", equalTo(hits));
  }

  @Test
  void alternativesAndExclusionsOfOneSchemeGoTogether() {
    find(Map.of("classification", List.of("region:northeast", "!region:220100")))
        .body("items.title", contains(CHIPS));
    find(Map.of("classification", List.of("!industry:C39", "!industry:C36")))
        .body("items.title", contains(TAX));
    find(Map.of("agency", List.of("财政部", "工信部", "!吉林省人民政府")))
        .body("items.title", containsInAnyOrder(TAX, CARS));
  }

  @Test
  void aChoiceDoesNotHideItsSiblingsButNarrowsOtherFacets() {
    find(Map.of("classification", "industry:C36", "facet", List.of("industry", "region", "agency")))
        .body("items.title", contains(CARS))
        .body("facets.industry[0].children.value", contains("C36", "C39"))
        .body("facets.region[0].count", equalTo(1))
        .body("facets.agency.value", contains("工业和信息化部"));
    find(Map.of("month", "2022-02", "facet", List.of("month", "publisher")))
        .body("facets.month.value", contains("2022-01", "2022-02"))
        .body("facets.publisher[0].count", equalTo(1));
  }

  @Test
  void whatIsExcludedIsStillCounted() {
    find(Map.of("agency", "!财政部", "facet", "agency"))
        .body("facets.agency.value", containsInAnyOrder("财政部", "工业和信息化部", "吉林省人民政府"));
  }

  @Test
  void laterPagesCountTheSame() {
    String next =
        Pages.next(
                given()
                    .queryParams(Map.of("limit", 1, "facet", "industry", "sort", "-publishedAt"))
                    .get("/v1/articles"))
            .orElseThrow()
            .toString();
    given()
        .urlEncodingEnabled(false)
        .get(next)
        .then()
        .statusCode(200)
        .body("items.title", contains(CHIPS))
        .body("total.value", equalTo(3))
        .body("facets.industry[0].count", equalTo(3));
  }

  @Test
  void aCodeWithoutParentsStandsAtTheTop() {
    catalog.publish(TestArticle.of("旧文", "旧闻。").classified("industry", "C37", "铁路制造业", null));
    find(Map.of("facet", "industry")).body("facets.industry.value", contains("C", "C37"));
  }

  @Test
  void codesThatStandAboveEachOtherMakeNoCircle() {
    catalog.publish(
        TestArticle.of("甲", "甲。").classified("topic", "a", "甲", null).under("b", "乙"),
        TestArticle.of("乙", "乙。").classified("topic", "b", "乙", null).under("a", "甲"));
    find(Map.of("facet", "topic"))
        .body("facets.topic.value", containsInAnyOrder("a", "b"))
        .body("facets.topic.count", contains(2, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"region", "!region", "region:", ":x", "agency:工信部", "地区:x", "!:x"})
  void whatIsNoCodeIsAProblem(String classification) {
    given()
        .queryParam("classification", classification)
        .get("/v1/articles")
        .then()
        .statusCode(400)
        .body("errors.field", contains("classification"))
        .body("errors[0].reason", containsString("scheme:code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/timeline", "/v1/documents", "/v1/agencies"})
  void exclusionsHoldForTheListsOfTheStoreToo(String list) {
    given().queryParam("agency", "财政部").get(list).then().statusCode(200);
    given()
        .queryParam("classification", "!industry:C")
        .queryParam("publisher", "!新华社")
        .get(list)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void aCodeReachesDownTheTreeInTheStoreToo() {
    documents("region:northeast", 1);
    documents("region:northeast:takes-over", 1);
    documents("region:northeast:moves-out", 0);
    documents("region:220100", 0);
    documents("!region:northeast", 0);
    documents("!region:220100", 1);
  }

  private static void documents(String classification, int count) {
    given()
        .queryParam("classification", classification)
        .get("/v1/documents")
        .then()
        .statusCode(200)
        .body("items", hasSize(count));
  }

  @Test
  void documentsOfExcludedArticlesAreNotListed() {
    given().get("/v1/documents").then().body("items", hasSize(1));
    given()
        .queryParam("category", "!财经/地方")
        .get("/v1/documents")
        .then()
        .statusCode(200)
        .body("items", empty());
    given()
        .queryParam("agency", "!工信部")
        .get("/v1/documents")
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  private static ValidatableResponse find(Map<String, ?> parameters) {
    return given().queryParams(parameters).get("/v1/articles").then().statusCode(200);
  }
}
