package io.dibao.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.testing.KafkaBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a poster is promised, over HTTP and on the real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
class PostingTest {

  private static final String ARTICLE =
      """
      ---
      title: '%s'
      date: Fri, 14 Jan 2022 11:00:17 GMT
      categories:
       - 金融
       - 新浪财经
       - 新浪财经－国內
      ---
      <p>　　工业和信息化部2022年1月14日印发%s。</p>
      """;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final ObjectMapper json = new ObjectMapper();
  private Topic topic;

  @BeforeEach
  void subscribe() {
    topic = new Topic(bootstrapServers);
  }

  @AfterEach
  void unsubscribe() {
    topic.close();
  }

  @Test
  void anAnsweredArticleIsOnTheTopicAsACloudEvent() throws IOException {
    Response answer = post(ARTICLE.formatted("印发通知", "通知"));

    answer
        .then()
        .statusCode(201)
        .header("Location", equalTo(answer.path("links.article")))
        .body("links.article", containsString("/v1/articles/" + answer.path("id")));
    ConsumerRecord<String, String> record = topic.records(answer.path("id"), 1).get(0);
    JsonNode event = json.readTree(record.value());
    assertThat(event.path("id").asText()).isEqualTo(record.key());
    assertThat(event.path("revision").asText()).isEqualTo(answer.path("revision"));
    assertThat(Topic.header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(Topic.header(record, "ce_type")).isEqualTo("io.dibao.article.published.v1");
    assertThat(Topic.header(record, "ce_id"))
        .isEqualTo(record.key() + "/" + answer.path("revision"));
    assertThat(Topic.header(record, "ce_subject")).isEqualTo(record.key());
    assertThat(Topic.header(record, "ce_source")).isEqualTo("urn:dibao:ingest");
    assertThat(Topic.header(record, "ce_time")).isNotBlank();
    assertThat(Topic.header(record, "ce_dataschema"))
        .endsWith("/contract/article-published.schema.json");
    assertThat(Topic.header(record, "content-type")).isEqualTo("application/json");
    assertThat(Topic.header(record, "traceparent")).startsWith("00-");
  }

  @Test
  void theSamePostTwiceIsTheSameRevisionOfTheSameArticle() {
    Response first = post(ARTICLE.formatted("两次", "意见"));
    Response again = post(ARTICLE.formatted("两次", "意见"));

    again
        .then()
        .statusCode(201)
        .body("id", equalTo(first.path("id")))
        .body("revision", equalTo(first.path("revision")));
  }

  @Test
  void aChangedPostIsANewRevisionBehindTheOldOne() throws IOException {
    Response first = post(ARTICLE.formatted("修改", "意见"));
    Response changed = post(ARTICLE.formatted("修改", "办法"));

    List<ConsumerRecord<String, String>> records = topic.records(first.path("id"), 2);
    assertThat(records.get(0).partition()).isEqualTo(records.get(1).partition());
    assertThat(json.readTree(records.get(1).value()).path("revision").asText())
        .isEqualTo(changed.path("revision"))
        .isNotEqualTo(first.path("revision"));
  }

  @Test
  void jsonTakesTheFieldsThatThePostNames() throws IOException {
    Response answer =
        given()
            .contentType("application/json")
            .body(
                Map.of(
                    "title", "国务院办公厅印发方案",
                    "html", "<p>方案自2022年3月1日起施行。</p>",
                    "publishedAt", "2022-02-08T16:00:05+08:00",
                    "author", "新华社记者",
                    "source", Map.of("publisher", "新华社"),
                    "url", "https://example.com/a/1?utm_source=x"))
            .post("/v1/articles");

    answer.then().statusCode(201);
    JsonNode event = json.readTree(topic.records(answer.path("id"), 1).get(0).value());
    assertThat(event.path("publishedAt").asText()).isEqualTo("2022-02-08T08:00:05Z");
    assertThat(event.path("publishedZone").asText()).isEqualTo("+08:00");
    assertThat(event.path("author").asText()).isEqualTo("新华社记者");
    assertThat(event.path("source").path("publisher").asText()).isEqualTo("新华社");
  }

  @Test
  void gb18030IsReadAsWellAsUtf8() throws IOException {
    byte[] page =
        "<html><head><meta charset=gb2312><title>财政部发布公告</title></head><body><h1>财政部发布公告</h1><div><p>为规范政府采购行为，财政部于2021年3月发布公告，自2021年7月1日起施行，各地财政部门要抓好落实。</p></div></body></html>"
            .getBytes(Charset.forName("GB18030"));

    Response answer = given().contentType("text/html").body(page).post("/v1/articles");

    answer.then().statusCode(201);
    assertThat(topic.records(answer.path("id"), 1).get(0).value()).contains("财政部发布公告");
  }

  @Test
  void linesAreAnsweredOneByOneAndABadOneFailsAlone() throws IOException {
    String lines =
        """
        {"title":"第一篇","text":"国务院2021年印发规划。","publishedAt":"2021-05-01"}
        {"title":"第二篇"

        {"title":"第四篇","publishedAt":"2021-05-01"}
        {"title":"第五篇","text":"商务部发布通知。","publishedAt":"2021-05-01"}
        """;

    List<JsonNode> results = results(given().contentType("application/x-ndjson").body(utf8(lines)));

    assertThat(results).hasSize(4);
    Map<Integer, Integer> statuses =
        results.stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    r -> r.path("item").asInt(), r -> r.path("status").asInt()));
    assertThat(statuses).isEqualTo(Map.of(1, 201, 2, 400, 4, 422, 5, 201));
    for (JsonNode result : results) {
      if (result.path("status").asInt() == 201) {
        assertThat(topic.records(result.path("id").asText(), 1)).hasSize(1);
      } else {
        assertThat(result.at("/problem/errors/0/reason").asText()).isNotBlank();
      }
    }
  }

  @Test
  void theFilesOfAFormAreAnsweredOneByOne() throws IOException {
    List<JsonNode> results =
        results(
            given()
                .multiPart("file", "a.md", utf8(ARTICLE.formatted("甲", "通知")), "text/markdown")
                .multiPart("file", "b.md", utf8("---\ntitle: x\n---\n"), "text/markdown")
                .multiPart("file", "c.md", utf8(ARTICLE.formatted("丙", "通知")), "text/markdown"));

    assertThat(results)
        .extracting(r -> r.path("name").asText() + " " + r.path("status").asInt())
        .containsExactlyInAnyOrder("a.md 201", "b.md 422", "c.md 201");
  }

  @Test
  void aPreviewIsTheEventAndIsNotPublished() {
    String title = "只看不发";
    Response preview =
        given()
            .contentType("text/markdown")
            .body(utf8(ARTICLE.formatted(title, "通知")))
            .post("/v1/articles/preview");

    preview
        .then()
        .statusCode(200)
        .body("title", equalTo(title))
        .body("dates.text", hasItem("2022年1月14日"))
        .body("agencies.name", hasItem("工业和信息化部"));
    Response marker = post(ARTICLE.formatted("看完以后", "通知"));
    topic.records(marker.path("id"), 1);
    assertThat(topic.all()).noneMatch(record -> record.key().equals(preview.path("id")));
  }

  @Test
  void aPreviewExplainsEachMentionOnDemand() {
    given()
        .contentType("text/markdown")
        .body(utf8(ARTICLE.formatted("说明", "通知")))
        .post("/v1/articles/preview?explain=true")
        .then()
        .statusCode(200)
        .body("dates[0].reason.source", startsWith("date/grammar.yaml:"))
        .body(
            "agencies.find { it.name == '工业和信息化部' }.mentions[0].reason.source",
            startsWith("taxonomies/agency.yaml:"))
        .body(
            "classifications.evidence.flatten().reason.source",
            everyItem(containsString(".yaml:")));
  }

  @Test
  void aPreviewIsSilentAboutReasonsOtherwise() {
    String preview =
        given()
            .contentType("text/markdown")
            .body(utf8(ARTICLE.formatted("说明", "通知")))
            .post("/v1/articles/preview")
            .asString();
    assertThat(preview).doesNotContain("reason");
  }

  @Test
  void aRetractionIsAnEventFollowedByATombstone() {
    Response article = post(ARTICLE.formatted("撤回", "通知"));
    String id = article.path("id");

    given().delete("/v1/articles/" + id).then().statusCode(200).body("id", equalTo(id));

    List<ConsumerRecord<String, String>> records = topic.records(id, 3);
    assertThat(Topic.header(records.get(1), "ce_type")).isEqualTo("io.dibao.article.retracted.v1");
    assertThat(records.get(2).value()).isNull();
  }

  @Test
  void theContractIsServed() {
    given().get("/contract/").then().statusCode(200).body("name", hasItem("asyncapi.yaml"));
    given()
        .get("/contract/article-published.schema.json")
        .then()
        .statusCode(200)
        .body("title", equalTo("io.dibao.article.published.v1"));
    given().get("/contract/asyncapi.yaml").then().statusCode(200).body(containsString("3.0.0"));
    given()
        .get("/contract/article-published.example.json")
        .then()
        .statusCode(200)
        .body("revision", notNullValue());
  }

  @Test
  void theTaxonomiesAreServed() {
    given().get("/v1/taxonomies").then().statusCode(200).body("scheme", hasItem("region"));
    given()
        .get("/v1/taxonomies/region")
        .then()
        .statusCode(200)
        .body("codes.label", hasItem("东北地区"));
  }

  @Test
  void everyPostOfTheCorpusIsTaken() throws IOException {
    Path posts = Path.of("../../shared/corpus/posts");
    if (!Files.isDirectory(posts)) {
      System.out.println("The corpus is not beside the repository; its posts are not tried.");
      return;
    }
    try (Stream<Path> files = Files.list(posts)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        given()
            .contentType("text/markdown")
            .body(Files.readAllBytes(file))
            .post("/v1/articles")
            .then()
            .statusCode(201);
      }
    }
  }

  private static Response post(String article) {
    return given().contentType("text/markdown").body(utf8(article)).post("/v1/articles");
  }

  private List<JsonNode> results(io.restassured.specification.RequestSpecification request)
      throws IOException {
    Response answer = request.post("/v1/articles");
    answer.then().statusCode(200).contentType("application/x-ndjson");
    List<JsonNode> results = new java.util.ArrayList<>();
    for (String line : answer.asString().lines().toList()) {
      results.add(json.readTree(line));
    }
    return results;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
