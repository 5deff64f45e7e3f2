package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class PagingTest {

  private static final String TIE = "2022-01-14T11:00:17Z";

  @Inject CatalogFixture catalog;

  /** Two dates, each of three articles, and three articles without a date. */
  @BeforeEach
  void publishNineArticles() {
    catalog.clear();
    for (int i = 1; i <= 3; i++) {
      catalog.publish(
          TestArticle.of("通知" + i, "产业转移").publishedAt(TIE),
          TestArticle.of("公告" + i, "产业转移").publishedAt("2023-05-01T00:00:00Z"),
          TestArticle.of("意见" + i, "产业转移"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-publishedAt,1",
    "-publishedAt,2",
    "-publishedAt,4",
    "publishedAt,1",
    "publishedAt,2",
    "publishedAt,9",
    "relevance,1",
    "relevance,2",
    "relevance,8",
    "'relevance,-publishedAt',2"
  })
  void pagesHoldEachArticleOnce(String sort, int limit) {
    assertThat(walk(Map.of("q", "产业转移", "sort", sort, "limit", limit), () -> {}))
        .hasSize(9)
        .doesNotHaveDuplicates();
  }

  @Test
  void datesFallAndTheUndatedComeLast() {
    assertThat(walk(Map.of("limit", 2), () -> {}))
        .extracting(title -> title.substring(0, 2))
        .containsExactly("公告", "公告", "公告", "通知", "通知", "通知", "意见", "意见", "意见");
  }

  @Test
  void theUndatedComeLastWhenDatesRiseToo() {
    assertThat(walk(Map.of("sort", "publishedAt", "limit", 4), () -> {}))
        .extracting(title -> title.substring(0, 2))
        .containsExactly("通知", "通知", "通知", "公告", "公告", "公告", "意见", "意见", "意见");
  }

  @Test
  void anArticleThatArrivesMeanwhileDoublesNone() {
    List<Integer> arrived = new ArrayList<>();
    List<String> titles =
        walk(
            Map.of("limit", 2),
            () -> {
              int number = arrived.size();
              arrived.add(number);
              catalog.publish(
                  TestArticle.of("快讯" + number, "产业转移").publishedAt("2024-01-01T00:00:00Z"));
            });
    assertThat(titles).hasSize(9).doesNotHaveDuplicates().noneMatch(each -> each.startsWith("快讯"));
  }

  @Test
  void theTotalIsTheSameOnEachPage() {
    Response second =
        given().urlEncodingEnabled(false).get(Pages.next(list(Map.of("limit", 4))).orElseThrow());
    assertThat(second.jsonPath().getInt("total.value")).isEqualTo(9);
    assertThat(second.jsonPath().getBoolean("total.exact")).isTrue();
  }

  @Test
  void aLinkLeadsBackToTheFirstPage() {
    Response second =
        given()
            .urlEncodingEnabled(false)
            .get(Pages.next(list(Map.of("q", "产业转移", "limit", 4))).orElseThrow());
    assertThat(second.header("Link"))
        .contains("</v1/articles?")
        .contains("rel=\"first\"")
        .contains("q=%E4%BA%A7%E4%B8%9A%E8%BD%AC%E7%A7%BB");
  }

  private static List<String> walk(Map<String, ?> parameters, Runnable betweenPages) {
    return Pages.walk(list(parameters), "items.title", betweenPages);
  }

  private static Response list(Map<String, ?> parameters) {
    Response page = given().queryParams(parameters).get("/v1/articles");
    page.then().statusCode(200);
    return page;
  }
}
