package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists in which each text is there once. */
@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class CollapseTest {

  private static final String TEXT =
      "促进制造业有序转移，要坚持市场导向、政府引导、自愿合作，统筹资源环境、要素禀赋、产业基础及碳达峰碳中和目标，创新体制机制，完善政策体系，"
          + "引导产业合理有序转移，维护产业链供应链完整性，促进形成区域合理分工、联动发展的制造业发展格局，推动差异化承接产业转移。";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishThreePrintsAndTwoOthers() {
    catalog.clear();
    catalog.publish(
        print("甲", "新华网", "2022-01-14T00:00:00Z"),
        print("乙", "人民网", "2022-01-15T00:00:00Z"),
        print("丙", "新浪财经", "2022-01-16T00:00:00Z"),
        TestArticle.of("丁", "产业转移是什么？").source("新浪财经", null).publishedAt("2022-01-10T00:00:00Z"),
        TestArticle.of("戊", "粮食丰收，产业转移。").publishedAt("2022-01-20T00:00:00Z"));
  }

  @Test
  void aHitTellsHowManyOthersPrintItsText() {
    list("?publisher=人民网").body("items[0].reprints", equalTo(2));
    list("?publisher=新浪财经&publishedTo=2022-01-12").body("items[0]", not(hasKey("reprints")));
  }

  @Test
  void eachTextIsThereOnceByTheFirstOfItsPrintsInTheOrder() {
    list("?collapse=reprints")
        .body("items.title", contains("戊", "丙", "丁"))
        .body("total.value", equalTo(3));
    list("?collapse=reprints&sort=publishedAt").body("items.title", contains("丁", "甲", "戊"));
    list("").body("total.value", equalTo(5));
  }

  @Test
  void aPrintThatIsNotFoundHidesNone() {
    list("?collapse=reprints&publisher=新华网")
        .body("items.title", contains("甲"))
        .body("items.reprints", contains(2));
    list("?collapse=reprints&publisher=新华网&publisher=人民网").body("items.title", contains("乙"));
  }

  @Test
  void wordsAreFoundOncePerText() {
    list("?collapse=reprints&q=产业转移")
        .body("total.value", equalTo(3))
        .body("items.size()", equalTo(3));
  }

  @ParameterizedTest
  @CsvSource({
    "collapse=reprints",
    "collapse=reprints&sort=publishedAt",
    "collapse=reprints&q=产业转移"
  })
  void pagesHoldEachTextOnce(String query) {
    List<String> titles =
        Pages.walk(given().get("/v1/articles?limit=1&" + query), "items.title", () -> {});
    assertThat(titles).hasSize(3).contains("丁", "戊").containsAnyOf("甲", "乙", "丙");
  }

  @Test
  void facetsCountWhatIsListed() {
    list("?collapse=reprints&facet=publisher")
        .body("facets.publisher.value", contains("新浪财经"))
        .body("facets.publisher.count", contains(2));
  }

  @Test
  void aWholeListHoldsEachTextOnce() {
    assertThat(
            given().get("/v1/articles?collapse=reprints&format=ndjson").asString().strip().lines())
        .hasSize(3);
  }

  @Test
  void anArticleThatWasThereBeforeLearnsOfItsReprint() {
    catalog.retract(TestArticle.idOf("乙"), TestArticle.idOf("丙"));
    list("?publisher=新华网").body("items[0]", not(hasKey("reprints")));

    catalog.publish(print("丙", "新浪财经", "2022-01-16T00:00:00Z"));

    list("?publisher=新华网").body("items[0].reprints", equalTo(1));
    list("?collapse=reprints").body("items.title", containsInAnyOrder("戊", "丙", "丁"));
  }

  @Test
  void aCrashBetweenStoreAndIndexHealsWhenTheBatchIsTakenAgain() {
    catalog.retract(TestArticle.idOf("乙"), TestArticle.idOf("丙"));
    TestArticle late = print("丙", "新浪财经", "2022-01-16T00:00:00Z");
    catalog.publishToStoreOnly(late);
    list("?publisher=新华网").body("items[0]", not(hasKey("reprints")));

    catalog.publish(late);

    list("?publisher=新华网").body("items[0].reprints", equalTo(1));
  }

  @Test
  void anotherWayToCollapseIsRefused() {
    given()
        .get("/v1/articles?collapse=all")
        .then()
        .statusCode(400)
        .body("errors.field", contains("collapse"))
        .body("errors.reason", contains("is not reprints"));
  }

  private static TestArticle print(String title, String publisher, String publishedAt) {
    return TestArticle.of(title, TEXT + "（" + publisher + "）")
        .signed()
        .source(publisher, null)
        .publishedAt(publishedAt);
  }

  private static ValidatableResponse list(String query) {
    return given().get("/v1/articles" + query).then().statusCode(200);
  }
}
