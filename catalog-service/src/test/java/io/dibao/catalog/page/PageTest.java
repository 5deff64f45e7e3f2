package io.dibao.catalog.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class PageTest {

  private static final String TITLE = "《关于促进制造业有序转移的指导意见》<b>解读";
  private static final String TEXT =
      "一、文件背景\n<script>alert(1)</script>东北地区承接产业转移。\n二、总体要求\n坚持市场主导。";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishAnArticle() {
    catalog.clear();
    catalog.publish(
        TestArticle.of(TITLE, TEXT)
            .publishedAt("2022-01-14T11:00:17Z")
            .source("新浪财经", "javascript:alert(1)", "金融")
            .section("", "1", "一、", "文件背景", "产业转移。")
            .section("", "2", "二、", "总体要求", "主导。")
            .classified("region", "northeast", "东北地区", "takes-over"));
  }

  @Test
  void aHitIsShownWithItsWordsMarkedAndItsMarkupEscaped() {
    given()
        .queryParam("q", "产业转移")
        .get("/")
        .then()
        .statusCode(200)
        .body(containsString("<mark>产业转移</mark>"))
        .body(containsString("<time>2022-01-14</time>"))
        .body(containsString("&lt;script&gt;"))
        .body(containsString("指导意见》&lt;b&gt;解读"))
        .body(not(containsString("<script")))
        .body(containsString("/articles/" + TestArticle.idOf(TITLE)));
  }

  @Test
  void aChoiceLeadsToThePageWithItsFilter() {
    String page = given().queryParam("q", "转移").get("/").asString();
    Matcher choice = Pattern.compile("href=\"(/\\?[^\"]*classification[^\"]*)\"").matcher(page);
    assertThat(choice.find()).isTrue();
    given()
        .urlEncodingEnabled(false)
        .get(choice.group(1).replace("&amp;", "&"))
        .then()
        .statusCode(200)
        .body(containsString("aria-current"))
        .body(containsString("<mark>转移</mark>"));
  }

  @Test
  void whatCannotBeSearchedForIsSaidOnThePage() {
    given()
        .queryParam("q", "。")
        .get("/")
        .then()
        .statusCode(400)
        .body(containsString("holds no word"));
  }

  @Test
  void whatOthersAppendToTheAddressIsIgnored() {
    given().queryParam("utm_source", "x").get("/").then().statusCode(200);
  }

  @Test
  void anArticleIsReadWithItsOutline() {
    given()
        .get("/articles/" + TestArticle.idOf(TITLE))
        .then()
        .statusCode(200)
        .body(containsString("<a href=\"#s-2\">二、总体要求</a>"))
        .body(containsString("<section id=\"s-2\">"))
        .body(containsString("<p>坚持市场主导。</p>"))
        .body(not(containsString("<script")))
        .body(not(containsString("javascript:")));
  }

  @Test
  void aPageMayRunNothing() {
    given()
        .get("/")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(not(containsString(" style=")));
    given().get("/style.css").then().statusCode(200).contentType("text/css");
  }
}
