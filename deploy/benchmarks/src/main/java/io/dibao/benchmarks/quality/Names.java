package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What documents and agencies have in common: a name and mentions in many forms. */
final class Names {

  /** One that the gold has. */
  record Wanted(String name, Map<String, Integer> mentions, boolean optional) {}

  private Names() {}

  static List<Claim> wanted(List<Wanted> wanted, UnaryOperator<String> fold) {
    return wanted.stream()
        .map(w -> Claim.gold(fold.apply(w.name), w.name, Reading.Same.NOTHING, w.optional))
        .toList();
  }

  static List<Claim> found(List<JsonNode> found, String field, UnaryOperator<String> fold) {
    return found.stream().map(node -> claim(node, field, Reading.Same.NOTHING, fold)).toList();
  }

  /** A claim about a whole document or agency, with the place and reason of its first mention. */
  static Claim claim(JsonNode node, String field, Reading reading, UnaryOperator<String> fold) {
    String name = node.path(field).asText();
    return Event.claim(node.path("mentions").path(0), fold.apply(name), name, reading);
  }

  /** Each printed form, as often as it is printed, and the name that it means. */
  static Comparison mentions(
      String measure,
      List<Wanted> wanted,
      List<JsonNode> found,
      String field,
      UnaryOperator<String> fold,
      String text) {
    List<Claim> gold = new ArrayList<>();
    for (Wanted one : wanted) {
      Reading meaning = new Reading.Same(fold.apply(one.name));
      Map<String, Integer> mentions = one.mentions == null ? Map.of() : one.mentions;
      mentions.forEach(
          (form, times) ->
              Stream.generate(() -> Claim.gold(fold.apply(form), form, meaning, one.optional))
                  .limit(times)
                  .forEach(gold::add));
    }
    List<Claim> claims = new ArrayList<>();
    for (JsonNode one : found) {
      Reading meaning = new Reading.Same(fold.apply(one.path(field).asText()));
      Event.items(one, "mentions")
          .map(
              mention -> {
                String form = mention.path("text").asText();
                return Event.claim(mention, fold.apply(form), form, meaning);
              })
          .forEach(claims::add);
    }
    return InText.unfound(Comparison.of(measure, gold, claims), claims, text);
  }
}
