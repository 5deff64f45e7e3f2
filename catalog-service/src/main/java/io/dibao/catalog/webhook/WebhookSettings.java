package io.dibao.catalog.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings {@code dibao.catalog.webhooks.*}. */
@ConfigMapping(prefix = "dibao.catalog.webhooks")
public interface WebhookSettings {

  /** Whether there are subscriptions at all. */
  @WithDefault("false")
  boolean enabled();

  /** The schemes that a subscriber's URL may have. */
  @WithDefault("https")
  Set<String> schemes();

  /** Networks that may be sent to although they are not public, as 10.1.0.0/16. */
  Optional<List<String>> allowedNetworks();

  /** How many subscriptions there may be. */
  @WithDefault("100")
  @Min(1) @Max(10_000) int mostSubscriptions();

  /** How many deliveries may be under way at once. */
  @WithDefault("16")
  @Min(1) @Max(1_000) int atOnce();

  /** How long a subscriber has to answer, from the search for its address on. */
  @WithDefault("10s")
  Duration timeout();

  /** How often a delivery is tried before it is dead. */
  @WithDefault("15")
  @Min(1) @Max(100) int attempts();

  /**
   * The pause before a failed delivery is tried a second time; each further one is twice as long.
   */
  @WithDefault("5s")
  Duration firstPause();

  /** The longest such pause. */
  @WithDefault("1h")
  Duration longestPause();

  /** How long the log keeps deliveries that have ended. */
  @WithDefault("30d")
  Duration keepFor();
}
