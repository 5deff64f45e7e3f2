package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ArticleListTest {

  private static final String TRANSFER = "工信部：《关于促进制造业有序转移的指导意见》政策解读";
  private static final String DIGITAL = "浙江出台意见加快数字經濟招商引资";
  private static final String WEST = "宁夏公布重大项目清单";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of(
                TRANSFER, "一、文件出台的背景是什么？\n制造业是立国之本。东北地区承接产业转移，到2025年政策环境更加完善。\n二、总体要求\n坚持市场主导。")
            .publishedAt("2022-01-14T11:00:17Z")
            .source("新浪财经", "https://finance.sina.com.cn/1.shtml", "金融", "新浪财经", "新浪财经－国內")
            .section("", "1", "一、", "文件出台的背景是什么？", "完善。")
            .section("", "2", "二、", "总体要求", "主导。")
            .classified("region", "northeast", "东北地区", "takes-over")
            .classified("factor", "labour-intensive", "劳动密集型产业", null)
            .agency("工业和信息化部", "工信部")
            .document("关于促进制造业有序转移的指导意见", "意见")
            .date("2025年", "2025-01-01", "2026-01-01"),
        TestArticle.of(DIGITAL, "数字经济是浙江的一号工程，制造业数字化转移到云上。")
            .publishedAt("2022-01-14T16:30:00Z")
            .source("浙江日报", "javascript:alert(1)", "金融", "地方")
            .classified("region", "zhejiang", "浙江省", null)
            .agency("浙江省人民政府")
            .document("浙江省数字经济促进条例")
            .date("2023年上半年", "2023-01-01", "2023-07-01"),
        TestArticle.of(WEST, "宁夏公布制造业项目清单，税收减免。<script>alert('项目')</script>")
            .classified("region", "ningxia", "宁夏回族自治区", "takes-over")
            .classified("factor", "labour-intensive", "劳动密集型产业", null)
            .agency("工业和信息化部", "工信部"));
  }

  @Test
  void withoutParametersTheLatestComesFirstAndTheUndatedLast() {
    find(Map.of())
        .body("items.title", contains(DIGITAL, TRANSFER, WEST))
        .body("total.value", equalTo(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          产业转移        | 1
          制造业          | 3
          制造业 转移     | 2
          转移 制造业     | 2
          "制造业转移"    | 0
          製造業          | 3
          制造業 有序     | 1
          经济            | 1
          税              | 1
          ２０２５年      | 1
          2025            | 1
          乡村振兴        | 0
          总体要求        | 1
          东北 西南       | 0
          """)
  void aWordIsFoundExactly(String q, int hits) {
    find(Map.of("q", q)).body("items", hasSize(hits)).body("total.value", equalTo(hits));
  }

  @Test
  void aWordInTheTitleWeighsMoreThanOneInTheText() {
    find(Map.of("q", "项目")).body("items.title[0]", equalTo(WEST));
    find(Map.of("q", "转移")).body("items.title", contains(TRANSFER, DIGITAL));
  }

  @Test
  void aWordCanBeAskedForInTheTitleAlone() {
    find(Map.of("title", "数字经济")).body("items.title", contains(DIGITAL));
    find(Map.of("title", "立国之本")).body("items", hasSize(0));
  }

  @Test
  void highlightsCoverTheWords() {
    JsonPath found = find(Map.of("q", "制造业 \"产业转移\"")).extract().jsonPath();
    List<Map<String, Object>> snippets = found.getList("items[0].snippets");
    assertThat(snippets).extracting(each -> each.get("field")).contains("title", "text");
    assertThat(snippets).flatExtracting(ArticleListTest::marked).contains("制造业", "产业转移");
    assertThat(snippets).flatExtracting(ArticleListTest::marked).isSubsetOf("制造业", "产业转移");
  }

  @SuppressWarnings("unchecked")
  private static List<String> marked(Map<String, Object> snippet) {
    String text = (String) snippet.get("text");
    return ((List<List<Integer>>) snippet.get("ranges"))
        .stream().map(range -> text.substring(range.get(0), range.get(1))).toList();
  }

  @Test
  void whatAnArticleHoldsIsNotMarkup() {
    find(Map.of("q", "项目"))
        .body("items[0].snippets.html", everyItem(not(containsString("<script>"))))
        .body(
            "items[0].snippets.html",
            hasItem(containsString("&lt;script&gt;alert(&#39;<mark>项目</mark>&#39;)")));
  }

  @Test
  void anAddressThatIsNoWebAddressIsNoLink() {
    JsonPath found = find(Map.of("q", "浙江")).extract().jsonPath();
    assertThat(found.getMap("items[0].links")).doesNotContainKey("original");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          category       | 金融                              | 2
          category       | 金融/新浪财经                     | 1
          category       | 金融/新浪财经/新浪财经-国内       | 1
          category       | 新浪财经                          | 0
          publisher      | 新浪财经                          | 1
          classification | region:northeast                  | 1
          classification | region:northeast:takes-over       | 1
          classification | region:northeast:moves-out        | 0
          classification | factor:labour-intensive           | 2
          agency         | 工信部                            | 2
          agency         | 工業和信息化部                    | 2
          agency         | 信息化部                          | 0
          document       | 关于促进制造业有序转移的指导意见  | 1
          document       | 《关于促进制造业有序转移的指导意见》 | 1
          document       | 《意见》                          | 1
          publishedFrom  | 2022-01-15                        | 1
          publishedTo    | 2022-01-15                        | 1
          publishedFrom  | 2022-01-14T11:00:17Z              | 2
          publishedTo    | 2022-01-14T11:00:17Z              | 0
          publishedTo    | 2022-01-14T19:00:18+08:00         | 1
          month          | 2022-01                           | 2
          month          | 2022-02                           | 0
          mentionsFrom   | 2025-06-01                        | 1
          mentionsFrom   | 2026-01-01                        | 0
          mentionsTo     | 2023-01-01                        | 0
          mentionsTo     | 2023-01-02                        | 1
          """)
  void aFilterLetsThroughWhatHasIt(String parameter, String value, int hits) {
    find(Map.of(parameter, value)).body("items", hasSize(hits));
  }

  @Test
  void anIntervalOfMentionsHoldsForOneDate() {
    find(Map.of("mentionsFrom", "2024-01-01", "mentionsTo", "2024-12-31"))
        .body("items", hasSize(0));
    find(Map.of("mentionsFrom", "2025-01-01", "mentionsTo", "2025-02-01"))
        .body("items", hasSize(1));
  }

  @Test
  void valuesOfOneSchemeAreAlternatives() {
    find(Map.of("classification", List.of("region:northeast", "region:ningxia")))
        .body("items.title", containsInAnyOrder(TRANSFER, WEST));
  }

  @Test
  void schemesMustAllBeMet() {
    find(Map.of("classification", List.of("region:zhejiang", "factor:labour-intensive")))
        .body("items", hasSize(0));
    find(Map.of(
            "classification",
            List.of("region:zhejiang", "region:ningxia", "factor:labour-intensive")))
        .body("items.title", contains(WEST));
  }

  @Test
  void filtersAndWordsMustAllBeMet() {
    find(Map.of("q", "制造业", "agency", "工信部", "publisher", "新浪财经"))
        .body("items.title", contains(TRANSFER));
  }

  @Test
  void facetsCountTheArticlesFound() {
    find(Map.of("q", "制造业", "facet", List.of("factor", "agency", "category", "month", "document")))
        .body("facets.factor.value", contains("labour-intensive"))
        .body("facets.factor[0].label", equalTo("劳动密集型产业"))
        .body("facets.factor[0].count", equalTo(2))
        .body("facets.agency.value", contains("工业和信息化部", "浙江省人民政府"))
        .body("facets.month.value", contains("2022-01"))
        .body("facets.month[0].count", equalTo(2));
  }

  @Test
  void aFacetsOwnFilterDoesNotHideItsOtherValues() {
    find(Map.of("classification", "region:ningxia", "facet", List.of("region", "agency")))
        .body("items", hasSize(1))
        .body("facets.region", hasSize(3))
        .body("facets.agency", hasSize(1));
  }

  @Test
  void aRetractedArticleIsNotFound() {
    catalog.retract(TestArticle.idOf(WEST));
    find(Map.of("q", "宁夏")).body("items", hasSize(0));
  }

  @Test
  void aChangedArticleIsFoundByItsNewWordsOnly() {
    catalog.publish(TestArticle.of(WEST, "宁夏公布绿色债券名单。").revision("r2"));
    find(Map.of("q", "税收")).body("items", hasSize(0));
    find(Map.of("q", "绿色债券")).body("items.revision", contains("r2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:制造业 AND (",
        "制造业~2^99",
        "[制造业 TO *}",
        "/制造业.*/",
        "\\制造业\\",
        "制造业\"",
        "-制造业 +",
        "制造业 || && !",
        "制造业\u0000\uD800",
        "' OR 1=1 --制造业",
        "${jndi:ldap://x/制造业}",
        "%00制造业"
      })
  void whateverIsTypedIsAnswered(String q) {
    given().queryParam("q", q).get("/v1/articles").then().statusCode(200);
  }

  private static ValidatableResponse find(Map<String, ?> parameters) {
    return given().queryParams(parameters).get("/v1/articles").then().statusCode(200);
  }
}
