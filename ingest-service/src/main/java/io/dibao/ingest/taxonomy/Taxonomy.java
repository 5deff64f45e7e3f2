package io.dibao.ingest.taxonomy;

import java.util.List;
import java.util.Objects;

/**
 * The codes of one scheme.
 *
 * @param scheme the name that classifications and queries use, for instance {@code region}
 * @param label what the scheme is about, in Chinese
 * @param source where the list of codes is from, for instance a standard's number
 * @param codes parents before their children
 */
public record Taxonomy(String scheme, String label, String source, List<Code> codes) {

  public Taxonomy {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    codes = List.copyOf(codes);
  }
}
