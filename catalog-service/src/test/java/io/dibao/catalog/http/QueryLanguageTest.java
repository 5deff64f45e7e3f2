package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class QueryLanguageTest {

  private static final String CHIPS = "国务院印发集成电路产业发展政策";
  private static final String CARS = "工信部解读新能源汽车产业规划";
  private static final String LOANS = "央行：前三季度人民币贷款增加";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of(
                CHIPS, "一、税收优惠\n支持集成电路（semiconductor）企业发展。\n二、投融资\n引导基金投资1,200亿元，芯片自给率提高13.5%。")
            .publishedAt("2020-08-04T02:00:00Z")
            .source("中国政府网", "https://example.org/1", "政策", "文件")
            .section("", "1", "一、", "税收优惠", "企业发展。")
            .section("", "2", "二、", "投融资", "13.5%。")
            .agency("国务院")
            .document("新时期促进集成电路产业和软件产业高质量发展的若干政策", "若干政策")
            .classified("industry", "C39", "计算机、通信和其他电子设备制造业", null)
            .under("C", "制造业"),
        TestArticle.of(CARS, "工业和信息化部表示，新能源汽车用芯片供应趋紧，将延续税收优惠，销量增长13.5亿元。")
            .publishedAt("2022-01-14T11:00:17Z")
            .source("新浪财经", "https://example.org/2", "财经", "产业")
            .agency("工业和信息化部", "工信部")
            .document("新能源汽车产业发展规划（2021—2035年）")
            .classified("industry", "C36", "汽车制造业", null)
            .under("C", "制造业"),
        TestArticle.of(LOANS, "前三季度人民币贷款增加２．５万亿元，其中住户贷款增加8000亿元，PPI同比上涨。ISO:9001认证企业受益。")
            .publishedAt("2022-10-11T09:00:00Z")
            .source("新华社", "https://example.org/3", "财经", "金融")
            .agency("中国人民银行", "央行", "人民银行"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          产业 税收                        => CHIPS CARS
          产业 -汽车                       => CHIPS
          产业 NOT 汽车                    => CHIPS
          集成电路 OR 贷款                 => CHIPS LOANS
          （集成电路｜贷款）亿元           => CHIPS LOANS
          税收 集成电路 OR 贷款            => CHIPS LOANS
          税收 (集成电路 OR 贷款)          => CHIPS
          -产业                            => LOANS
          芯片 -(汽车 OR 贷款)             => CHIPS
          "税收优惠"                       => CHIPS CARS
          "优惠税收"                       => NONE
          title:产业                       => CHIPS CARS
          title:芯片                       => NONE
          heading:税收                     => CHIPS
          text:解读                        => NONE
          -title:解读 税收                 => CHIPS
          agency:工信部                    => CARS
          agency:人民銀行                  => LOANS
          agency:(国务院 OR 央行)          => CHIPS LOANS
          document:集成电路产业            => CHIPS
          document:《若干政策》            => CHIPS
          document:"新能源汽车产业发展规划（2021—2035年）" => CARS
          publisher:新浪                   => CARS
          category:财经                    => CARS LOANS
          category:财经 -category:金融     => CARS
          industry:C                       => CHIPS CARS
          industry:C -industry:C36         => CHIPS
          iso:9001                         => LOANS
          semi*                            => CHIPS
          SEMICOND*                        => CHIPS
          semiconducter~                   => CHIPS
          semiconducter                    => NONE
          pip~                             => LOANS
          2.5万亿元                        => LOANS
          2.5 万亿元                       => LOANS
          ２．５　萬億元                   => LOANS
          1200亿元                         => CHIPS
          1，200 亿元                      => CHIPS
          13.5%                            => CHIPS
          13.5 ％                          => CHIPS
          13.5 亿元                        => CARS
          13.5                             => CHIPS CARS
          8000                             => LOANS
          國務院 集成電路                  => CHIPS
          工信部解读：新能源汽车产业规划   => CARS
          """)
  void aQueryFindsWhatItSays(String q, String titles) {
    List<String> found =
        given()
            .queryParam("q", q)
            .get("/v1/articles")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.title");
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(titles.equals("NONE") ? new String[0] : titles.split(" "))
                .map(QueryLanguageTest::title)
                .toList());
  }

  private static String title(String name) {
    return switch (name) {
      case "CHIPS" -> CHIPS;
      case "CARS" -> CARS;
      default -> LOANS;
    };
  }

  @Test
  void theParameterForTheTitleSpeaksTheSameLanguage() {
    given()
        .queryParam("title", "解读 OR 政策 -央行")
        .get("/v1/articles")
        .then()
        .body("items.title", hasItem(CARS))
        .body("total.value", org.hamcrest.Matchers.equalTo(2));
  }

  @Test
  void anAlternativeThatIsThereIsHighlighted() {
    given()
        .queryParam("q", "(乡村振兴 OR semi*) -汽车")
        .get("/v1/articles")
        .then()
        .body("items.title", contains(CHIPS))
        .body("items[0].snippets.html", hasItem(containsString("<mark>semiconductor</mark>")));
  }

  @Test
  void aQueryThatIsTooDeepIsAProblemThatSaysWhere() {
    given()
        .queryParam("q", "税收 " + "(".repeat(30) + "优惠")
        .get("/v1/articles")
        .then()
        .statusCode(400)
        .body("errors.field", contains("q"))
        .body("errors[0].reason", containsString("nested deeper than 20, at character 24"));
  }

  @Test
  void bothRelevanceAndDateOrderTheHits() {
    assertThat(titles("税收优惠", "relevance")).containsExactly(CHIPS, CARS);
    catalog.publish(
        TestArticle.of("旧：养老金上调", "养老金上调，养老金按时发放。").publishedAt("2012-01-01T00:00:00Z"),
        TestArticle.of("新：养老金上调", "养老金上调，养老金按时发放。").publishedAt("2026-11-01T00:00:00Z"),
        TestArticle.of("无：养老金上调", "养老金上调，养老金按时发放。"));
    assertThat(titles("养老金", "relevance,-publishedAt"))
        .containsExactly("新：养老金上调", "旧：养老金上调", "无：养老金上调");
  }

  @Test
  void muchBetterIsNotLostBehindTheNews() {
    catalog.publish(
        TestArticle.of("个人养老金实施办法", "个人养老金实行个人账户制度。").publishedAt("2012-01-01T00:00:00Z"),
        TestArticle.of("今日要闻", "股市上涨。债市平稳。会议提及养老金。".repeat(5)).publishedAt("2026-11-01T00:00:00Z"));
    assertThat(titles("养老金", "relevance,-publishedAt")).containsExactly("个人养老金实施办法", "今日要闻");
  }

  @Test
  void nothingThatIsTypedIsAnErrorOfOurs() {
    List<String> pieces =
        List.of(
            "(", "）", "\"", "“", "|", " ", "-", "！", "NOT ", "OR ", "title:", "agency:", "topic:x",
            "semi*", "半*", "semi~2", "x~", "*", "2.5 ", "万亿元", "%", "制造业", "\uD800", "ー", "々", "ⅷ");
    Random random = new Random(4);
    for (int i = 0; i < 60; i++) {
      StringBuilder query = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        query.append(pieces.get(random.nextInt(pieces.size())));
      }
      if (!query.toString().isBlank()) {
        int status = given().queryParam("q", query).get("/v1/articles").statusCode();
        assertThat(status).as(query.toString()).isIn(200, 400);
      }
    }
  }

  private static List<String> titles(String q, String sort) {
    return given()
        .queryParam("q", q)
        .queryParam("sort", sort)
        .get("/v1/articles")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.title");
  }
}
