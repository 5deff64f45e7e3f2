package io.dibao.catalog.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** The settings {@code dibao.catalog.changes.*}. */
@ConfigMapping(prefix = "dibao.catalog.changes")
public interface ChangeSettings {

  /** How many readers may follow at once. */
  @WithDefault("200")
  @Min(1) @Max(10_000) int readers();

  /** How often a reader who has all is looked after. */
  @WithDefault("500ms")
  Duration poll();

  /** How long a reader hears nothing before a sign of life. */
  @WithDefault("15s")
  Duration heartbeat();

  /** How long a change is kept; who comes back later is told to begin anew. */
  @WithDefault("30d")
  Duration keepFor();

  /** How many changes are kept at most. */
  @WithDefault("1000000")
  @Min(1) long keepAtMost();
}
