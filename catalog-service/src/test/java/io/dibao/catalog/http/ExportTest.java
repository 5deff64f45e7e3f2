package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.dibao.catalog.Database;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ExportTest {

  /** More than a page, and more than two batches. */
  private static final int ARTICLES = 120;

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishArticles() {
    catalog.clear();
    catalog.publish(
        IntStream.range(0, ARTICLES).mapToObj(ExportTest::article).toArray(TestArticle[]::new));
  }

  private static TestArticle article(int number) {
    return TestArticle.of("=产业转移" + number, "2025年底前，第" + number + "个园区建成。")
        .publishedAt("2022-01-14T11:00:00.%03dZ".formatted(number))
        .source("新浪财经", "https://example.org/" + number, "金融", "新浪财经")
        .dated("2025年底前", null, "2026-01-01", "year", "deadline")
        .classified("region", "northeast", "东北地区", "takes-over")
        .provedBy("园区")
        .document("文件" + number)
        .agency("机关" + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "timeline", "documents", "agencies", "sections", "transfers"})
  void aTableHoldsTheWholeList(String list) throws IOException {
    assertThat(table(export("/v1/" + list + "?format=csv"))).hasSize(ARTICLES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "timeline", "documents", "agencies", "sections", "transfers"})
  void linesOfJsonHoldTheWholeListEachRowOnce(String list) {
    assertThat(lines(export("/v1/" + list + "?format=ndjson")))
        .hasSize(ARTICLES)
        .doesNotHaveDuplicates();
  }

  @Test
  void aRowOfATableSaysWhatTheListSays() throws IOException {
    Map<String, String> row = table(export("/v1/articles?format=csv&q=产业转移7&limit=1")).get(0);
    assertThat(row)
        .containsEntry("title", "'=产业转移7")
        .containsEntry("publishedAt", "2022-01-14T11:00:00.007Z")
        .containsEntry("categories", "金融/新浪财经")
        .containsEntry("classifications", "region:northeast:takes-over")
        .containsEntry("url", "https://example.org/7")
        .containsEntry("self", "/v1/articles/" + TestArticle.idOf("=产业转移7"));
  }

  @Test
  void aLineOfJsonIsAnItemOfTheList() {
    JsonPath line = new JsonPath(lines(export("/v1/timeline?format=ndjson&limit=1")).get(0));
    assertThat(line.getString("to")).isEqualTo("2026-01-01");
    assertThat(line.getString("sentence.text")).startsWith("2025年底前，第");
    assertThat(line.getString("article.self")).startsWith("/v1/articles/");
  }

  @Test
  void aSectionIsExportedWithItsText() throws IOException {
    Map<String, String> row = table(export("/v1/sections?format=csv&q=第7个园区")).get(0);
    assertThat(row)
        .containsEntry("text", "2025年底前，第7个园区建成。")
        .containsEntry("classifications", "region:northeast:takes-over")
        .containsEntry("articleTitle", "'=产业转移7");
    JsonPath line = new JsonPath(lines(export("/v1/sections?format=ndjson&q=第7个园区")).get(0));
    assertThat(line.getString("text")).isEqualTo("2025年底前，第7个园区建成。");
    assertThat(line.getString("article.title")).isEqualTo("=产业转移7");
  }

  @Test
  void aSentenceOfATransferIsALineWithThePartThatItAnswers() throws IOException {
    assertThat(table(export("/v1/transfers?format=csv&limit=1&region=northeast")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("part", "who")
                    .containsEntry("sentence", "2025年底前，第119个园区建成。")
                    .containsEntry("codes", "region:northeast:takes-over"));
    JsonPath line = new JsonPath(lines(export("/v1/transfers?format=ndjson&limit=1")).get(0));
    assertThat(line.getString("part")).isEqualTo("who");
    assertThat(line.getString("marks[0].code")).isEqualTo("northeast");
  }

  @Test
  void articlesComeInTheOrderOfDateWhateverIsSearchedFor() throws IOException {
    List<Instant> dates =
        table(export("/v1/articles?format=csv&q=产业转移")).stream()
            .map(row -> Instant.parse(row.get("publishedAt")))
            .toList();
    assertThat(dates).hasSize(ARTICLES).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void theEarliestComeFirstOnDemand() {
    assertThat(lines(export("/v1/articles?format=ndjson&sort=publishedAt")).get(0))
        .contains("=产业转移0");
  }

  @ParameterizedTest
  @CsvSource({"1,1", "75,75", "100,100", "101,101", "1000000,120"})
  void anExportMayBeLimited(int limit, int rows) {
    assertThat(lines(export("/v1/articles?format=ndjson&limit=" + limit))).hasSize(rows);
  }

  @Test
  void filtersHold() {
    assertThat(lines(export("/v1/articles?format=ndjson&document=文件3"))).hasSize(1);
    assertThat(lines(export("/v1/timeline?format=ndjson&role=effective"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv,text/csv;charset=UTF-8;header=present",
    "application/x-ndjson,application/x-ndjson",
    "application/atom+xml,application/atom+xml;charset=UTF-8",
    "application/json,application/json",
    "*/*,application/json"
  })
  void theHeaderAcceptChoosesTheFormat(String accept, String type) {
    given()
        .header("Accept", accept)
        .get("/v1/articles")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(type));
  }

  @Test
  void aBrowserSavesAnExportAsAFile() {
    given()
        .get("/v1/documents?format=csv")
        .then()
        .header("Content-Disposition", "attachment; filename=\"documents.csv\"");
  }

  @Test
  void anExportIsCompressed() {
    given()
        .header("Accept-Encoding", "gzip")
        .get("/v1/articles?format=ndjson")
        .then()
        .header("Content-Encoding", equalTo("gzip"));
  }

  @ParameterizedTest
  @CsvSource({
    "articles?format=pdf,format",
    "taxonomies?format=atom,format",
    "articles?format=csv&cursor=x,cursor",
    "articles?format=ndjson&facet=region,facet",
    "articles?format=ndjson&limit=0,limit",
    "articles?format=ndjson&limit=many,limit",
    "articles?format=ndjson&q=制造业&sort=relevance,sort",
    "timeline?format=csv&facet=year,facet",
    "agencies?format=csv&cursor=x,cursor",
    "sections?format=csv&facet=region,facet",
    "sections?format=csv&q=制造业&sort=relevance,sort",
    "transfers?format=ndjson&cursor=x,cursor",
    "taxonomies?format=pdf,format",
    "articles?format=csv&classification=northeast,classification"
  })
  void aParameterThatDoesNotGoWithAnExportIsNamed(String query, String field) {
    given()
        .get("/v1/" + query)
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", hasItem(field));
  }

  @Test
  void aTypeThatIsNotOfferedIsAProblem() {
    given().header("Accept", "application/pdf").get("/v1/articles").then().statusCode(406);
    given().header("Accept", "application/atom+xml").get("/v1/taxonomies").then().statusCode(406);
  }

  @Test
  void whileTheIndexIsAwayAnExportIsAProblem() {
    catalog.closeIndex();
    try {
      given()
          .get("/v1/articles?format=csv")
          .then()
          .statusCode(503)
          .contentType(Problem.MEDIA_TYPE)
          .header("Retry-After", equalTo("5"));
    } finally {
      catalog.openIndex();
    }
  }

  @Test
  void aHundredThousandRowsAreStreamed() throws Exception {
    Database.execute(
        """
        insert into date_mention (article_id, ordinal, text, range_start, range_end, precision, role,
          starts_at, ends_at, placed_from, placed_to)
        select '%s', n, '2025年底前', 0, 7, 'day', 'mentioned', t, t, t, t
        from generate_series(1, 100000) n, lateral (select timestamptz '2030-01-01' + n * interval '1 minute' as t)
        """
            .formatted(TestArticle.idOf("=产业转移0")));
    long rows = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                given().get("/v1/timeline?format=ndjson&from=2030-01-01").asInputStream(),
                StandardCharsets.UTF_8))) {
      while (reader.readLine() != null) {
        rows++;
      }
    }
    assertThat(rows).isEqualTo(100_000);
  }

  @ParameterizedTest
  @CsvSource({"articles", "timeline", "documents", "agencies", "sections", "transfers"})
  void theExamplesAreTables(String list) throws IOException {
    String example =
        switch (list) {
          case "articles" -> ExportExamples.ARTICLES;
          case "timeline" -> ExportExamples.TIMELINE;
          case "documents" -> ExportExamples.DOCUMENTS;
          case "sections" -> ExportExamples.SECTIONS;
          case "transfers" -> ExportExamples.TRANSFERS;
          default -> ExportExamples.AGENCIES;
        };
    export("/v1/" + list + "?format=csv&limit=1")
        .body(startsWith(example.lines().findFirst().orElseThrow() + "\r\n"));
    assertThat(table(example)).hasSize(1);
  }

  private static ValidatableResponse export(String path) {
    return given().get(path).then().statusCode(200);
  }

  private static List<String> lines(ValidatableResponse export) {
    return export.extract().asString().lines().toList();
  }

  private static List<Map<String, String>> table(ValidatableResponse export) throws IOException {
    return table(export.contentType("text/csv").extract().asString());
  }

  private static List<Map<String, String>> table(String csv) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      return rows.readAll();
    }
  }
}
