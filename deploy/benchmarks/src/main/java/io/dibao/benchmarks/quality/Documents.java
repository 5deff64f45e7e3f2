package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.dibao.benchmarks.gold.Fold;
import io.dibao.benchmarks.gold.Gold;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cited documents: titles, mentions, and of those in the gold kind, number and issuers. */
final class Documents implements Subject {

  @Override
  public List<Comparison> compare(Gold gold, Event event) {
    List<Gold.Document> documents = gold.documents().orElse(List.of());
    List<JsonNode> found =
        gold.documents().isPresent() ? event.all("documents").toList() : List.of();
    List<Names.Wanted> wanted =
        documents.stream()
            .map(d -> new Names.Wanted(d.title(), d.mentions(), d.optional()))
            .toList();
    return List.of(
        Comparison.of(
            "documents",
            Names.wanted(wanted, Fold::title),
            Names.found(found, "title", Fold::title)),
        Names.mentions("documents: mentions", wanted, found, "title", Fold::title, event.text()),
        detail(
            "documents: kind",
            documents,
            found,
            document -> document.kind().map(List::of),
            document -> Event.words(document, "kind").stream().toList()),
        detail(
            "documents: number",
            documents,
            found,
            document -> document.number().map(List::of),
            document -> Event.words(document, "number").stream().toList()),
        detail(
            "documents: issuers",
            documents,
            found,
            Gold.Document::issuers,
            document -> Event.items(document, "issuers").map(JsonNode::asText).toList()));
  }

  /** Of the documents for which the gold says it, and only where the title was found. */
  private static Comparison detail(
      String measure,
      List<Gold.Document> documents,
      List<JsonNode> found,
      Function<Gold.Document, Optional<List<String>>> gold,
      Function<JsonNode, List<String>> ours) {
    Set<String> titles = found.stream().map(Documents::title).collect(Collectors.toSet());
    List<Gold.Document> said =
        documents.stream()
            .filter(d -> gold.apply(d).isPresent() && titles.contains(Fold.title(d.title())))
            .toList();
    Set<String> asked = said.stream().map(d -> Fold.title(d.title())).collect(Collectors.toSet());
    return Comparison.of(
        measure,
        said.stream()
            .flatMap(
                d ->
                    gold.apply(d).orElseThrow().stream()
                        .map(
                            value ->
                                Claim.gold(
                                    Fold.title(d.title()),
                                    d.title(),
                                    new Reading.Same(Fold.text(value)),
                                    d.optional())))
            .toList(),
        found.stream()
            .filter(document -> asked.contains(title(document)))
            .flatMap(
                document ->
                    ours.apply(document).stream()
                        .map(
                            value ->
                                Names.claim(
                                    document,
                                    "title",
                                    new Reading.Same(Fold.text(value)),
                                    Fold::title)))
            .toList());
  }

  private static String title(JsonNode document) {
    return Fold.title(document.path("title").asText());
  }
}
