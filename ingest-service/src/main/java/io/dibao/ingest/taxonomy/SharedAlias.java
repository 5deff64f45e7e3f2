package io.dibao.ingest.taxonomy;

import java.util.List;

/**
 * A phrase that means several codes at once, such as 中西部.
 *
 * @param codes in the order of the file, at least two
 */
public record SharedAlias(String alias, List<String> codes) {

  public SharedAlias {
    codes = List.copyOf(codes);
    if (alias.isBlank()) {
      throw new IllegalArgumentException("an alias is not blank");
    }
    if (codes.size() < 2) {
      throw new IllegalArgumentException("a shared alias means at least two codes: " + alias);
    }
  }
}
