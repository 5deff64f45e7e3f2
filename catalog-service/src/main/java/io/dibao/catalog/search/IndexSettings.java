package io.dibao.catalog.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;

/** Settings of the search index, {@code dibao.catalog.index.*}. */
@ConfigMapping(prefix = "dibao.catalog.index")
public interface IndexSettings {

  /**
   * The folder that the index lives in. It belongs to one catalog process alone and can be deleted
   * while that process is down: the index is then rebuilt from the store.
   */
  Path folder();

  /** How many articles a rebuild reads from the store at a time. */
  @WithDefault("200")
  @Min(1) @Max(10_000) int rebuildBatch();
}
