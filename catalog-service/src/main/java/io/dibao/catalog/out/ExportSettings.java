package io.dibao.catalog.out;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The settings {@code dibao.catalog.exports.*}. */
@ConfigMapping(prefix = "dibao.catalog.exports")
public interface ExportSettings {

  /** How many exports may run at once; each holds a thread for as long as its reader takes. */
  @WithDefault("4")
  @Min(1) @Max(1_000) int atOnce();

  /** How many rows an export reads at a time, and so the most that it holds in memory. */
  @WithDefault("500")
  @Min(1) @Max(10_000) int batch();
}
