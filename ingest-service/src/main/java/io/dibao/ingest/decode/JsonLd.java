package io.dibao.ingest.decode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The description of the article in a page's JSON-LD, if it has one: schema.org's, or the one that
 * Baidu asks sites for, which has a {@code pubDate} and no type.
 */
final class JsonLd {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final int SCRIPTS = 20;
  private static final int NODES = 2_000;

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  static JsonLd of(Document page) {
    return new JsonLd(
        page.select("script[type=application/ld+json]").stream()
            .limit(SCRIPTS)
            .map(JsonLd::article)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(JSON.missingNode()));
  }

  Optional<String> headline() {
    return text(article.path("headline")).or(() -> text(article.path("title")));
  }

  Optional<String> author() {
    return name(article.path("author"));
  }

  Optional<String> publisher() {
    return name(article.path("publisher"));
  }

  Optional<String> published() {
    return text(article.path("datePublished"));
  }

  /** When Baidu was told of it, which may be minutes behind what the page prints. */
  Optional<String> submitted() {
    return text(article.path("pubDate"));
  }

  Optional<String> url() {
    JsonNode page = article.path("mainEntityOfPage");
    return text(page).or(() -> text(page.path("@id"))).or(() -> text(article.path("url")));
  }

  private static Optional<JsonNode> article(Element script) {
    JsonNode root;
    try {
      root = JSON.readTree(script.data());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    Deque<JsonNode> rest = new ArrayDeque<>();
    rest.add(root);
    for (int seen = 0; !rest.isEmpty() && seen < NODES; seen++) {
      JsonNode node = rest.remove();
      if (isArticle(node.path("@type")) || node.path("pubDate").isTextual()) {
        return Optional.of(node);
      }
      JsonNode nested = node.isArray() ? node : node.path("@graph");
      nested.forEach(rest::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.asText("");
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }

  private static Optional<String> name(JsonNode person) {
    JsonNode one = person.isArray() ? person.path(0) : person;
    return text(one).or(() -> text(one.path("name")));
  }

  private static Optional<String> text(JsonNode value) {
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(value.textValue())
        : Optional.empty();
  }
}
