package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class CorrectionTest {

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishArticles() {
    catalog.clear();
    for (int i = 1; i <= 3; i++) {
      catalog.publish(
          TestArticle.of("芯片观察之" + i, "工业和信息化部表示，semiconductor 产业和制造业加快转移，参见《中国制造2025》。")
              .agency("工业和信息化部", "工信部")
              .document("中国制造2025")
              .classified("factor", "labour", "劳动密集型产业", null));
    }
    catalog.publish(TestArticle.of("关于深化税收征管改革的意见", "税收改革，semiconductors。"));
    await().until(() -> suggested() == 3);
  }

  private static int suggested() {
    Integer count =
        given().queryParam("q", "工信").get("/v1/suggest").jsonPath().get("items[0].count");
    return count == null ? 0 : count;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          semiconducter             => semiconductor
          Semicondutor 产业         => semiconductor 产业
          工业和信息华部            => 工业和信息化部
          -汽车 工业和信息华部      => -汽车 工业和信息化部
          工业合信息化部 产业       => 工业和信息化部 产业
          中国制造2205              => 中国制造2025
          加块转移                  => 加快转移
          产业和制造夜              => 产业和制造业
          夹快转移 产业             => 加快转移 产业
          制造业转移                => 制造业 转移
          """)
  void whatFindsNothingIsAnsweredWithWhatMayBeMeant(String q, String meant) {
    find(Map.of("q", q))
        .body("total.value", equalTo(0))
        .body("suggestion.q", equalTo(meant))
        .body("suggestion.total", equalTo(3));
    find(Map.of("q", meant)).body("total.value", equalTo(3)).body("suggestion", nullValue());
  }

  @Test
  void aTitleIsMeantToo() {
    find(Map.of("q", "关于深化税务征管改革的意见"))
        .body("suggestion.q", equalTo("关于深化税收征管改革的意见"))
        .body("suggestion.total", equalTo(1));
  }

  @Test
  void whatIsMeantIsCountedUnderTheSameFilters() {
    find(Map.of("q", "semiconducter", "agency", "!工信部")).body("suggestion", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"乡村振兴", "加慢转移", "加块转以", "semic*", "税收改革", "xyzxyz", "-产业", "x", "2.5万亿元"})
  void whereNothingBetterIsKnownNothingIsSuggested(String q) {
    find(Map.of("q", q)).body("suggestion", nullValue());
  }

  private static ValidatableResponse find(Map<String, ?> parameters) {
    return given().queryParams(parameters).get("/v1/articles").then().statusCode(200);
  }
}
