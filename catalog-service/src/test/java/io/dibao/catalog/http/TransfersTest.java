package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class TransfersTest {

  private static final String MOVES = "鼓励支持东部劳动密集型产业、纺织业向西部地区转移。";
  private static final String FUND = "研究支持地方设立产业转移基金。";
  private static final String CHIPS = "支持辽宁承接集成电路产业。";

  @Inject CatalogFixture catalog;
  @Inject ObjectMapper json;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of("制造业有序转移", "制造业是立国之本。\n" + MOVES + FUND)
            .publishedAt("2022-01-14T11:00:17Z")
            .evidence("industry", "C", "制造业", List.of(), "covered", "制造业")
            .evidence("industry", "C17", "纺织业", List.of("C", "制造业"), "moves-out", "纺织业")
            .evidence("factor", "labour-intensive", "劳动密集型产业", List.of(), null, "劳动密集型产业")
            .evidence("region", "east", "东部地区", List.of(), "moves-out", "东部")
            .evidence("region", "west", "西部地区", List.of(), "takes-over", "西部地区")
            .evidence(
                "instrument", "industry-fund", "产业基金", List.of("finance", "金融支持"), null, "产业转移基金")
            .agency("工业和信息化部", "工信部"),
        TestArticle.of("辽宁承接电子产业", CHIPS)
            .publishedAt("2023-05-01T00:00:00Z")
            .evidence("industry", "C39", "电子设备制造业", List.of("C", "制造业"), "takes-over", "集成电路产业")
            .evidence("region", "210000", "辽宁", List.of("northeast", "东北地区"), "takes-over", "辽宁"),
        TestArticle.of("西部旅游", "西部地区旅游业回暖。")
            .publishedAt("2024-05-01T00:00:00Z")
            .evidence("region", "west", "西部地区", List.of(), "covered", "西部地区"));
  }

  @Test
  void theAnswerSaysWhatMovesWhoTakesItAndHow() {
    transfers("")
        .body("total", equalTo(2))
        .body("what.sentences.text", contains(CHIPS, MOVES))
        .body("who.sentences.text", contains(CHIPS, MOVES))
        .body("how.sentences.text", contains(FUND))
        .body("who.codes.code", hasItems("210000", "east", "west"))
        .body("what.codes.find { it.code == 'C39' }.role", equalTo("takes-over"))
        .body("how.codes.label", contains("产业基金"));
  }

  @Test
  void everyMarkCoversItsWordsAndEveryArticleIsLinked() {
    transfers("?region=west")
        .body("what.sentences[0].marks.code", contains("east", "labour-intensive", "C17", "west"))
        .body(
            "what.sentences[0].marks[2].range",
            contains(MOVES.indexOf("纺织业"), MOVES.indexOf("纺织业") + 3))
        .body("what.sentences[0].article.title", equalTo("制造业有序转移"))
        .body(
            "what.sentences[0].article.self",
            equalTo("/v1/articles/" + TestArticle.idOf("制造业有序转移")));
  }

  @Test
  void aSentenceThatOnlyNamesAnIndustryDoesNotSayThatItMoves() {
    transfers("").body("what.sentences.text", not(hasItem("制造业是立国之本。")));
  }

  @Test
  void onlyTheRegionAskedForAnswersWho() {
    transfers("?region=northeast")
        .body("who.sentences.text", contains(CHIPS))
        .body("who.codes.code", contains("210000"))
        .body("how.sentences", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "industry=C,2",
    "industry=C39,1",
    "industry=C17,1",
    "industry=C17&industry=C39,2",
    "industry=A,0",
    "region=northeast,1",
    "region=west,1",
    "region=west&role=takes-over,1",
    "region=west&role=moves-out,0",
    "role=moves-out,1",
    "instrument=finance,1",
    "instrument=finance&region=northeast,0",
    "industry=C&region=west&instrument=industry-fund,1",
    "agency=工信部,1",
    "publishedFrom=2023-01-01,1",
    "classification=region:east,1"
  })
  void theArticlesAreThoseAskedFor(String query, int total) {
    transfers("?" + query).body("total", equalTo(total));
  }

  @Test
  void theArticleThatAsksWhatMovesWhoTakesItAndHowAnswersItself() throws IOException {
    catalog.clear();
    catalog.publish(TestArticle.ofTheContract(json));
    transfers("?role=takes-over")
        .body(
            "what.sentences.text", hasItem("引导劳动密集型产业、技术密集型产业、高载能行业和生产性服务业分别向满足其发展条件的中西部和东北地区转移。"))
        .body("what.codes.label", hasItems("劳动密集型产业", "技术密集型产业", "高载能行业", "生产性服务业"))
        .body("who.codes.label", hasItems("西部地区", "中部地区", "东北地区"))
        .body("who.codes.role", everyItem(equalTo("takes-over")))
        .body("how.sentences.text", hasItem(containsString("设立产业转移基金")));
  }

  @Test
  void pagesHoldEachArticleOnce() {
    catalog.publish(
        TestArticle.of("无日期", "重庆承接电子产业。")
            .evidence("region", "500000", "重庆", List.of("west", "西部地区"), "takes-over", "重庆"),
        TestArticle.of("也无日期", "四川承接电子产业。")
            .evidence("region", "510000", "四川", List.of("west", "西部地区"), "takes-over", "四川"));
    List<String> titles =
        Pages.walk(given().get("/v1/transfers?limit=1"), "who.sentences.article.title", () -> {});
    assertThat(titles)
        .containsExactlyInAnyOrder("辽宁承接电子产业", "制造业有序转移", "无日期", "也无日期")
        .startsWith("辽宁承接电子产业", "制造业有序转移");
  }

  @ParameterizedTest
  @CsvSource({"role=covered,role", "limit=0,limit", "cursor=x,cursor", "branch=C,branch"})
  void aParameterThatCannotBeUnderstoodIsNamed(String query, String field) {
    given()
        .get("/v1/transfers?" + query)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
  }

  @Test
  void theExampleHasTheFieldsOfTheAnswer() throws IOException {
    TransferPage example =
        json.copy()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(AnswerExamples.TRANSFERS, TransferPage.class);
    TransferPage.Item sentence = example.what().sentences().get(0);
    ArticleList.Span mark = sentence.marks().get(1).range();
    assertThat(sentence.text().substring(mark.start(), mark.end())).isEqualTo("劳动密集型产业");
  }

  private static ValidatableResponse transfers(String query) {
    return given().get("/v1/transfers" + query).then().statusCode(200);
  }
}
