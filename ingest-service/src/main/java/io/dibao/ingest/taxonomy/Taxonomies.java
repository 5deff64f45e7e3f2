package io.dibao.ingest.taxonomy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All taxonomies of this service, read once at start by {@link TaxonomyLoader}. Immutable. */
public final class Taxonomies {

  private final Map<String, Taxonomy> byScheme;
  private final Counties counties;

  /**
   * Holds the given ones in their order.
   *
   * @throws IllegalArgumentException where two have the same scheme
   */
  public Taxonomies(Collection<Taxonomy> taxonomies, Counties counties) {
    this.counties = counties;
    byScheme = new LinkedHashMap<>();
    for (Taxonomy taxonomy : taxonomies) {
      if (byScheme.put(taxonomy.scheme(), taxonomy) != null) {
        throw new IllegalArgumentException("two taxonomies are called " + taxonomy.scheme());
      }
    }
  }

  /** The taxonomy that is called {@code scheme}. */
  public Optional<Taxonomy> find(String scheme) {
    return Optional.ofNullable(byScheme.get(scheme));
  }

  /** The divisions of a county's rank. */
  public Counties counties() {
    return counties;
  }

  /** Every taxonomy: the bundled ones first, then a user's by the names of their files. */
  public List<Taxonomy> all() {
    return List.copyOf(byScheme.values());
  }
}
