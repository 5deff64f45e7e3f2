package io.dibao.catalog.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.Database;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class WebhookTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SUBSCRIPTIONS = "/v1/subscriptions";
  private static final String NORTHEAST = "q=产业转移&classification=region:northeast";
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  @Inject CatalogFixture catalog;
  @Inject WebhookSettings settings;
  @Inject ObjectMapper json;

  private Receiver receiver;

  @BeforeEach
  void open() throws IOException {
    catalog.clear();
    receiver = new Receiver();
  }

  @AfterEach
  void unsubscribeAll() {
    List<String> all = given().get(SUBSCRIPTIONS).jsonPath().getList("items.links.self");
    all.forEach(self -> given().delete(self).then().statusCode(204));
    receiver.close();
  }

  private static TestArticle northeast(String title) {
    return TestArticle.of(title, "东北地区承接产业转移。")
        .publishedAt("2022-01-14T11:00:17Z")
        .classified("region", "northeast", "东北地区", "takes-over");
  }

  @Test
  void whatTheQueryFindsIsSentSignedOnce() {
    String self = subscribe(NORTHEAST);
    catalog.publish(
        northeast("解读"), TestArticle.of("别的", "税收减免。"), TestArticle.of("西部", "承接产业转移。"));
    catalog.publish(northeast("解读"));

    Receiver.Got got = awaitGot(1).get(0);
    assertThat(got.path()).isEqualTo("/hook?key=1");
    assertThat(got.headers()).containsEntry("content-type", "application/json");
    assertThat(got.headers().get("webhook-signature"))
        .isEqualTo(
            Secret.parse(SECRET)
                .signature(
                    got.headers().get("webhook-id"),
                    Long.parseLong(got.headers().get("webhook-timestamp")),
                    got.body()));
    JsonPath message = new JsonPath(got.body());
    assertThat(message.getString("type")).isEqualTo("article.published");
    assertThat(message.getString("data.title")).isEqualTo("解读");
    given().get(message.getString("data.links.self")).then().statusCode(200);
    awaitLog(self, "delivered");
    assertThat(log(self).getInt("items[0].status")).isEqualTo(204);
    assertThat(log(self).getList("items")).hasSize(1);
  }

  @Test
  void aNewRevisionIsSentAndARetractionToThoseWhoWereSentTheArticle() {
    subscribe(NORTHEAST);
    String others = subscribe("q=税收");
    catalog.publish(northeast("解读"));
    awaitGot(1);
    catalog.publish(northeast("解读").revision("r2"));
    awaitGot(2);
    catalog.retract(TestArticle.idOf("解读"));

    assertThat(awaitGot(3))
        .extracting(got -> new JsonPath(got.body()).getString("type"))
        .containsExactly("article.published", "article.published", "article.retracted");
    assertThat(log(others).getList("items")).isEmpty();
  }

  @Test
  void whatIsNotTakenIsSentAgainUnderTheSameId() {
    receiver.answering(Receiver.Answer.ERROR, Receiver.Answer.NONE, Receiver.Answer.OK);
    String self = subscribe(NORTHEAST);
    catalog.publish(northeast("解读"));

    assertThat(awaitGot(3))
        .extracting(got -> got.headers().get("webhook-id"))
        .containsOnly(awaitLog(self, "delivered").getString("items[0].id"));
    assertThat(log(self).getInt("items[0].attempts")).isEqualTo(3);
  }

  @Test
  void whatIsNeverTakenIsDeadAndMayBeSentAgainByHand() {
    receiver.answering(Receiver.Answer.ERROR);
    String self = subscribe(NORTHEAST);
    catalog.publish(northeast("解读"));
    JsonPath dead = awaitLog(self, "dead");
    assertThat(dead.getInt("items[0].attempts")).isEqualTo(settings.attempts());
    assertThat(dead.getString("items[0].failure")).isEqualTo("answered 500");
    receiver.answering(Receiver.Answer.OK);

    given()
        .post(self + "/deliveries/" + dead.getString("items[0].id") + "/redeliver")
        .then()
        .statusCode(202);

    awaitLog(self, "delivered");
  }

  @Test
  void aReceiverThatIsGoneIsNotAskedAgain() {
    receiver.answering(Receiver.Answer.GONE);
    String self = subscribe(NORTHEAST);
    catalog.publish(northeast("解读"));

    assertThat(awaitLog(self, "dead").getInt("items[0].attempts")).isOne();
  }

  @Test
  void noRedirectIsFollowed() {
    receiver.answering(Receiver.Answer.REDIRECT);
    String self = subscribe(NORTHEAST);
    catalog.publish(northeast("解读"));

    assertThat(awaitLog(self, "dead").getString("items[0].failure")).isEqualTo("answered 307");
    assertThat(receiver.got()).extracting(Receiver.Got::path).containsOnly("/hook?key=1");
  }

  @Test
  void aHostThatIsPublicNoLongerIsNotAsked() throws Exception {
    String self = subscribe(NORTHEAST);
    Database.execute("update subscription set url = 'http://10.0.0.1/hook'");
    catalog.publish(northeast("解读"));

    assertThat(awaitLog(self, "dead").getString("items[0].failure"))
        .isEqualTo("the URL is at a host that is not public");
  }

  @Test
  void aDeliveryThatWasUnderWayAtACrashIsSentAgain() throws Exception {
    receiver.answering(Receiver.Answer.NONE);
    String self = subscribe(NORTHEAST);
    catalog.publish(northeast("解读"));
    String id = awaitLog(self, "dead").getString("items[0].id");
    int before = receiver.got().size();
    receiver.answering(Receiver.Answer.OK);

    // As it stands in the database when the service ends in the middle: claimed until then.
    Database.execute(
        "update delivery set state = 'pending', ended_at = null, attempts = 1,"
            + " next_attempt_at = now() + interval '2 seconds' where id = '"
            + id
            + "'");

    awaitLog(self, "delivered");
    assertThat(receiver.got()).hasSize(before + 1);
  }

  @Test
  void changesWaitUntilTheIndexHasThem() {
    String self = subscribe(NORTHEAST);
    catalog.publishToStoreOnly(northeast("解读"));
    await().during(Duration.ofSeconds(3)).until(() -> log(self).getList("items").isEmpty());

    catalog.publish(northeast("解读"));

    awaitGot(1);
  }

  @Test
  void aSecretIsShownOnceAndMadeWhereNoneIsGiven() {
    JsonPath created =
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("name", "东北", "query", NORTHEAST, "url", receiver.url()))
            .post(SUBSCRIPTIONS)
            .then()
            .statusCode(201)
            .header("Cache-Control", "no-store")
            .header("Location", containsString(SUBSCRIPTIONS))
            .body("secret", startsWith("whsec_"))
            .extract()
            .jsonPath();
    String secret = created.getString("secret");
    given().get(created.getString("links.self")).then().body(not(containsString(secret)));
    given().get(SUBSCRIPTIONS).then().body(not(containsString(secret)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"query":"q=a","url":"http://127.0.0.1/"}                                      | name
          {"name":"a","url":"http://127.0.0.1/"}                                         | query
          {"name":"a","query":"wann=2025","url":"http://127.0.0.1/"}                     | query
          {"name":"a","query":"q=a&sort=relevance","url":"http://127.0.0.1/"}            | query
          {"name":"a","query":"classification=northeast","url":"http://127.0.0.1/"}      | query
          {"name":"a","query":"q=%zz","url":"http://127.0.0.1/"}                         | query
          {"name":"a","query":"q=a"}                                                     | url
          {"name":"a","query":"q=a","url":"http://169.254.169.254/"}                     | url
          {"name":"a","query":"q=a","url":"ftp://127.0.0.1/"}                            | url
          {"name":"a","query":"q=a","url":"http://127.0.0.1/","secret":"x"}              | secret
          {"name":"a","query":"q=a","url":"http://127.0.0.1/","geheim":"x"}              | body
          {"name":                                                                       | body
          """)
  void aSubscriptionThatCannotBeIsAProblem(String body, String field) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post(SUBSCRIPTIONS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(field));
  }

  @Test
  void onlyJsonIsTaken() {
    given().contentType("text/plain").body("{}").post(SUBSCRIPTIONS).then().statusCode(415);
  }

  @Test
  void thereAreNoMoreThanAllowed() {
    for (int i = 0; i < settings.mostSubscriptions(); i++) {
      subscribe(NORTHEAST);
    }
    post(NORTHEAST).statusCode(409).body("detail", containsString("as many"));
  }

  @Test
  void theLogIsPagedTheNewestFirst() {
    String self = subscribe("q=产业转移");
    catalog.publish(northeast("一"), northeast("二"), northeast("三"));
    awaitGot(3);
    List<String> all = log(self).getList("items.id");
    String first = self + "/deliveries?limit=2";

    given().get(first).then().body("items.id", equalTo(all.subList(0, 2)));
    String link = given().get(first).header("Link");
    given()
        .get(link.substring(1, link.indexOf('>')))
        .then()
        .body("items.id", equalTo(all.subList(2, 3)));
  }

  @ParameterizedTest
  @CsvSource({"state=lost,state", "limit=0,limit", "before=x,before", "since=1,since"})
  void aParameterOfTheLogThatCannotBeUnderstoodIsNamed(String query, String field) {
    String self = subscribe(NORTHEAST);
    given()
        .get(self + "/deliveries?" + query)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String nobody = SUBSCRIPTIONS + "/0f8d7c1e-52f4-4d0e-9d6a-6a1f4f3f2b11";
    given().get(nobody).then().statusCode(404);
    given().get(nobody + "/deliveries").then().statusCode(404);
    given().delete(nobody).then().statusCode(404);
    String self = subscribe(NORTHEAST);
    given().post(self + "/deliveries/x/redeliver").then().statusCode(404);
  }

  @Test
  void theExamplesAreWhatTheApiTakesAndAnswers() throws IOException {
    ObjectMapper strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    assertThat(strict.readValue(WebhookExamples.NEW_SUBSCRIPTION, NewSubscription.class).query())
        .isEqualTo(NORTHEAST);
    assertThat(strict.readValue(WebhookExamples.CREATED, Subscription.class).secret()).isPresent();
    assertThat(
            strict
                .readValue(WebhookExamples.DELIVERIES, SubscriptionResource.DeliveryList.class)
                .items())
        .hasSize(1);
  }

  private String subscribe(String query) {
    return post(query).statusCode(201).extract().path("links.self");
  }

  private ValidatableResponse post(String query) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("name", "东北", "query", query, "url", receiver.url(), "secret", SECRET))
        .post(SUBSCRIPTIONS)
        .then();
  }

  private static JsonPath log(String self) {
    return given().get(self + "/deliveries").then().statusCode(200).extract().jsonPath();
  }

  private static JsonPath awaitLog(String self, String state) {
    await().atMost(PATIENCE).until(() -> log(self).getList("items.state").contains(state));
    return log(self);
  }

  private List<Receiver.Got> awaitGot(int number) {
    await().atMost(PATIENCE).until(() -> receiver.got().size() >= number);
    assertThat(receiver.got()).hasSize(number);
    return receiver.got();
  }
}
