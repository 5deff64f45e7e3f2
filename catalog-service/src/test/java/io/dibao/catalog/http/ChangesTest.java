package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.SampleArticle;
import io.dibao.catalog.Topics;
import io.dibao.catalog.changes.ChangeSettings;
import io.dibao.catalog.changes.ChangeStream;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ChangesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject ChangeLog log;
  @Inject ChangeStream stream;
  @Inject ChangeSettings settings;
  @Inject ObjectMapper json;

  private final Topics topics = new Topics();
  private final UUID id = UUID.randomUUID();
  private final List<EventSource> sources = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    topics.close();
    for (EventSource source : sources) {
      source.close();
    }
    await().atMost(PATIENCE).until(() -> stream.readers() == 0);
  }

  @Test
  void whatIsStoredIsToldWhileItHappens() {
    EventSource source = follow("/v1/changes");

    topics.publish(id, SampleArticle.of(id));

    EventSource.Event event = awaitEvents(source, id, 1).get(0);
    assertThat(event.type()).isEqualTo("published");
    JsonPath data = new JsonPath(event.data());
    assertThat(data.getString("title")).isEqualTo("工信部：《关于促进制造业有序转移的指导意见》政策解读");
    assertThat(data.getString("revision")).isEqualTo("1");
    given().get(data.getString("links.self")).then().statusCode(200);
  }

  @Test
  void aRetractionIsToldOnceAndAnArticleDeliveredAgainNotAtAll() {
    EventSource source = follow("/v1/changes");

    topics.publish(id, SampleArticle.of(id));
    awaitEvents(source, id, 1);
    topics.publish(id, SampleArticle.of(id));
    topics.publish(id, SampleArticle.of(id).with("revision", "2"));
    awaitEvents(source, id, 2);
    topics.retract(id);
    topics.bury(id);

    assertThat(awaitEvents(source, id, 3))
        .extracting(EventSource.Event::type)
        .containsExactly("published", "published", "retracted");
  }

  @Test
  void whoComesBackHearsWhatHappenedMeanwhile() throws IOException {
    EventSource first = follow("/v1/changes");
    topics.publish(id, SampleArticle.of(id));
    EventSource.Event last = awaitEvents(first, id, 1).get(0);
    first.close();
    topics.publish(id, SampleArticle.of(id).with("revision", "2"));
    topics.publish(id, SampleArticle.of(id).with("revision", "3"));
    await().atMost(PATIENCE).until(() -> topics.lag("catalog") == 0);

    EventSource second = EventSource.open("/v1/changes", last.id());
    sources.add(second);
    EventSource byParameter = follow("/v1/changes?after=" + last.id());

    awaitRevision(second, "3");
    awaitRevision(byParameter, "3");
    assertThat(second.events()).filteredOn(event -> event.id().equals(last.id())).isEmpty();
  }

  @Test
  void fromTheStartAllThatIsKnownIsTold() {
    topics.publish(id, SampleArticle.of(id));
    await().atMost(PATIENCE).until(() -> topics.lag("catalog") == 0);

    awaitEvents(follow("/v1/changes?after=start"), id, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "classification,region:northeast",
    "classification,region:northeast:takes-over",
    "agency,工信部",
    "document,《关于促进制造业有序转移的指导意见》",
    "category,金融/新浪财经",
    "publisher,新浪财经",
    "publisher,!浙江日报",
    "publishedFrom,2022-01-14"
  })
  void whoAsksForSomeHearsOfThoseOnly(String parameter, String value) {
    EventSource source =
        follow(
            "/v1/changes?after=%s&%s=%s"
                .formatted(now(), parameter, URLEncoder.encode(value, StandardCharsets.UTF_8)));
    UUID other = UUID.randomUUID();
    topics.publish(
        other,
        SampleArticle.of(other)
            .with("classifications", List.of())
            .with("agencies", List.of())
            .with("documents", List.of())
            .with("publishedAt", "2021-01-01T00:00:00Z")
            .with("source", Map.of("publisher", "浙江日报", "categories", List.of())));
    await().atMost(PATIENCE).until(() -> topics.lag("catalog") == 0);
    topics.publish(id, SampleArticle.of(id));

    awaitEvents(source, id, 1);
    assertThat(of(source, other)).isEmpty();
  }

  @Test
  void whoComesBackTooLateIsTold() {
    topics.publish(id, SampleArticle.of(id));
    await().atMost(PATIENCE).until(() -> topics.lag("catalog") == 0);
    String place = log.head().log() + "-0";
    log.endReading("webhooks");
    log.drop(Instant.EPOCH, 0);
    log.beginReading("webhooks");

    assertThat(awaitFirst(follow("/v1/changes?after=" + place)).type()).isEqualTo("reset");
  }

  @Test
  void whoComesBackToAnotherDatabaseIsToldAndHearsAllThatItKnows() {
    topics.publish(id, SampleArticle.of(id));
    await().atMost(PATIENCE).until(() -> topics.lag("catalog") == 0);

    EventSource source = follow("/v1/changes?after=0123abcd-7");

    assertThat(awaitFirst(source).type()).isEqualTo("reset");
    awaitEvents(source, id, 1);
  }

  @Test
  void whoHearsNothingHearsThatThereIsNothing() {
    EventSource source = follow("/v1/changes?classification=region:nowhere");
    EventSource.Event sign = awaitFirst(source);
    assertThat(sign.type()).isEmpty();
    assertThat(sign.id()).isEqualTo(now());
  }

  @Test
  void oneMoreThanAllowedIsToldToComeAgain() {
    for (int i = 0; i < settings.readers(); i++) {
      follow("/v1/changes");
    }
    await().atMost(PATIENCE).until(() -> stream.readers() == settings.readers());
    given()
        .get("/v1/changes")
        .then()
        .statusCode(503)
        .contentType(Problem.MEDIA_TYPE)
        .header("Retry-After", "30");
  }

  @ParameterizedTest
  @CsvSource({"after=7,after", "classification=northeast,classification", "since=1,since"})
  void aParameterThatCannotBeUnderstoodIsNamed(String query, String field) {
    given()
        .get("/v1/changes?" + query)
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", hasItem(field));
  }

  @Test
  void theExampleIsAnEvent() throws IOException {
    String data =
        ChangeExamples.EVENTS
            .lines()
            .filter(line -> line.startsWith("data: "))
            .findFirst()
            .orElseThrow()
            .substring("data: ".length());
    ChangeItem item =
        json.copy()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(data, ChangeItem.class);
    assertThat(item.type()).isEqualTo("published");
  }

  private String now() {
    return log.head().log() + "-" + log.head().last();
  }

  private EventSource follow(String path) {
    EventSource source = EventSource.open(path, null);
    sources.add(source);
    return source;
  }

  private static EventSource.Event awaitFirst(EventSource source) {
    await().atMost(PATIENCE).until(() -> !source.events().isEmpty());
    return source.events().get(0);
  }

  private static List<EventSource.Event> of(EventSource source, UUID article) {
    return source.events().stream()
        .filter(event -> event.data().contains(article.toString()))
        .toList();
  }

  private static List<EventSource.Event> awaitEvents(EventSource source, UUID article, int number) {
    await().atMost(PATIENCE).until(() -> of(source, article).size() >= number);
    assertThat(of(source, article)).hasSize(number);
    return of(source, article);
  }

  private void awaitRevision(EventSource source, String revision) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                of(source, id).stream()
                    .anyMatch(event -> event.data().contains("\"revision\":\"" + revision + "\"")));
  }
}
