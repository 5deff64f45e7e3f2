package io.dibao.ingest.taxonomy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One code of a taxonomy.
 *
 * @param code unique in its scheme
 * @param label the canonical name in Chinese
 * @param parent the code above it in the tree
 * @param aliases other printed forms that mean this code; the label itself need not be among them
 * @param weak words that point to this code but mean it only together with others; each counts
 *     half, and only where a full mention stands by it, or in the title
 * @param excludes longer phrases in which an alias does not mean this code (东北角 for 东北)
 * @param patterns words that mean this code when they stand together
 * @param sources where each alias and weak word stands, and under the code itself its entry: file
 *     and line, taxonomies/region.yaml:31
 */
public record Code(
    String code,
    String label,
    Optional<String> parent,
    List<String> aliases,
    List<String> weak,
    List<String> excludes,
    List<WordPattern> patterns,
    @JsonIgnore Map<String, String> sources) {

  public Code {
    if (code.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("a code has a code and a label");
    }
    Objects.requireNonNull(parent, "parent");
    aliases = List.copyOf(aliases);
    weak = List.copyOf(weak);
    excludes = List.copyOf(excludes);
    patterns = List.copyOf(patterns);
    sources = Map.copyOf(sources);
  }

  /** A code that is known by its aliases only. */
  public Code(
      String code,
      String label,
      Optional<String> parent,
      List<String> aliases,
      List<String> excludes) {
    this(code, label, parent, aliases, List.of(), excludes, List.of(), Map.of());
  }

  /** File and line of a phrase that means this code; those of its entry for any other words. */
  public String sourceOf(String phrase) {
    return Optional.ofNullable(sources.get(phrase))
        .or(() -> Optional.ofNullable(sources.get(code)))
        .orElse("taxonomies");
  }
}
