package io.dibao.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.dibao.benchmarks.gold.Gold;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes of one scheme, and their roles where the scheme has roles. */
final class Codes implements Subject {

  private static final String COVERED = "covered";

  private final String scheme;
  private final Map<String, String> labels;

  /** Of a scheme whose codes have these labels. */
  Codes(String scheme, Map<String, String> labels) {
    this.scheme = scheme;
    this.labels = labels;
  }

  @Override
  public List<Comparison> compare(Gold gold, Event event) {
    List<Gold.Code> wanted =
        gold.classifications().stream()
            .flatMap(List::stream)
            .filter(code -> code.scheme().equals(scheme))
            .toList();
    List<JsonNode> found =
        (gold.classifications().isPresent()
                ? event.all("classifications")
                : Stream.<JsonNode>empty())
            .filter(code -> code.path("scheme").asText().equals(scheme))
            .toList();
    Comparison codes =
        Comparison.of(
            scheme,
            once(wanted.stream().map(code -> gold(code, Reading.Same.NOTHING)).toList()),
            once(found.stream().map(code -> found(code, Reading.Same.NOTHING)).toList()));
    Comparison roles =
        Comparison.of(
            scheme + ": role",
            wanted.stream().map(code -> gold(code, role(code.role()))).toList(),
            found.stream()
                .map(code -> found(code, new Reading.Same(code.path("role").asText(COVERED))))
                .toList());
    return hasRoles(wanted, found) ? List.of(codes, roles) : List.of(codes);
  }

  private static boolean hasRoles(List<Gold.Code> wanted, List<JsonNode> found) {
    return wanted.stream().anyMatch(code -> code.role().isPresent())
        || found.stream().anyMatch(code -> code.has("role"));
  }

  /** A code may come with two roles, and is still one code; the gold's required one counts. */
  private static List<Claim> once(List<Claim> claims) {
    Map<String, Claim> byCode = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byCode.merge(claim.form(), claim, (one, other) -> one.optional() ? other : one);
    }
    return List.copyOf(byCode.values());
  }

  private Claim gold(Gold.Code code, Reading reading) {
    return Claim.gold(code.code(), printed(code.code()), reading, code.optional())
        .because(code.why().orElse(""));
  }

  private Claim found(JsonNode code, Reading reading) {
    String name = code.path("code").asText();
    JsonNode evidence = code.path("evidence").path(0);
    Claim claim = Event.claim(evidence, name, printed(name), reading);
    String score = "score %.2f".formatted(code.path("score").asDouble());
    return claim.because(claim.reason().isEmpty() ? score : score + ", " + claim.reason());
  }

  private String printed(String code) {
    return (code + " " + labels.getOrDefault(code, "")).strip();
  }

  private static Reading role(Optional<Gold.CodeRole> role) {
    return new Reading.Same(
        role.orElse(Gold.CodeRole.COVERED).name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
