package io.dibao.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words an RFC 9457 problem in one line, whichever of its members are there. */
final class ProblemText {

  private static final int MAX_LENGTH = 500;

  private ProblemText() {}

  /** The fields at fault with their reasons, else the detail, else the title, else the status. */
  static String of(int status, JsonNode problem) {
    Set<String> fields = new LinkedHashSet<>();
    for (JsonNode error : problem.path("errors")) {
      String field = first(error, "field", "pointer", "name");
      String reason = first(error, "reason", "detail", "message");
      if (!reason.isEmpty()) {
        fields.add(field.isEmpty() ? reason : field + ": " + reason);
      }
    }
    String text = fields.isEmpty() ? first(problem, "detail", "title") : String.join("; ", fields);
    String words = text.isEmpty() ? "HTTP status " + status : text;
    return words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH) + "…";
  }

  private static String first(JsonNode node, String... names) {
    for (String name : names) {
      String value = node.path(name).asText("");
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
