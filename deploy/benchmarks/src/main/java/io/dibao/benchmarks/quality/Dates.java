package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.dibao.benchmarks.gold.Fold;
import io.dibao.benchmarks.gold.Gold;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Time expressions: span and interval, and span, precision and role by themselves. */
final class Dates implements Subject {

  private static final List<String> PREPOSITIONS = List.of("截至", "截止", "从", "自");

  private record Measure(
      String name, Function<Gold.Date, Reading> gold, Function<JsonNode, Reading> found) {}

  @Override
  public List<Comparison> compare(Gold gold, Event event) {
    Optional<LocalDate> day = event.day();
    List<Measure> measures =
        List.of(
            new Measure(
                "dates",
                date -> Interval.of(date.from(), date.to(), day, date.fuzzy()),
                date ->
                    Interval.of(Event.words(date, "from"), Event.words(date, "to"), day, false)),
            new Measure("dates: span", date -> Reading.Same.NOTHING, date -> Reading.Same.NOTHING),
            new Measure(
                "dates: precision",
                date -> code(date.precision()),
                date -> new Reading.Same(date.path("precision").asText())),
            new Measure(
                "dates: role",
                date -> code(Optional.ofNullable(date.role()).orElse(Gold.DateRole.MENTIONED)),
                date -> new Reading.Same(date.path("role").asText())));
    return measures.stream().map(measure -> compare(measure, gold, event)).toList();
  }

  private static Comparison compare(Measure measure, Gold gold, Event event) {
    List<Claim> wanted =
        gold.dates().orElse(List.of()).stream()
            .map(
                date ->
                    Claim.gold(
                        folded(date.text()),
                        date.text(),
                        measure.gold.apply(date),
                        date.optional()))
            .toList();
    List<Claim> found =
        (gold.dates().isPresent() ? event.all("dates") : Stream.<JsonNode>empty())
            .map(
                date -> {
                  String printed = date.path("text").asText();
                  return Event.claim(date, folded(printed), printed, measure.found.apply(date));
                })
            .toList();
    return Comparison.of(measure.name, InText.ordered(wanted, event.text()), found);
  }

  /** Readers differ on whether 从, 自 and 截至 belong to 从2012年到2021年: with and without is the same. */
  private static String folded(String printed) {
    String folded = Fold.text(printed);
    return PREPOSITIONS.stream()
        .filter(folded::startsWith)
        .findFirst()
        .map(word -> folded.substring(word.length()))
        .orElse(folded);
  }

  private static Reading code(Enum<?> constant) {
    return new Reading.Same(constant.name().toLowerCase(Locale.ROOT));
  }
}
