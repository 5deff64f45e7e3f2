package io.dibao.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.store.Changes;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An event, built field by field; its id comes from its title. */
public final class TestArticle {

  private final ObjectNode event = JsonNodeFactory.instance.objectNode();
  private boolean inPlace;

  private TestArticle(String title, String text) {
    event.put("id", idOf(title).toString());
    event.put("revision", "r1");
    event.put("title", title);
    event.put("text", text);
    event.put("ingestedAt", "2026-01-01T00:00:00Z");
    for (String list :
        new String[] {
          "images", "sections", "dates", "documents", "relations", "agencies", "classifications"
        }) {
      event.putArray(list);
    }
    event.putObject("source").putArray("categories");
  }

  public static TestArticle of(String title, String text) {
    return new TestArticle(title, text);
  }

  /** The event that the contract shows: a real article with all that was found in it. */
  public static TestArticle ofTheContract(ObjectMapper json) throws IOException {
    TestArticle article = new TestArticle("", "");
    article.event.setAll(
        (ObjectNode)
            json.readTree(
                new File(
                    "../ingest-service/src/main/resources/contract/article-published.example.json")));
    return article;
  }

  /** What is named from here on stands at its place in the text, and not at the text's start. */
  public TestArticle inPlace() {
    inPlace = true;
    return this;
  }

  public static UUID idOf(String title) {
    return UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
  }

  public UUID id() {
    return UUID.fromString(event.get("id").asText());
  }

  public TestArticle revision(String revision) {
    event.put("revision", revision);
    return this;
  }

  /** With the signature of its text, by which reprints are told. */
  public TestArticle signed() {
    event.put("signature", TestSignature.of(event.get("text").asText()));
    return this;
  }

  public TestArticle publishedAt(String instant) {
    event.put("publishedAt", instant);
    return this;
  }

  public TestArticle source(String publisher, String url, String... categories) {
    ObjectNode source = event.putObject("source");
    source.put("publisher", publisher).put("url", url);
    ArrayNode path = source.putArray("categories");
    Arrays.stream(categories).forEach(path::add);
    return this;
  }

  public TestArticle classified(String scheme, String code, String label, String role) {
    ObjectNode classification = list("classifications").addObject();
    classification.put("scheme", scheme).put("code", code).put("label", label);
    if (role != null) {
      classification.put("role", role);
    }
    classification.put("score", 0.9).putArray("evidence").add(mention(event.get("title").asText()));
    return this;
  }

  /** The last classification's only evidence, at its place in the text. */
  public TestArticle provedBy(String words) {
    ArrayNode all = list("classifications");
    ((ObjectNode) all.get(all.size() - 1)).putArray("evidence").add(placed(words));
    return this;
  }

  /** The last classification's next parent, the widest first. */
  public TestArticle under(String code, String label) {
    ArrayNode all = list("classifications");
    ((ObjectNode) all.get(all.size() - 1))
        .withArray("parents")
        .addObject()
        .put("code", code)
        .put("label", label);
    return this;
  }

  /**
   * A code with its evidence at its place in the text.
   *
   * @param above code and label of each code above it, the widest first
   * @param role may be null
   */
  public TestArticle evidence(
      String scheme, String code, String label, List<String> above, String role, String words) {
    ObjectNode classification = list("classifications").addObject();
    classification.put("scheme", scheme).put("code", code).put("label", label);
    ArrayNode parents = classification.putArray("parents");
    for (int i = 0; i < above.size(); i += 2) {
      parents.addObject().put("code", above.get(i)).put("label", above.get(i + 1));
    }
    if (role != null) {
      classification.put("role", role);
    }
    classification.put("score", 0.9).putArray("evidence").add(placed(words));
    return this;
  }

  public TestArticle agency(String name, String... forms) {
    ObjectNode agency = list("agencies").addObject();
    agency.put("name", name).put("role", "mentioned");
    ArrayNode printed = agency.putArray("forms");
    Arrays.stream(forms).forEach(printed::add);
    agency.putArray("mentions").add(mention(name));
    return this;
  }

