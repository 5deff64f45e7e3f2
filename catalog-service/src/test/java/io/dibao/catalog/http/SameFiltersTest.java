package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dibao.catalog.changes.ChangeStream;
import io.dibao.catalog.search.ArticleSearch;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.catalog.store.ChangeLog;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A filter means the same wherever it is given: to the list of articles, which the index answers,
 * to those that the database answers, to the changes, and in a saved query.
 */
@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class SameFiltersTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String OPINION = "关于促进制造业有序转移的指导意见";
  private static final String MINISTRY = "工业和信息化部";
  private static final String ZHEJIANG = "浙江省人民政府";

  private static final List<TestArticle> ARTICLES =
      List.of(
          TestArticle.of("解读", "工信部印发《指导意见》，2025年底前引导产业向吉林转移。")
              .publishedAt("2022-01-14T11:00:17Z")
              .source("新浪财经", "https://example.org/1", "金融", "新浪财经")
              .agency(MINISTRY, "工信部")
              .document(OPINION, "指导意见", "意见")
              .dated("2025年底前", null, "2026-01-01", "year", "deadline")
              .classified("region", "220000", "吉林省", "takes-over")
              .under("northeast", "东北地区")
              .classified("industry", "C39", "计算机、通信和其他电子设备制造业", "moves-out")
              .under("C", "制造业"),
          TestArticle.of("落实", "省政府会同工业和信息化部，2025年底前落实《" + OPINION + "》。")
              .publishedAt("2023-05-01T00:00:00Z")
              .source("浙江日报", "https://example.org/2", "新浪财经")
              .agency(MINISTRY, MINISTRY)
              .agency(ZHEJIANG, "省政府")
              .document(OPINION)
              .dated("2025年底前", null, "2026-01-01", "year", "deadline")
              .classified("region", "east", "东部地区", "covered"),
          TestArticle.of("快讯", "省政府印发《意见》，2025年底前见效。")
              .publishedAt("2023-06-01T00:00:00Z")
              .source("新华日报", "https://example.org/3", "金融")
              .agency("江苏省人民政府", "省政府")
              .document("关于促进平台经济健康发展的实施意见", "意见")
              .dated("2025年底前", null, "2026-01-01", "year", "deadline")
              .classified("region", "northeast", "东北地区", "moves-out"),
          TestArticle.of("统计", "浙江省人民政府2025年底前公布结果。")
              .publishedAt("2024-02-01T00:00:00Z")
              .agency(ZHEJIANG, ZHEJIANG)
              .dated("2025年底前", null, "2026-01-01", "year", "deadline"));

  /** In the order in which the table has them. */
  private static final List<String> TITLES = List.of("快讯", "统计", "落实", "解读");

  /** Which articles a filter finds. */
  private static final String FILTERS =
      """
      agency=工信部                                   => 落实 解读
      agency=工业和信息化部                           => 落实 解读
      agency=工業和信息化部                           => 落实 解读
      agency=!浙江省人民政府                          => 快讯 解读
      agency=!工信部                                  => 快讯 统计
      agency=省政府                                   => 快讯 落实
      agency=浙江省人民政府                           => 统计 落实
      agency=工信部&agency=浙江省人民政府             => 统计 落实 解读
      agency=财政部                                   =>
      document=指导意见                               => 落实 解读
      document=《指导意见》                           => 落实 解读
      document=《關於促進製造業有序轉移的指導意見》   => 落实 解读
      document=意见                                   => 快讯 解读
      document=!指导意见                              => 快讯 统计
      document=《关于促进制造业有序转移的指导意见》   => 落实 解读
      classification=region:220000                    => 解读
      classification=region:northeast                 => 快讯 解读
      classification=region:northeast:takes-over      => 解读
      classification=!region:northeast                => 统计 落实
      classification=!region:northeast:takes-over     => 快讯 统计 落实
      classification=region:northeast&classification=region:east => 快讯 落实 解读
      classification=industry:C                       => 解读
      classification=industry:C&classification=region:east =>
      category=金融                                   => 快讯 解读
      category=金融/新浪财经                          => 解读
      category=新浪财经                               => 落实
      category=金融/新浪財經                          => 解读
      category=!金融                                  => 统计 落实
      publisher=新浪财经&publisher=新华日报           => 快讯 解读
      publisher=!新浪财经                             => 快讯 统计 落实
      publisher=!新浪財經                             => 快讯 统计 落实
      publishedFrom=2023-05-01                        => 快讯 统计 落实
      publishedFrom=2022-01-01&publishedTo=2023-05-01 => 解读
      """;

  @Inject CatalogFixture catalog;
  @Inject ChangeLog log;
  @Inject ChangeStream stream;
  @Inject ArticleSearch search;

  private String before;

  @BeforeEach
  void publish() {
    catalog.clear();
    before = log.head().log() + "-" + log.head().last();
    catalog.publish(ARTICLES.toArray(TestArticle[]::new));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aFilterFindsTheSameInEveryList(String filter, List<String> expected) {
    assertThat(titles("/v1/articles?", filter, "items.title"))
        .as("articles")
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(titles("/v1/timeline?", filter, "items.article.title"))
        .as("timeline")
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(titles("/v1/sections?", filter, "items.article.title"))
        .as("sections")
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(saved(filter)).as("saved query").containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theSameIsToldOfWhoAsksForIt() throws IOException {
    Map<EventSource, Arguments> followers = new LinkedHashMap<>();
    filters()
        .forEach(
            each ->
                followers.put(
                    EventSource.open(
                        "/v1/changes?after=%s&%s"
                            .formatted(before, encoded((String) each.get()[0])),
                        null),
                    each));
    for (Map.Entry<EventSource, Arguments> each : followers.entrySet()) {
      try (EventSource source = each.getKey()) {
        assertThat(told(source))
            .as("%s", each.getValue().get()[0])
            .isEqualTo(each.getValue().get()[1]);
      }
    }
    await().atMost(PATIENCE).until(() -> stream.readers() == 0);
  }

  @ParameterizedTest
  @CsvSource({"agency:工信部,落实 解读", "agency:省政府,快讯 落实", "产业 OR NOT agency:工信部,快讯 统计 解读"})
  void aNameAmongTheWordsFindsItsOtherFormsToo(String q, String titles) {
    assertThat(titles("/v1/articles?", "q=" + q, "items.title"))
        .containsExactlyInAnyOrder(titles.split(" "));
  }

  private static Stream<Arguments> filters() {
    return FILTERS
        .lines()
        .map(line -> line.split(" *=> *", -1))
        .map(
            row -> Arguments.of(row[0], row[1].isEmpty() ? List.of() : List.of(row[1].split(" "))));
  }

  private static List<String> titles(String path, String query, String at) {
    return given()
        .urlEncodingEnabled(false)
        .get(path + encoded(query))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList(at);
  }

  /**
   * All that is told before the first sign that there is nothing more, the last published first.
   */
  private static List<String> told(EventSource source) {
    await()
        .atMost(PATIENCE)
        .until(() -> source.events().stream().anyMatch(event -> event.type().isEmpty()));
    return source.events().stream()
        .filter(event -> event.type().equals("published"))
        .map(event -> new JsonPath(event.data()).getString("title"))
        .sorted(Comparator.comparing(TITLES::indexOf))
        .toList();
  }

  private List<String> saved(String query) {
    var found =
        search.matching(
            SavedQuery.read(encoded(query)), ARTICLES.stream().map(TestArticle::id).toList());
    return TITLES.stream().filter(title -> found.contains(TestArticle.idOf(title))).toList();
  }

  private static String encoded(String query) {
    return Arrays.stream(query.split("&"))
        .map(each -> each.split("=", 2))
        .map(each -> each[0] + "=" + URLEncoder.encode(each[1], StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
