package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The examples have the fields that the answers have, and no others; those of parameters are
 * understood.
 */
@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ExamplesTest {

  @Inject ObjectMapper json;

  @Test
  void theListIsAList() throws IOException {
    ArticleList list = strict().readValue(Examples.LIST, ArticleList.class);
    ArticleList.Piece piece = list.items().get(0).snippets().get(0);
    ArticleList.Span span = piece.ranges().get(0);
    assertThat(piece.text().substring(span.start(), span.end())).isEqualTo("产业转移");
  }

  @Test
  void theSectionsFoundAreAList() throws IOException {
    SectionList list = strict().readValue(Examples.SECTION_LIST, SectionList.class);
    assertThat(list.items().get(0).article().page()).endsWith("#s-3.1");
  }

  @Test
  void theSuggestionsAreSuggestions() throws IOException {
    assertThat(strict().readValue(Examples.SUGGESTIONS, SuggestionList.class).items()).hasSize(3);
  }

  @Test
  void theArticleIsAnEvent() throws IOException {
    assertThat(strict().readValue(Examples.ARTICLE, ArticleEvent.class).sections()).hasSize(1);
  }

  @Test
  void theSectionsAreATree() throws IOException {
    assertThat(strict().readValue(Examples.SECTIONS, SectionTree.class).sections()).hasSize(1);
  }

  @Test
  void theProblemsAreProblems() throws IOException {
    assertThat(strict().readValue(Examples.BAD_REQUEST, Problem.class).errors()).hasSize(1);
  }

  @Test
  void everyParameterOfAListIsUnderstoodAsItsExampleHasIt() {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().accept("application/json").get("/q/openapi").jsonPath().getMap("paths");
    List<String> asked = new ArrayList<>();
    paths.forEach(
        (path, methods) -> {
          // The changes are told without an end; what stands for a part of a path is no question.
          if (path.startsWith("/v1/") && !path.contains("{") && !path.equals("/v1/changes")) {
            examples(methods.get("get"))
                .forEach(
                    (name, example) -> {
                      asked.add(path + "?" + name);
                      assertThat(given().queryParam(name, example).get(path).statusCode())
                          .as(path + "?" + name + "=" + example)
                          .isEqualTo(200);
                    });
          }
        });
    assertThat(asked)
        .contains("/v1/articles?q", "/v1/timeline?q", "/v1/transfers?region", "/v1/suggest?q");
  }

  /** By the names of an operation's parameters. */
  private static Map<String, Object> examples(Map<String, Object> operation) {
    Map<String, Object> examples = new TreeMap<>();
    if (operation != null && operation.get("parameters") instanceof List<?> parameters) {
      for (Object each : parameters) {
        Map<?, ?> parameter = (Map<?, ?>) each;
        if (parameter.get("example") != null) {
          examples.put((String) parameter.get("name"), parameter.get("example"));
        }
      }
    }
    return examples;
  }

  private ObjectMapper strict() {
    return json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }
}