  public TestArticle document(String title, String... aliases) {
    ObjectNode document = list("documents").addObject();
    document.put("title", title);
    ArrayNode short_ = document.putArray("aliases");
    Arrays.stream(aliases).forEach(short_::add);
    document.putArray("issuers");
    document.putArray("mentions").add(mention(title));
    return this;
  }

  /**
   * What a document does to another.
   *
   * @param from absent, null, for the article itself
   * @param evidence words of the text, or null where the headline says it
   */
  public TestArticle relation(String type, String from, String to, String evidence) {
    ObjectNode relation = list("relations").addObject();
    relation.put("type", type).put("to", to);
    if (from != null) {
      relation.put("from", from);
    }
    if (evidence != null) {
      relation.set("evidence", placed(evidence));
    }
    return this;
  }

  public TestArticle date(String text, String from, String to) {
    ObjectNode date = mention(text);
    date.put("from", from).put("to", to).put("precision", "span").put("role", "mentioned");
    list("dates").add(date);
    return this;
  }

  /**
   * A date at its place in the text, with the role and precision that are given; a bound may be
   * null.
   */
  public TestArticle dated(String text, String from, String to, String precision, String role) {
    int start = event.get("text").asText().indexOf(text);
    ObjectNode date = list("dates").addObject();
    date.put("text", text).putArray("range").add(start).add(start + text.length());
    if (from != null) {
      date.put("from", from);
    }
    if (to != null) {
      date.put("to", to);
    }
    date.put("precision", precision).put("role", role);
    event
        .get("sections")
        .forEach(
            section -> {
              JsonNode range = section.get("range");
              if (range.get(0).asInt() <= start && start < range.get(1).asInt()) {
                date.put("section", section.get("path").asText());
              }
            });
    return this;
  }

  /** A section of the text from {@code number} to the end of {@code last}, inside the parent. */
  public TestArticle section(
      String parent, String path, String number, String heading, String last) {
    ArrayNode siblings =
        parent.isEmpty() ? list("sections") : (ArrayNode) find(parent).get("sections");
    String text = event.get("text").asText();
    int start = text.indexOf(number + heading);
    int end = text.indexOf(last) + last.length();
    ObjectNode section = siblings.addObject();
    section.put("path", path).put("number", number).put("style", "chinese");
    section.put("level", path.split("\\.", -1).length).put("heading", heading);
    section.putArray("range").add(start).add(end);
    section.putArray("points");
    section.putArray("sections");
    return this;
  }

  private ObjectNode find(String path) {
    for (var each : event.get("sections")) {
      if (each.get("path").asText().equals(path)) {
        return (ObjectNode) each;
      }
    }
    throw new IllegalArgumentException("no section " + path);
  }

  private ObjectNode mention(String text) {
    int start = inPlace ? Math.max(0, event.get("text").asText().indexOf(text)) : 0;
    ObjectNode mention = JsonNodeFactory.instance.objectNode();
    mention.put("text", text).putArray("range").add(start).add(start + text.length());
    return mention;
  }

  /** A mention at its place in the text. */
  private ObjectNode placed(String words) {
    int start = event.get("text").asText().indexOf(words);
    ObjectNode mention = JsonNodeFactory.instance.objectNode();
    mention.put("text", words).putArray("range").add(start).add(start + words.length());
    return mention;
  }

  private ArrayNode list(String name) {
    return (ArrayNode) event.get(name);
  }

  /** As the consumer hands it to the store. */
  public Changes.Published published(ObjectMapper json) {
    try {
      return new Changes.Published(
          json.treeToValue(event, ArticleEvent.class),
          json.writeValueAsString(event),
          new Changes.Origin("no-topic", 0, System.nanoTime()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an event", e);
    }
  }
}
