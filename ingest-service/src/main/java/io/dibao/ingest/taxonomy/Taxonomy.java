package io.dibao.ingest.taxonomy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The codes of one scheme.
 *
 * @param scheme the name that classifications and queries use, for instance {@code region}
 * @param label what the scheme is about, in Chinese
 * @param source where the list of codes is from, for instance a standard's number
 * @param codes parents before their children
 * @param shared phrases that mean several codes at once
 * @param reading how articles are classified by it; absent for a list of names that other stages
 *     look up
 */
public record Taxonomy(
    String scheme,
    String label,
    String source,
    List<Code> codes,
    List<SharedAlias> shared,
    Optional<Reading> reading) {

  public Taxonomy {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(reading, "reading");
    codes = List.copyOf(codes);
    shared = List.copyOf(shared);
  }

  /** The codes above this one in the tree, the widest first. */
  public List<Code> above(Code code) {
    Deque<Code> above = new ArrayDeque<>();
    Optional<String> parent = code.parent();
    while (parent.isPresent()) {
      Code next = find(parent.get());
      above.addFirst(next);
      parent = next.parent();
    }
    return List.copyOf(above);
  }

  private Code find(String code) {
    return codes.stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(scheme + " has no code " + code));
  }

  /** A list of names that articles are not classified by. */
  public Taxonomy(String scheme, String label, String source, List<Code> codes) {
    this(scheme, label, source, codes, List.of(), Optional.empty());
  }
}
