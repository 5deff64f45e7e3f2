package io.dibao.catalog.consume;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings {@code dibao.catalog.consume.*}. */
@ConfigMapping(prefix = "dibao.catalog.consume")
interface ConsumeSettings {

  /** The pause before a failed batch is tried a second time; each further one is twice as long. */
  @WithDefault("200ms")
  Duration firstPause();

  /** The longest pause between two attempts at a batch. */
  @WithDefault("10s")
  Duration longestPause();

  /** How long a stopping service waits for the attempt that runs. */
  @WithDefault("10s")
  Duration lastAttempt();
}
