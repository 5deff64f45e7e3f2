package io.dibao.catalog.page.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An article as it is to be sent to the ingest service. */
final class Draft {

  /** More would be no article that someone pastes. */
  static final int MOST_BYTES = 2 * 1024 * 1024;

  private static final String MARKDOWN = "text/markdown";
  private static final String HTML = "text/html";
  private static final String JSON = "application/json";

  private final byte[] content;
  private final String type;

  private Draft(byte[] content, String type) {
    this.content = content;
    this.type = type;
  }

  byte[] content() {
    return content.clone();
  }

  /** The media type. */
  String type() {
    return type;
  }

  /** A file, its format told by its name, or else by its content. */
  static Draft ofFile(byte[] content, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm")) {
      return new Draft(content, HTML);
    }
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
      return new Draft(content, MARKDOWN);
    }
    if (lower.endsWith(".json")) {
      return new Draft(content, JSON);
    }
    return new Draft(content, type(new String(content, StandardCharsets.UTF_8)));
  }

  /**
   * A text, its format told by its content.
   *
   * @param title where the text does not hold it
   * @param publishedAt an ISO date, likewise
   */
  static Draft ofText(
      String text, Optional<String> title, Optional<String> publishedAt, ObjectMapper json) {
    String type = type(text);
    if (type.equals(JSON) || (title.isEmpty() && publishedAt.isEmpty())) {
      return new Draft(text.getBytes(StandardCharsets.UTF_8), type);
    }
    ObjectNode article = json.createObjectNode();
    title.ifPresent(each -> article.put("title", each));
    publishedAt.ifPresent(each -> article.put("publishedAt", each));
    article.put(type.equals(HTML) ? "html" : "markdown", text);
    try {
      return new Draft(json.writeValueAsBytes(article), JSON);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a text can be written as JSON", e);
    }
  }

  private static String type(String text) {
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[{")) {
      return JSON;
    }
    return start.startsWith("<") ? HTML : MARKDOWN;
  }

  /** For a form that sends the draft along. */
  String encoded() {
    return Base64.getEncoder().encodeToString(content);
  }

  /** What a form sent along, unless it is none. */
  static Optional<Draft> decoded(String encoded, String type) {
    try {
      return Optional.of(new Draft(Base64.getDecoder().decode(encoded), type))
          .filter(draft -> Set.of(MARKDOWN, HTML, JSON).contains(draft.type));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean isEmpty() {
    return content.length == 0;
  }

  boolean isTooLarge() {
    return content.length > MOST_BYTES;
  }
}
