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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        .body(containsString("<time datetime=\"2022-01-14\">2022-01-14</time>"))
        .body(containsString("&lt;script&gt;"))
        .body(containsString("指导意见》&lt;b&gt;解读"))
        .body(not(containsString("<script>")))
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
        .body(containsString("<h2 id=\"s-2\">二、总体要求"))
        .body(containsString("<p>坚持市场主导。"))
        .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"))
        .body(not(containsString("<script>")))
        .body(not(containsString("javascript:")));
  }

  @Test
  void whatSearchEnginesReadCannotEndItsElement() {
    given()
        .get("/articles/" + TestArticle.idOf(TITLE))
        .then()
        .body(containsString("\"headline\":\"《关于促进制造业有序转移的指导意见》\\u003cb\\u003e解读\""));
  }

  @Test
  void aPageObeysNothingInlineAndFetchesNothingFromElsewhere() {
    for (String path : List.of("/", "/articles/" + TestArticle.idOf(TITLE), "/nothing")) {
      given()
          .accept("text/html")
          .get(path)
          .then()
          .header("Content-Security-Policy", containsString("default-src 'none'"))
          .header("Content-Security-Policy", not(containsString("unsafe")))
          .body(not(containsString(" style=")))
          .body(not(containsString(" on")));
    }
  }

  @Test
  void aFileThatMayBeKeptChangesItsAddressWithItsContent() {
    String style =
        given().get("/").htmlPath().getString("html.head.link.find{it.@rel=='stylesheet'}.@href");
    assertThat(style).matches("/assets/page\\.css\\?v=[0-9a-f]{8}");
    given().get(style).then().statusCode(200).contentType("text/css");
  }

  @Test
  void aBrowserIsToldOfAnErrorOnAPageInItsLanguage() {
    given()
        .accept("text/html,*/*;q=0.8")
        .header("Accept-Language", "zh-CN")
        .get("/articles/" + TestArticle.idOf("不存在"))
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("没有这篇文章，或者它已经撤回。"));
  }

  @Test
  void aProgramIsToldOfAnErrorAsAProblem() {
    given()
        .accept("application/json")
        .get("/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void whatIsNotUnderstoodIsSaidInTheVisitorsLanguage() {
    given().get("/?q=。").then().statusCode(400).body(containsString("检索词: 没有可以检索的词"));
    given()
        .header("Accept-Language", "en")
        .get("/?q=。")
        .then()
        .statusCode(400)
        .body(containsString("Words: holds no word to search for"));
  }

  @ParameterizedTest
  @CsvSource({
    "q, (((((((((((((((((((((税, 到第 21 个字符",
    "q, 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税 税, 最多 32 个（到第 65 个字符）",
    "month, 一月, 不是月份",
    "cursor, 一, 不是这份列表中的位置",
    "sort, relevance, 没有检索词",
    "sort, 新, 没有这种排列"
  })
  void noFaultOfASearchIsSaidInAnotherLanguage(String name, String value, String said) {
    String page =
        given().queryParam(name, value).get("/").then().statusCode(400).extract().asString();

    Matcher fault = Pattern.compile("<p class=\"error\"[^>]*>(.*?)</p>").matcher(page);
    assertThat(fault.find()).isTrue();
    assertThat(fault.group(1)).contains(said).doesNotContainPattern("[a-z]{2}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=产业",
        "/?q=产业&sort=relevance",
        "/?q=产业&hits=sections",
        "/?q=产业&hits=sections&sort=relevance",
        "/timeline",
        "/timeline?q=产业&from=2020-01-01&role=deadline",
        "/transfers?region=northeast",
        "/documents?q=意见",
        "/agencies"
      })
  void everyListOfAPageIsThereForProgramsAndFeedReaders(String path) {
    Matcher found =
        Pattern.compile("<link rel=\"alternate\" type=\"([^\"]+)\"[^>]* href=\"([^\"]+)\"")
            .matcher(given().get(path).then().statusCode(200).extract().asString());
    List<String> types = new ArrayList<>();
    while (found.find()) {
      types.add(found.group(1));
      given()
          .urlEncodingEnabled(false)
          .get(found.group(2).replace("&amp;", "&"))
          .then()
          .statusCode(200)
          .contentType(found.group(1));
    }
    assertThat(types).containsExactly("application/atom+xml", "application/json");
  }

  @Test
  void reprintsLeftOutAreCountedWhateverFormAnAgencyIsAskedForIn() {
    catalog.publish(
        TestArticle.of("工信部消息", "工信部推进产业转移。").agency("工业和信息化部", "工信部"),
        TestArticle.of("部里消息", "工业和信息化部开会。").agency("工业和信息化部", "工业和信息化部"));

    String page = given().get("/?agency=工信部&collapse=reprints").asString();

    assertThat(page).contains("2 篇文章", "已合并 0 篇转载");
  }

  @Test
  void aVisitorChoosesLanguageAndTheme() {
    Response chosen =
        given()
            .redirects()
            .follow(false)
            .formParam("lang", "en")
            .formParam("theme", "dark")
            .formParam("back", "/?q=转移")
            .post("/preferences");

    assertThat(chosen.statusCode()).isEqualTo(303);
    given()
        .cookies(chosen.cookies())
        .get("/")
        .then()
        .body(containsString("<html lang=\"en\" data-theme=\"dark\">"))
        .body(containsString("1 articles"));
  }

  @Test
  void aVisitorIsNotSentToAnotherHost() {
    for (String elsewhere : List.of("//example.com", "https://example.com", "/\\example.com")) {
      assertThat(
              given()
                  .redirects()
                  .follow(false)
                  .formParam("back", elsewhere)
                  .post("/preferences")
                  .header("Location"))
          .as(elsewhere)
          .doesNotContain("example.com");
    }
  }

  @Test
  void aFormThatAnotherSiteSendsIsRefused() {
    given().header("Sec-Fetch-Site", "cross-site").post("/preferences").then().statusCode(403);
    given().header("Origin", "https://example.com").post("/preferences").then().statusCode(403);
  }
}
