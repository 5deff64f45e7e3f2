package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class TaxonomiesTest {

  @Inject CatalogFixture catalog;
  @Inject ObjectMapper json;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of("集成电路", "集成电路产业、纺织业。")
            .publishedAt("2022-01-14T11:00:17Z")
            .evidence("industry", "C39", "电子设备制造业", List.of("C", "制造业"), "covered", "集成电路")
            .evidence("industry", "C17", "纺织业", List.of("C", "制造业"), "covered", "纺织业")
            .evidence("region", "east", "东部地区", List.of(), "covered", "产业"),
        TestArticle.of("半导体", "半导体产业。")
            .publishedAt("2023-01-14T11:00:17Z")
            .evidence("industry", "C39", "电子设备制造业", List.of("C", "制造业"), "covered", "半导体"),
        TestArticle.of("粮食", "粮食丰收。")
            .evidence("industry", "A01", "农业", List.of(), "covered", "粮食"));
  }

  @Test
  void anArticleCountsOnceForItsCodeAndForEachAbove() {
    taxonomy("industry")
        .body("scheme", equalTo("industry"))
        .body("codes.code", contains("C", "A01"))
        .body("codes.articles", contains(2, 1))
        .body("codes[0].label", equalTo("制造业"))
        .body("codes[0].children.code", contains("C39", "C17"))
        .body("codes[0].children.articles", contains(2, 1))
        .body("codes[0].children[0].children", empty());
  }

  @Test
  void theCountsFollowTheFilters() {
    taxonomy("industry?publishedFrom=2023-01-01")
        .body("codes.code", contains("C"))
        .body("codes[0].children.code", contains("C39"))
        .body("codes[0].children.articles", contains(1));
    taxonomy("industry?classification=region:east")
        .body("codes.code", contains("C"))
        .body("codes[0].children.code", contains("C17", "C39"));
  }

  @Test
  void allArticlesAreCountedAsThoseOfAFilterThatLetsAllThrough() {
    List<Object> all = taxonomy("industry").extract().path("codes");
    taxonomy("industry?classification=!region:west").body("codes", equalTo(all));
  }

  @Test
  void theSchemesAreCounted() {
    taxonomy("")
        .body("items.scheme", contains("industry", "region"))
        .body("items.codes", contains(3, 1))
        .body("items.articles", contains(3, 1))
        .body("items[0].self", equalTo("/v1/taxonomies/industry"));
  }

  @Test
  void articlesThatContradictEachOtherMakeNoCircle() {
    catalog.publish(
        TestArticle.of("甲", "甲。").evidence("topic", "a", "甲", List.of("b", "乙"), null, "甲"),
        TestArticle.of("乙", "乙。").evidence("topic", "b", "乙", List.of("a", "甲"), null, "乙"));
    taxonomy("topic").body("codes.code", contains("a", "b")).body("codes.articles", contains(2, 2));
    taxonomy("topic?classification=topic:a")
        .body("codes.size()", equalTo(1))
        .body("codes[0].children.size()", equalTo(1));
  }

  @Test
  void aSchemeThatNoFilteredArticleHasIsEmptyAndOneThatNoneHasIsNotFound() {
    taxonomy("region?publishedFrom=2030-01-01").body("codes", empty());
    given()
        .get("/v1/taxonomies/colour")
        .then()
        .statusCode(404)
        .body("detail", equalTo("No article has a code of that scheme."));
  }

  @Test
  void aParameterThatCannotBeUnderstoodIsNamed() {
    given()
        .get("/v1/taxonomies/industry?publishedFrom=gestern")
        .then()
        .statusCode(400)
        .body("errors.field", contains("publishedFrom"));
  }

  @Test
  void theExamplesHaveTheFieldsOfTheAnswers() throws IOException {
    ObjectMapper strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    assertThat(strict.readValue(AnswerExamples.SCHEMES, TaxonomiesResource.Schemes.class).items())
        .hasSize(1);
    assertThat(
            strict
                .readValue(AnswerExamples.TREE, TaxonomiesResource.Tree.class)
                .codes()
                .get(0)
                .children())
        .hasSize(1);
  }

  private static ValidatableResponse taxonomy(String path) {
    return given()
        .get("/v1/taxonomies" + (path.isEmpty() ? "" : "/" + path))
        .then()
        .statusCode(200);
  }
}
