package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
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
import java.util.Arrays;
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
class SuggestTest {

  private static final String TITLE = "工信部解读制造业有序转移";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of(TITLE, "制造业有序转移。")
            .source("新浪财经", "https://example.org/1", "金融", "宏观")
            .agency("工业和信息化部", "工信部")
            .agency("广东省工业和信息化厅")
            .document("关于促进制造业有序转移的指导意见")
            .classified("industry", "C", "制造业", null),
        TestArticle.of("芯片 Semiconductor 产业观察", "工信部发言。")
            .agency("工业和信息化部", "工信部")
            .classified("industry", "C", "制造业", null)
            .classified("industry", "C39", "计算机、通信和其他电子设备制造业", null)
            .under("C", "制造业"));
    await().until(() -> texts("工业和信息化部").contains("agency 工业和信息化部 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          工业和信 => agency 工业和信息化部 2, agency 广东省工业和信息化厅 1
          工信     => agency 工业和信息化部 2, title 工信部解读制造业有序转移
          信息化   => agency 工业和信息化部 2, agency 广东省工业和信息化厅 1
          工業和   => agency 工业和信息化部 2, agency 广东省工业和信息化厅 1
          制造     => industry 制造业 2, document 关于促进制造业有序转移的指导意见 1, industry 计算机、通信和其他电子设备制造业 1, title 工信部解读制造业有序转移
          製造業有序 => document 关于促进制造业有序转移的指导意见 1, title 工信部解读制造业有序转移
          《关于促 => document 关于促进制造业有序转移的指导意见 1
          gyhxx    => agency 工业和信息化部 2
          gxb      => agency 工业和信息化部 2
          新浪     => publisher 新浪财经 1
          宏观     => category 宏观 1
          semic    => title 芯片 Semiconductor 产业观察
          芯片 semi => title 芯片 Semiconductor 产业观察
          乡村振兴 => ''
          ，       => ''
          """)
  void whatIsTypedIsCompleted(String typed, String suggestions) {
    assertThat(texts(typed))
        .containsExactlyElementsOf(
            suggestions.isEmpty() ? List.of() : Arrays.asList(suggestions.split(", ")));
  }

  @Test
  void aSuggestionLeadsToItsArticles() {
    suggest("工信")
        .body("items[0].form", equalTo("工信部"))
        .body("items[0].filter.parameter", equalTo("agency"))
        .body("items[0].filter.value", equalTo("工业和信息化部"));
    String href = suggest("工信").extract().path("items[0].href");
    given().urlEncodingEnabled(false).get(href).then().body("total.value", equalTo(2));
    String code = suggest("制造").body("items[0].form", nullValue()).extract().path("items[0].href");
    given().urlEncodingEnabled(false).get(code).then().body("total.value", equalTo(2));
    String title = suggest("工信部解读").extract().path("items[0].href");
    given().get(title).then().body("title", equalTo(TITLE));
  }

  @Test
  void aRetractedNameIsNoLongerSuggested() {
    catalog.retract(TestArticle.idOf(TITLE));
    await().until(() -> texts("广东").isEmpty());
    assertThat(texts("工业和信")).containsExactly("agency 工业和信息化部 1");
  }

  @Test
  void aLimitHoldsForNamesAndForTitles() {
    given()
        .queryParam("q", "制造")
        .queryParam("limit", 1)
        .get("/v1/suggest")
        .then()
        .body("items.kind", contains("industry", "title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/suggest",
        "/v1/suggest?q=x&limit=0",
        "/v1/suggest?q=x&limit=21",
        "/v1/suggest?q=x&x=1"
      })
  void whatCannotBeUnderstoodIsAProblem(String request) {
    given().get(request).then().statusCode(400).body("errors", hasSize(1));
  }

  @Test
  void hostileInputIsAnswered() {
    given()
        .queryParam("q", "税".repeat(101))
        .get("/v1/suggest")
        .then()
        .statusCode(400)
        .body("errors[0].reason", containsString("longer than 100"));
    for (String typed :
        List.of("(*", "\u0000", "\uD800", "title:", "a".repeat(100), "1".repeat(100))) {
      given().queryParam("q", typed).get("/v1/suggest").then().statusCode(200);
    }
    suggest("。").body("items", empty());
  }

  private static List<String> texts(String typed) {
    List<Map<String, Object>> items = suggest(typed).extract().jsonPath().getList("items");
    return items.stream()
        .map(
            each ->
                each.get("kind")
                    + " "
                    + each.get("text")
                    + (each.get("count") == null ? "" : " " + each.get("count")))
        .toList();
  }

  private static ValidatableResponse suggest(String typed) {
    return given().queryParam("q", typed).get("/v1/suggest").then().statusCode(200);
  }
}
