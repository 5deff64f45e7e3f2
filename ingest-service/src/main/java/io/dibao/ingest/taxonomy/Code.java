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
 * @param excludes longer phrases in which an alias does not mean this code (东北角 for 东北)
 */
public record Code(
    String code,
    String label,
    Optional<String> parent,
    List<String> aliases,
    List<String> excludes) {

  public Code {
    if (code.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("a code has a code and a label");
    }
    Objects.requireNonNull(parent, "parent");
    aliases = List.copyOf(aliases);
    excludes = List.copyOf(excludes);
  }
}
