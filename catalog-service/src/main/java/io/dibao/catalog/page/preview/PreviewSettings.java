package io.dibao.catalog.page.preview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where articles are tried and published, {@code dibao.catalog.*}. */
@ConfigMapping(prefix = "dibao.catalog")
interface PreviewSettings {

  /** Where the ingest service is reached. */
  @WithDefault("http://localhost:8080")
  URI ingestUrl();

  /** How long it may take to parse or publish one article. */
  @WithDefault("20s")
  Duration ingestTimeout();
}
