package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.dibao.benchmarks.gold.Fold;
import io.dibao.benchmarks.gold.Gold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one document does to another. */
final class Relations implements Subject {

  @Override
  public List<Comparison> compare(Gold gold, Event event) {
    List<Claim> wanted =
        gold.relations().orElse(List.of()).stream()
            .map(
                relation ->
                    Claim.gold(
                        form(relation.from(), relation.to()),
                        printed(relation.from(), relation.to()),
                        new Reading.Same(relation.type().name().toLowerCase(Locale.ROOT)),
                        relation.optional()))
            .toList();
    List<Claim> found =
        gold.relations().isPresent()
            ? event.all("relations").map(Relations::claim).toList()
            : List.of();
    return List.of(Comparison.of("relations", wanted, found));
  }

  private static Claim claim(JsonNode relation) {
    Optional<String> from = Event.words(relation, "from");
    String to = relation.path("to").asText();
    return Event.claim(
        relation,
        form(from, to),
        printed(from, to),
        new Reading.Same(relation.path("type").asText()));
  }

  private static String form(Optional<String> from, String to) {
    return from.map(Fold::title).orElse("") + "→" + Fold.title(to);
  }

  private static String printed(Optional<String> from, String to) {
    return from.orElse("the article") + " → " + to;
  }
}
