package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class SimilarTest {

  private static final String OPINION = "关于促进制造业有序转移的指导意见";
  private static final String TEXT =
      "促进制造业有序转移，要坚持市场导向、政府引导、自愿合作，统筹资源环境、要素禀赋、产业基础及碳达峰碳中和目标，创新体制机制，完善政策体系，"
          + "引导产业合理有序转移，维护产业链供应链完整性，促进形成区域合理分工、联动发展的制造业发展格局，推动差异化承接产业转移。";

  @Inject CatalogFixture catalog;
  @Inject ObjectMapper json;

  @BeforeEach
  void publishSixArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of("制造业有序转移", TEXT)
            .signed()
            .document(OPINION)
            .classified("region", "northeast", "东北地区", "takes-over"),
        TestArticle.of("转载", TEXT + "（转载）").signed(),
        TestArticle.of("辽宁承接", "辽宁承接产业转移，引导制造业有序转移，完善政策体系，形成区域合理分工。")
            .source("东北网", "https://example.com/1")
            .document(OPINION)
            .classified("region", "northeast", "东北地区", "takes-over"),
        TestArticle.of("广西承接", "广西承接产业转移，引导制造业有序转移，完善政策体系，形成区域合理分工。"),
        TestArticle.of("同一文件", "会议传达学习了文件。").document(OPINION),
        TestArticle.of("粮食", "全国夏粮总产量创历史新高，小麦单产提高。"));
  }

  @Test
  void thoseWithTheSameWordsDocumentsAndCodesComeFirst() {
    similar("制造业有序转移", "")
        .body("items.article.title", containsInAnyOrder("辽宁承接", "广西承接", "同一文件"))
        .body("items[0].article.title", equalTo("辽宁承接"))
        .body("items[0].documents", contains(OPINION))
        .body("items[0].classifications.code", contains("northeast"))
        .body("items[0].publisher", equalTo("东北网"))
        .body("items.find { it.article.title == '广西承接' }.documents", hasSize(0));
  }

  @Test
  void itsReprintsAreNotAmongThem() {
    similar("制造业有序转移", "").body("items.article.title", not(hasItem("转载")));
    similar("转载", "").body("items.article.title", not(hasItem("制造业有序转移")));
  }

  @Test
  void ofReprintsOneIsAnswered() {
    similar("辽宁承接", "?limit=10")
        .body("items.article.title.findAll { it in ['转载', '制造业有序转移'] }", hasSize(1));
  }

  @Test
  void noMoreAreAnsweredThanAskedFor() {
    similar("制造业有序转移", "?limit=1").body("items.article.title", contains("辽宁承接"));
  }

  @ParameterizedTest
  @CsvSource({"limit=0,limit", "limit=101,limit", "q=x,q"})
  void aParameterThatCannotBeUnderstoodIsNamed(String query, String field) {
    given()
        .get(path("粮食") + "?" + query)
        .then()
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  @Test
  void anArticleThatIsNotThereIsNotFound() {
    given().get(path("不存在")).then().statusCode(404);
    given().get("/v1/articles/1/similar").then().statusCode(404);
  }

  @Test
  void theExampleHasTheFieldsOfTheAnswer() throws IOException {
    assertThat(
            json.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(AnswerExamples.SIMILAR, SimilarResource.Similar.class)
                .items())
        .hasSize(1);
  }

  private static ValidatableResponse similar(String title, String query) {
    return given().get(path(title) + query).then().statusCode(200);
  }

  private static String path(String title) {
    return "/v1/articles/" + TestArticle.idOf(title) + "/similar";
  }
}
