package io.dibao.benchmarks.pages;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A line of the gold; of a long one only its beginning, end and length, so that the gold does not
 * copy the article.
 *
 * @param characters without white space
 */
record Paragraph(String beginning, String end, int characters) {

  static Paragraph of(JsonNode node) {
    if (node.isTextual()) {
      String whole = Fold.text(node.textValue());
      return new Paragraph(whole, whole, whole.length());
    }
    if (!node.isArray() || node.size() != 3 || !node.path(2).isInt()) {
      throw new IllegalArgumentException(
          "a paragraph is its text or [beginning, end, characters], not " + node);
    }
    return new Paragraph(
        Fold.text(node.path(0).asText()), Fold.text(node.path(1).asText()), node.path(2).asInt());
  }

  /** Whether a folded line is this paragraph, give or take the width of a few characters. */
  boolean isOf(String line) {
    return line.startsWith(beginning)
        && line.endsWith(end)
        && Math.abs(line.length() - characters) <= characters / 20;
  }
}
