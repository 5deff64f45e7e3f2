package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.Database;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.catalog.store.ReferenceKind;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ReferencesTest {

  private static final String OPINION = "关于促进制造业有序转移的指导意见";
  private static final String OUTLINE = "中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要";

  @Inject CatalogFixture catalog;
  @Inject ObjectMapper json;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of("解读", "《" + OPINION + "》由工信部印发。")
            .publishedAt("2022-01-14T11:00:17Z")
            .classified("region", "northeast", "东北地区", "covered")
            .document(OPINION, "意见", "指导意见")
            .document(OUTLINE)
            .agency("工业和信息化部", "工信部"),
        TestArticle.of("落实", "《" + OPINION + "》已落实。")
            .publishedAt("2023-05-01T00:00:00Z")
            .document(OPINION, "意见")
            .agency("工业和信息化部", "工业和信息化部")
            .agency("财政部", "财政部"),
        TestArticle.of("快讯", "会议召开。").agency("财政部", "财政部"));
  }

  @Test
  void theMostCitedDocumentsComeFirst() {
    list("/v1/documents")
        .body("items.name", contains(OPINION, OUTLINE))
        .body("items.articles", contains(2, 1))
        .body("items[0].firstSeen", equalTo("2022-01-14T11:00:17Z"))
        .body("items[0].lastSeen", equalTo("2023-05-01T00:00:00Z"))
        .body("total", equalTo(2));
  }

  @Test
  void aDocumentKnowsWhoCitesItAndWhatItIsCalled() {
    document(OPINION)
        .body("title", equalTo(OPINION))
        .body("citing.article.title", contains("落实", "解读"))
        .body("citing[1].quote.text", equalTo("《" + OPINION + "》由工信部印发。"))
        .body("aliases.value", contains("意见", "指导意见"))
        .body("aliases.count", contains(2, 1))
        .body("related.name", contains(OUTLINE))
        .body("agencies.name", contains("工业和信息化部", "财政部"));
  }

  @Test
  void anAgencyKnowsWhoNamesItAndHow() {
    String self = list("/v1/agencies?q=工业").extract().path("items[0].self");
    list(self)
        .body("name", equalTo("工业和信息化部"))
        .body("forms.value", containsInAnyOrder("工信部", "工业和信息化部"))
        .body("roles.value", contains("mentioned"))
        .body("naming.article.title", contains("落实", "解读"))
        .body("related.name", contains("财政部"))
        .body("documents.name", contains(OPINION, OUTLINE))
        .body("issued", empty());
  }

  @Test
  void anUndatedArticleLeavesTheDatesAway() {
    catalog.clear();
    catalog.publish(TestArticle.of("快讯", "会议召开。").agency("财政部", "财政部"));
    list("/v1/agencies").body("items[0]", not(hasKey("firstSeen")));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/documents?q=制造业 意见,1",
    "/v1/documents?q=《制造业》,1",
    "/v1/documents?q=制造业 纲要,0",
    "/v1/documents?q=製造業 意見,1",
    "/v1/documents?q=指导意见,1",
    "/v1/agencies?q=工信部,1",
    "/v1/agencies?q=工業和,1",
    "/v1/documents?agency=财政部,1",
    "/v1/documents?classification=region:northeast,2",
    "/v1/documents?publishedFrom=2023-01-01,1",
    "/v1/agencies?document=意见,2",
    "/v1/agencies?q=%,0",
    "/v1/agencies,2"
  })
  void aListHoldsWhatIsAskedFor(String path, int total) {
    list(path).body("total", equalTo(total)).body("items.size()", equalTo(total));
  }

  @Test
  void pagesHoldEachReferenceOnce() {
    List<String> names = Pages.walk(given().get("/v1/agencies?limit=1"), "items.name", () -> {});
    assertThat(names).containsExactlyInAnyOrder("工业和信息化部", "财政部");
  }

  @Test
  void anArticleThatCitesADocumentTwiceCountsOnce() {
    catalog.publish(
        TestArticle.of("评论", "《意见》即《" + OPINION + "》。")
            .publishedAt("2024-01-01T00:00:00Z")
            .classified("region", "northeast", "东北地区", "covered")
            .document(OPINION)
            .document(OPINION, "意见"));
    list("/v1/documents?q=" + OPINION).body("items.articles", contains(3));
    list("/v1/documents?classification=region:northeast&q=" + OPINION)
        .body("items.articles", contains(2));
    document(OPINION).body("articles", equalTo(3)).body("related.name", contains(OUTLINE));
  }

  @Test
  void aNewRevisionIsCountedInPlaceOfTheOldOne() {
    catalog.publish(
        TestArticle.of("解读", "更正。")
            .revision("r2")
            .publishedAt("2022-02-01T00:00:00Z")
            .document(OUTLINE));
    list("/v1/documents")
        .body("items.name", containsInAnyOrder(OPINION, OUTLINE))
        .body("items.articles", contains(1, 1))
        .body("items.firstSeen", hasItem("2022-02-01T00:00:00Z"));
    list("/v1/agencies?q=工业").body("items.articles", contains(1));
  }

  @Test
  void whatARetractedArticleAloneCitedIsGone() {
    catalog.retract(TestArticle.idOf("解读"));
    list("/v1/documents").body("items.name", contains(OPINION)).body("total", equalTo(1));
    given().get("/v1/documents/" + ReferenceKind.idOf(OUTLINE)).then().statusCode(404);
  }

  /** However an article goes, what it referred to is counted without it. */
  @Test
  void whatIsDeletedInTheDatabaseCountsNoMore() throws SQLException {
    Database.execute("delete from article where id = '" + TestArticle.idOf("落实") + "'");
    catalog.retract(TestArticle.idOf("落实")); // The index alone still has it.
    list("/v1/documents").body("items.articles", contains(1, 1));
    list("/v1/agencies").body("items.articles", contains(1, 1));
  }

  @Test
  void theIdOfADocumentFollowsFromItsTitle() {
    String self = list("/v1/documents").extract().path("items[0].self");
    publishThreeArticles();
    list(self).body("title", equalTo(OPINION));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/documents/1,No article cites a document of that id.",
    "/v1/documents/00000000-0000-0000-0000-000000000000,No article cites a document of that id.",
    "/v1/agencies/x,No article names an agency of that id."
  })
  void whatNoArticleRefersToIsNotFound(String path, String detail) {
    given()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", equalTo(detail));
  }

  @ParameterizedTest
  @CsvSource({"limit=x,limit", "cursor=x,cursor", "sort=name,sort"})
  void aParameterThatCannotBeUnderstoodIsNamed(String query, String field) {
    given()
        .get("/v1/agencies?" + query)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
  }

  @Test
  void theExamplesHaveTheFieldsOfTheAnswers() throws IOException {
    ObjectMapper strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    assertThat(strict.readValue(Examples.DOCUMENTS, ReferencePage.class).items()).hasSize(1);
    assertThat(strict.readValue(Examples.AGENCIES, ReferencePage.class).items()).hasSize(1);
    assertThat(strict.readValue(Examples.AGENCY, AgenciesResource.AgencyView.class).forms())
        .hasSize(1);
    Quote quote =
        strict
            .readValue(Examples.DOCUMENT, DocumentsResource.DocumentView.class)
            .citing()
            .get(0)
            .quote();
    assertThat(quote.text().substring(quote.mark().start(), quote.mark().end()))
        .isEqualTo("《" + OPINION + "》");
  }

  private static ValidatableResponse document(String title) {
    return list(list("/v1/documents?q=" + title).extract().path("items[0].self"));
  }

  private static ValidatableResponse list(String path) {
    return given().get(path).then().statusCode(200);
  }
}
