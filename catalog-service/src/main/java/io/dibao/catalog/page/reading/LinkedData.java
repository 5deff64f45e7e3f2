package io.dibao.catalog.page.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dibao.catalog.event.ArticleEvent;
import io.dibao.catalog.http.NewsArticle;

/** What search engines read of a page: the article as JSON-LD, without its text, which they see. */
final class LinkedData {

  private LinkedData() {}

  /** The JSON, in which nothing can end the script element that it stands in. */
  static String of(ArticleEvent article, ObjectMapper json) {
    ObjectNode linked = json.valueToTree(NewsArticle.of(article));
    linked.remove("articleBody");
    try {
      return json.writeValueAsString(linked)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an article can be written as JSON-LD", e);
    }
  }
}
