package io.dibao.ingest.taxonomy;

import java.util.List;
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
 */
public record Code(
    String code,
    String label,
    Optional<String> parent,
    List<String> aliases,
    List<String> weak,
    List<String> excludes,
    List<WordPattern> patterns) {

  public Code {
    if (code.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("a code has a code and a label");
    }
    Objects.requireNonNull(parent, "parent");
    aliases = List.copyOf(aliases);
    weak = List.copyOf(weak);
    excludes = List.copyOf(excludes);
    patterns = List.copyOf(patterns);
  }

  /** A code that is known by its aliases only. */
  public Code(
      String code,
      String label,
      Optional<String> parent,
      List<String> aliases,
      List<String> excludes) {
    this(code, label, parent, aliases, List.of(), excludes, List.of());
  }
}
