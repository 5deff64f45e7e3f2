package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.dibao.benchmarks.gold.Fold;
import io.dibao.benchmarks.gold.Gold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** State bodies: names, mentions and roles. */
final class Agencies implements Subject {

  @Override
  public List<Comparison> compare(Gold gold, Event event) {
    List<Gold.Agency> agencies = gold.agencies().orElse(List.of());
    List<JsonNode> found = gold.agencies().isPresent() ? event.all("agencies").toList() : List.of();
    List<Names.Wanted> wanted =
        agencies.stream().map(a -> new Names.Wanted(a.name(), a.mentions(), a.optional())).toList();
    return List.of(
        Comparison.of(
            "agencies", Names.wanted(wanted, Fold::text), Names.found(found, "name", Fold::text)),
        Names.mentions("agencies: mentions", wanted, found, "name", Fold::text, event.text()),
        Comparison.of(
            "agencies: role",
            agencies.stream()
                .map(a -> Claim.gold(Fold.text(a.name()), a.name(), role(a), a.optional()))
                .toList(),
            found.stream()
                .map(
                    a ->
                        Names.claim(
                            a, "name", new Reading.Same(a.path("role").asText()), Fold::text))
                .toList()));
  }

  private static Reading role(Gold.Agency agency) {
    Gold.AgencyRole role = Optional.ofNullable(agency.role()).orElse(Gold.AgencyRole.MENTIONED);
    return new Reading.Same(role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
