package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints every mistake in its context. */
final class MistakeList {

  /** Characters to either side of the words in question. */
  private static final int CONTEXT = 20;

  private MistakeList() {}

  static void print(Scores.Scored article, List<Comparison> comparisons, PrintWriter out) {
    for (Comparison comparison : comparisons) {
      List<Mistake> mistakes = Mistake.of(comparison);
      if (!mistakes.isEmpty()) {
        out.printf("%n%s, %s: %d%n", article.file().name(), comparison.measure(), mistakes.size());
        mistakes.forEach(mistake -> print(mistake, article.event(), out));
      }
    }
  }

  private static void print(Mistake mistake, Event event, PrintWriter out) {
    out.printf("  %-7s  %s%n", mistake.kind(), context(mistake, event));
    mistake.gold().ifPresent(claim -> printSide("gold", claim, out));
    mistake.ours().ifPresent(claim -> printSide("ours", claim, out));
  }

  private static void printSide(String side, Claim claim, PrintWriter out) {
    String reading = claim.reading().toString();
    String told =
        List.of(reading, claim.reason()).stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    if (!told.isEmpty()) {
      out.printf("           %s: %s%n", side, told);
    }
  }

  /** The words in their place; before them the name or the code, where they are not the same. */
  private static String context(Mistake mistake, Event event) {
    String printed = mistake.either().printed();
    if (mistake.place().isEmpty()) {
      return "【" + printed + "】";
    }
    Place place = mistake.place().get();
    String words = event.text().substring(place.start(), place.end());
    String name = words.equals(printed) ? "" : printed + ": ";
    return name + around(event.text(), place) + path(event, place.start());
  }

  private static String around(String text, Place place) {
    String before = text.substring(Math.max(0, place.start() - CONTEXT), place.start());
    String words = text.substring(place.start(), place.end());
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + CONTEXT));
    return (before + "【" + words + "】" + after).replaceAll("[\\n\\t]", "⏎");
  }

  private static String path(Event event, int offset) {
    List<JsonNode> sections = event.sectionsAt(offset);
    if (sections.isEmpty()) {
      return "";
    }
    JsonNode innermost = sections.get(sections.size() - 1);
    return "  § %s %s"
        .formatted(
            innermost.path("path").asText(),
            sections.stream().map(MistakeList::title).collect(Collectors.joining(" › ")));
  }

  private static String title(JsonNode section) {
    return section.path("number").asText() + section.path("heading").asText();
  }
}
