package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.Database;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.catalog.search.TestSignature;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.Changes;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ReprintsTest {

  private static final String TEXT =
      """
      制造业是立国之本、强国之基。促进制造业有序转移，要坚持市场导向、政府引导、自愿合作，统筹资源环境、要素禀赋、产业基础及碳达峰碳中和目标，\
      创新体制机制，完善政策体系，引导产业合理有序转移，维护产业链供应链完整性，促进形成区域合理分工、联动发展的制造业发展格局。
      一是尊重企业主体地位，使市场在资源配置中起决定性作用，更好发挥政府作用，促进各类生产要素自由流动并向优势地区集中，提高资源配置效率。
      二是针对不同类型产业的发展特点，精准施策、分类指导，推动差异化承接产业转移，增强中心城市和城市群的承载力，支持特殊地区承接发展特色产业。
      三是到2025年，产业转移政策环境更加完善，中西部、东北地区承接产业转移能力显著提升，各地比较优势充分发挥，立足国内大循环吸引全球资源要素优势显著提升。
      """;

  private static final String BYLINE = "来源：新华网 2022年01月14日 19:20\n本报记者 张三\n";
  private static final String FOOTER = "\n（责任编辑：李四）\n版权声明：凡本网注明来源的作品，版权均属于本网，未经授权不得转载。";

  @Inject CatalogFixture catalog;
  @Inject ArticleStore store;
  @Inject ObjectMapper json;

  @BeforeEach
  void clear() {
    catalog.clear();
  }

  @Test
  void theSignatureOfTheTestsIsThatOfTheContract() throws IOException {
    var event =
        json.readTree(
            new File(
                "../ingest-service/src/main/resources/contract/article-published.example.json"));
    assertThat(TestSignature.of(event.get("text").asText()))
        .isEqualTo(event.get("signature").asText());
  }

  @Test
  void theSameTextWithAnotherBylineAndFooterIsAReprint() {
    catalog.publish(
        article("甲", TEXT).publishedAt("2022-01-14T11:00:17Z").source("新华网", "https://a.example/1"),
        article("乙", BYLINE + TEXT + FOOTER)
            .publishedAt("2022-01-15T11:00:17Z")
            .source("人民网", "javascript:alert(1)"),
        article("丙", TEXT.replace('，', ',')).publishedAt("2022-01-13T11:00:17Z"));
    reprints("甲")
        .body("items.article.title", contains("丙", "乙"))
        .body("items[0].similarity", equalTo(1.0f))
        .body("items[1].similarity", greaterThan(0.76f))
        .body("items[1].publisher", equalTo("人民网"))
        .body("items[1].original", equalTo(null))
        .body("total", equalTo(2));
  }

  @Test
  void twoDailyReportsOfOneKindAreNoReprints() {
    catalog.publish(
        article("14日", operation("2022年1月14日")), article("17日", operation("2022年1月17日")));
    reprints("14日").body("items", empty()).body("total", equalTo(0));
  }

  @Test
  void theSameDailyReportOnTwoSitesIsAReprint() {
    catalog.publish(
        article("一", operation("2022年1月14日")),
        article("二", operation("2022年1月14日") + "（来源：人民银行网站）"));
    reprints("一").body("items.article.title", contains("二"));
  }

  @Test
  void shortTextsAreNotLikeEachOtherByAccident() {
    String brief = "国务院新闻办公室将于今日上午十时举行新闻发布会，请工业和信息化部负责人介绍情况，并答记者问。";
    catalog.publish(article("快讯一", brief), article("快讯二", brief));
    reprints("快讯一").body("total", equalTo(0));
  }

  @Test
  void aSignatureOfAnotherFormIsPassedOver() {
    catalog.publish(TestArticle.of("甲", TEXT), article("乙", TEXT));
    reprints("乙").body("total", equalTo(0));
  }

  @Test
  void aGroupReachesFromReprintToReprintWhateverCameFirst() {
    List<TestArticle> chain = chain();
    for (List<Integer> order :
        List.of(
            List.of(0, 1, 2),
            List.of(0, 2, 1),
            List.of(1, 0, 2),
            List.of(1, 2, 0),
            List.of(2, 0, 1),
            List.of(2, 1, 0))) {
      catalog.clear();
      order.forEach(i -> catalog.publish(chain.get(i)));
      assertThat(titles("首")).as("in the order %s", order).containsExactlyInAnyOrder("中", "尾");
      assertThat(titles("尾")).as("in the order %s", order).containsExactlyInAnyOrder("中", "首");
    }
    catalog.clear();
    catalog.publish(chain.toArray(TestArticle[]::new));
    assertThat(titles("首")).as("in one batch").containsExactlyInAnyOrder("中", "尾");
  }

  @Test
  void aGroupFallsApartWhenTheOneBetweenIsRetracted() {
    catalog.publish(chain().toArray(TestArticle[]::new));
    catalog.retract(TestArticle.idOf("中"));
    assertThat(titles("首")).isEmpty();
    assertThat(titles("尾")).isEmpty();
  }

  @Test
  void aGroupFollowsACorrectionAndItsCorrection() {
    catalog.publish(chain().toArray(TestArticle[]::new));
    catalog.publish(article("中", random(7, 600)).revision("r2"));
    assertThat(titles("首")).isEmpty();
    catalog.publish(chain().get(1).revision("r3"));
    assertThat(titles("首")).containsExactlyInAnyOrder("中", "尾");
  }

  @Test
  void theSameArticlesInAnotherOrderComeToTheSameGroups() throws Exception {
    List<TestArticle> articles = new ArrayList<>(chain());
    IntStream.range(0, 10).forEach(i -> articles.add(article("份" + i, TEXT + "第" + i)));
    IntStream.range(0, 10).forEach(i -> articles.add(article("他" + i, random(i + 20, 300))));
    articles.forEach(catalog::publish);
    long before = groups();

    catalog.clear();
    Collections.shuffle(articles, new Random(3));
    catalog.publish(articles.toArray(TestArticle[]::new));

    assertThat(groups()).isEqualTo(before);
    assertThat(titles("份0")).hasSize(9);
  }

  @Test
  void twoThatAreStoredAtTheSameTimeFindEachOther() {
    for (int i = 0; i < 10; i++) {
      String text = random(100 + i, 400);
      CompletableFuture.allOf(
              Stream.of("此" + i, "彼" + i)
                  .map(
                      title ->
                          CompletableFuture.runAsync(
                              () ->
                                  store.apply(
                                      new Changes(
                                          List.of(article(title, text).published(json)),
                                          Set.of()))))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
      assertThat(titles("此" + i)).containsExactly("彼" + i);
    }
  }

  @Test
  void aManyTimesReprintedTextIsOneGroup() {
    catalog.publish(
        IntStream.range(0, 150)
            .mapToObj(i -> article("第" + i + "家", TEXT + "第" + i + "家转载"))
            .toArray(TestArticle[]::new));
    assertThat(titles("第7家")).hasSize(149).doesNotHaveDuplicates().doesNotContain("第7家");
  }

  @Test
  void whatWasRetractedHasNoReprints() {
    catalog.publish(article("甲", TEXT), article("乙", TEXT));
    catalog.retract(TestArticle.idOf("乙"));
    reprints("甲").body("total", equalTo(0));
    given()
        .get(path("乙"))
        .then()
        .statusCode(404)
        .body("detail", equalTo("There is no article of that id."));
  }

  @ParameterizedTest
  @CsvSource({"limit=0,limit", "cursor=x,cursor", "similarity=1,similarity"})
  void aParameterThatCannotBeUnderstoodIsNamed(String query, String field) {
    catalog.publish(article("甲", TEXT));
    given()
        .get(path("甲") + "?" + query)
        .then()
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  @Test
  void theExampleHasTheFieldsOfTheAnswer() throws IOException {
    assertThat(
            json.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(AnswerExamples.REPRINTS, ReprintsResource.Page.class)
                .items())
        .hasSize(1);
  }

  /** The first and the last have too little in common; each is a reprint of the one between. */
  private static List<TestArticle> chain() {
    String first = random(1, 100);
    String middle = random(2, 800);
    String last = random(3, 100);
    return List.of(
        article("首", first + middle + random(4, 100)),
        article("中", first + middle + last),
        article("尾", random(5, 100) + middle + last));
  }

  private static String operation(String day) {
    return "为维护银行体系流动性合理充裕，"
        + day
        + "人民银行以利率招标方式开展了100亿元7天期逆回购操作，中标利率为2.20%。具体情况如下：期限7天，中标量100亿元，中标利率2.20%。"
        + "由于今日有100亿元逆回购到期，央行公开市场实现零投放零回笼。人民银行将继续密切关注市场流动性变化，灵活开展公开市场操作，引导市场利率平稳运行。";
  }

  private static TestArticle article(String title, String text) {
    return TestArticle.of(title, text).signed();
  }

  private static String random(int seed, int length) {
    return new Random(seed)
        .ints(length, 0x4e00, 0x9fa5)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A number that any other grouping would change. */
  private static long groups() throws Exception {
    return Database.number(
        "select sum(hashtextextended(article_id || '=' || coalesce(group_id::text, ''), 0)) % 1000000007"
            + " from print");
  }

  private static List<String> titles(String of) {
    return Pages.walk(given().get(path(of) + "?limit=100"), "items.article.title", () -> {});
  }

  private static ValidatableResponse reprints(String title) {
    return given().get(path(title)).then().statusCode(200);
  }

  private static String path(String title) {
    return "/v1/articles/" + TestArticle.idOf(title) + "/reprints";
  }
}
