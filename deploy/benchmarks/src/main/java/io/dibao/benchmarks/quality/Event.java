package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The event that a service previews, as its contract has it. */
record Event(JsonNode json) {

  String text() {
    return json.path("text").asText();
  }

  /** The day in China on which the article was published. */
  Optional<LocalDate> day() {
    return words(json, "publishedAt").map(Instant::parse).map(Interval::day);
  }

  Stream<JsonNode> all(String part) {
    return items(json, part);
  }

  static Stream<JsonNode> items(JsonNode node, String part) {
    return StreamSupport.stream(node.path(part).spliterator(), false);
  }

  static Optional<String> words(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }

  /** A claim at a range of the text, with its reason. */
  static Claim claim(JsonNode mention, String form, String printed, Reading reading) {
    return new Claim(
        form,
        printed,
        reading,
        false,
        place(mention.path("range"), mention.path("text").asText(printed)),
        reason(mention.path("reason")));
  }

  /** A section's range is all of it; of that, its heading. */
  private static Optional<Place> place(JsonNode range, String words) {
    int start = range.path(0).asInt();
    return range.isArray()
        ? Optional.of(new Place(start, start + words.length()))
        : Optional.empty();
  }

  private static String reason(JsonNode reason) {
    return reason.isMissingNode()
        ? ""
        : reason.path("rule").asText() + " (" + reason.path("source").asText() + ")";
  }

  /** The sections that hold an offset, from the outermost to the innermost. */
  List<JsonNode> sectionsAt(int offset) {
    List<JsonNode> path = new ArrayList<>();
    Function<JsonNode, Optional<JsonNode>> inner =
        node ->
            items(node, "sections")
                .filter(
                    section ->
                        section.path("range").path(0).asInt() <= offset
                            && offset < section.path("range").path(1).asInt())
                .findFirst();
    for (Optional<JsonNode> at = inner.apply(json); at.isPresent(); at = inner.apply(at.get())) {
      path.add(at.get());
    }
    return path;
  }
}
