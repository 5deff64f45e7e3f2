package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class DocumentRelationsTest {

  private static final String OPINION = "关于促进制造业有序转移的指导意见";
  private static final String CATALOGUE = "产业发展与转移指导目录";
  private static final String LAW = "外商投资法";

  @Inject CatalogFixture catalog;
  @Inject ObjectMapper json;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of(
                "《指导意见》解读", "近日，《" + OPINION + "》印发。《" + CATALOGUE + "》是《" + OPINION + "》的细化。")
            .publishedAt("2022-01-14T11:00:17Z")
            .document(OPINION)
            .document(CATALOGUE)
            .relation("interprets", null, OPINION, null)
            .relation("implements", CATALOGUE, OPINION, "《" + CATALOGUE + "》是《" + OPINION + "》的细化"),
        TestArticle.of("再读", "《" + CATALOGUE + "》细化《" + OPINION + "》。")
            .publishedAt("2022-02-01T00:00:00Z")
            .document(OPINION)
            .document(CATALOGUE)
            .relation("implements", CATALOGUE, OPINION, "《" + CATALOGUE + "》细化《" + OPINION + "》"),
        TestArticle.of("目录的依据", "《" + CATALOGUE + "》根据《" + LAW + "》制定。")
            .publishedAt("2022-03-01T00:00:00Z")
            .document(CATALOGUE)
            .document(LAW)
            .relation("basis", CATALOGUE, LAW, "《" + CATALOGUE + "》根据《" + LAW + "》"));
  }

  @Test
  void aDocumentKnowsWhatIsDoneToIt() {
    document(OPINION)
        .body("done.type", contains("implements", "interprets"))
        .body("done.articles", contains(2, 1))
        .body("done[0].statements.document.title", contains(CATALOGUE, CATALOGUE))
        .body("done[0].statements.article.title", contains("再读", "《指导意见》解读"))
        .body(
            "done[0].statements[0].quote.text", equalTo("《" + CATALOGUE + "》细化《" + OPINION + "》。"))
        .body("doing", empty());
  }

  @Test
  void anArticleThatInterpretsItStandsForItself() {
    document(OPINION)
        .body("done[1].statements", hasSize(1))
        .body("done[1].statements[0]", not(hasKey("document")))
        .body("done[1].statements[0]", not(hasKey("quote")))
        .body("done[1].statements[0].article.title", equalTo("《指导意见》解读"));
  }

  @Test
  void aDocumentKnowsWhatItDoesToOthers() {
    document(CATALOGUE)
        .body("doing.type", contains("implements", "basis"))
        .body("doing[1].statements[0].document.title", equalTo(LAW));
  }

  @Test
  void aCorrectionTakesARelationBack() {
    catalog.publish(
        TestArticle.of("《指导意见》解读", "《" + OPINION + "》印发。").revision("r2").document(OPINION));
    document(OPINION)
        .body("done.type", contains("implements"))
        .body("done[0].articles", equalTo(1));
  }

  @Test
  void theGraphHasWhatIsOneStepAway() {
    graph(OPINION, "?depth=1")
        .body("nodes.name", contains(OPINION, CATALOGUE, "《指导意见》解读"))
        .body("nodes.kind", contains("document", "document", "article"))
        .body("nodes.articles", contains(2, 3, 1))
        .body("edges.type", contains("implements", "interprets", "beside"))
        .body("edges.articles", contains(2, 1, 2))
        .body("edges.directed", contains(true, true, false))
        .body("edges[0].evidence.article.title", contains("再读", "《指导意见》解读"))
        .body("complete", equalTo(true));
  }

  @Test
  void theGraphGoesOneStepFurtherOnDemand() {
    graph(OPINION, "?depth=2")
        .body("nodes.find { it.name == '" + LAW + "' }.distance", equalTo(2))
        .body("edges.type", hasItem("basis"));
  }

  @Test
  void everyEdgeTiesTwoNodesThatAreThere() {
    var path = graph(OPINION, "?depth=2").extract().jsonPath();
    assertThat(path.getList("nodes.id"))
        .containsAll(path.getList("edges.from"))
        .containsAll(path.getList("edges.to"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aGraphThatCouldNotBeDrawnIsCutAndSaysSo() {
    catalog.publish(
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    TestArticle.of("解读" + i, "《办法" + i + "》细化《" + OPINION + "》。")
                        .document(OPINION)
                        .document("办法" + i)
                        .relation("interprets", null, OPINION, null)
                        .relation("implements", "办法" + i, OPINION, "《办法" + i + "》细化"))
            .toArray(TestArticle[]::new));
    graph(OPINION, "?depth=2")
        .body("nodes.size()", lessThanOrEqualTo(60))
        .body("nodes.name", hasItems(OPINION, CATALOGUE))
        .body("complete", equalTo(false));
  }

  @ParameterizedTest
  @CsvSource({"depth=0,depth", "depth=3,depth", "deep=1,deep"})
  void aParameterThatCannotBeUnderstoodIsNamed(String query, String field) {
    given()
        .get(self(OPINION) + "/graph?" + query)
        .then()
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  @Test
  void theGraphOfADocumentThatNoArticleCitesIsNotFound() {
    given()
        .get("/v1/documents/00000000-0000-0000-0000-000000000000/graph")
        .then()
        .statusCode(404)
        .body("detail", equalTo("No article cites a document of that id."));
  }

  @Test
  void theExampleHasTheFieldsOfTheAnswer() throws IOException {
    ObjectMapper strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    GraphView example = strict.readValue(AnswerExamples.GRAPH, GraphView.class);
    assertThat(example.nodes())
        .extracting(GraphView.Node::id)
        .contains(example.edges().get(0).to());
  }

  private static ValidatableResponse document(String title) {
    return given().get(self(title)).then().statusCode(200);
  }

  private static ValidatableResponse graph(String title, String query) {
    return given().get(self(title) + "/graph" + query).then().statusCode(200);
  }

  private static String self(String title) {
    return given()
        .get("/v1/documents?q=" + title)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].self");
  }
}
