package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short lists that are answered whole, or about one article, as files and with tags. */
@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class WholeListTest {

  private static final String OPINION = "关于促进制造业有序转移的指导意见";

  private static final String TEXT =
      """
      各地各部门：
      一、总体要求
      促进制造业有序转移，要坚持市场导向、政府引导、自愿合作，统筹资源环境、要素禀赋、产业基础及碳达峰碳中和目标，创新体制机制，完善政策体系。
      （一）主要目标
      到2025年，产业转移政策环境更加完善，中西部、东北地区承接产业转移能力显著提升，各地比较优势充分发挥。
      二、=保障措施
      引导产业合理有序转移，维护产业链供应链完整性，促进形成区域合理分工、联动发展的制造业发展格局，推动差异化承接产业转移。""";

  private static final String ARTICLE = "/v1/articles/" + TestArticle.idOf("制造业有序转移");

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishArticles() {
    catalog.clear();
    catalog.publish(
        article("制造业有序转移", TEXT),
        article("=转载", TEXT + "（转载）"),
        article("辽宁承接", "辽宁承接产业转移，引导制造业有序转移，完善政策体系，促进形成区域合理分工。"));
  }

  private static TestArticle article(String title, String text) {
    TestArticle article =
        TestArticle.of(title, text)
            .signed()
            .publishedAt("2022-01-14T11:00:17Z")
            .source("新华网", "https://example.org/1")
            .document(OPINION)
            .classified("industry", "C39", "计算机、通信和其他电子设备制造业", null)
            .under("C", "制造业");
    return text.startsWith("各地")
        ? article
            .section("", "1", "一、", "总体要求", "充分发挥。")
            .section("1", "1.1", "（一）", "主要目标", "充分发挥。")
            .section("", "2", "二、", "=保障措施", "承接产业转移。")
        : article;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          taxonomies          | scheme       | industry
          taxonomies/industry | code         | C C39
          taxonomies/industry | parent       | '' C
          /reprints           | articleTitle | '=转载
          /similar            | articleTitle | 辽宁承接
          /similar            | documents    | 《关于促进制造业有序转移的指导意见》
          /sections           | path         | '' 1 1.1 2
          /sections           | heading      | '' 总体要求 主要目标 '=保障措施
          """,
      quoteCharacter = '`')
  void aTableHasARowForEachItem(String list, String column, String values) throws IOException {
    String csv =
        given()
            .get(path(list) + "?format=csv")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .header("Content-Disposition", equalTo("attachment; filename=\"" + file(list) + "\""))
            .extract()
            .asString();
    assertThat(table(csv)).extracting(row -> row.get(column)).containsExactly(cells(values));
  }

  /** An empty cell is written as two quotation marks. */
  private static String[] cells(String values) {
    return Arrays.stream(values.split(" "))
        .map(value -> value.equals("''") ? "" : value)
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({"taxonomies,1", "taxonomies/industry,2", "/reprints,1", "/similar,1", "/sections,4"})
  void theHeaderAcceptAsksForLinesOfJson(String list, int lines) {
    String ndjson =
        given()
            .header("Accept", "application/x-ndjson")
            .get(path(list))
            .then()
            .statusCode(200)
            .contentType("application/x-ndjson")
            .extract()
            .asString();
    assertThat(ndjson.lines())
        .hasSize(lines)
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "taxonomies",
        "taxonomies/industry",
        "/reprints",
        "/similar",
        "/sections",
        "sections",
        "transfers"
      })
  void whatTheCallerHasIsNotSentAgain(String list) {
    String tag =
        given()
            .get(path(list))
            .then()
            .statusCode(200)
            .header("Cache-Control", equalTo("no-cache"))
            .extract()
            .header("ETag");
    given().header("If-None-Match", tag).get(path(list)).then().statusCode(304).body(emptyString());
  }

  @Test
  void theExamplesHaveTheColumnsOfTheTables() throws IOException {
    Map<String, String> examples =
        Map.of(
            "taxonomies", ExportExamples.SCHEMES,
            "taxonomies/industry", ExportExamples.TREE,
            "/reprints", ExportExamples.REPRINTS,
            "/similar", ExportExamples.SIMILAR,
            "/sections", ExportExamples.OUTLINE);
    for (Map.Entry<String, String> each : examples.entrySet()) {
      String csv = given().get(path(each.getKey()) + "?format=csv").asString();
      assertThat(csv.lines().findFirst()).isEqualTo(each.getValue().lines().findFirst());
      assertThat(table(each.getValue())).isNotEmpty();
    }
  }

  private static String path(String list) {
    return list.startsWith("/") ? ARTICLE + list : "/v1/" + list;
  }

  private static String file(String list) {
    return list.substring(list.lastIndexOf('/') + 1) + ".csv";
  }

  private static List<Map<String, String>> table(String csv) throws IOException {
    return new CsvMapper()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(csv)
        .readAll();
  }
}
