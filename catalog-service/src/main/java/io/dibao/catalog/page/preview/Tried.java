package io.dibao.catalog.page.preview;

import com.fasterxml.jackson.databind.JsonNode;
import io.dibao.catalog.page.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft, and what the parser found in it or why it could not.
 *
 * @param text what was pasted, to be mended
 * @param reading what was found
 * @param warnings what the parser was unsure of or left out
 * @param faults why there is nothing to read
 * @param draft to be published, as the form sends it along
 */
public record Tried(
    String text,
    String title,
    String publishedAt,
    Optional<Reading> reading,
    List<String> warnings,
    List<String> faults,
    String draft,
    String type) {

  static final Tried NOTHING =
      new Tried("", "", "", Optional.empty(), List.of(), List.of(), "", "");

  Tried failed(List<String> why) {
    return new Tried(text, title, publishedAt, Optional.empty(), List.of(), why, "", "");
  }

  Tried read(Reading found, List<String> unsure, Draft kept) {
    return new Tried(
        text,
        title,
        publishedAt,
        Optional.of(found),
        unsure,
        List.of(),
        kept.encoded(),
        kept.type());
  }

  /** What a problem says. */
  static List<String> faults(JsonNode problem) {
    List<String> faults = new ArrayList<>();
    if (problem.path("detail").isTextual()) {
      faults.add(problem.path("detail").asText());
    }
    for (JsonNode error : problem.path("errors")) {
      String reason = error.path("reason").asText();
      if (!faults.contains(reason)) {
        faults.add(error.path("field").asText() + ": " + reason);
      }
    }
    return faults.isEmpty() ? List.of(problem.path("title").asText("?")) : faults;
  }

  static List<String> warnings(JsonNode event) {
    List<String> warnings = new ArrayList<>();
    event.path("quality").path("warnings").forEach(each -> warnings.add(each.asText()));
    return warnings;
  }
}
