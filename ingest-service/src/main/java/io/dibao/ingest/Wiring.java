package io.dibao.ingest;

import io.dibao.ingest.clean.CleanSettings;
import io.dibao.ingest.decode.DecodeSettings;
import io.dibao.ingest.event.PublishSettings;
import io.dibao.ingest.taxonomy.Taxonomies;
import io.dibao.ingest.taxonomy.TaxonomyLoader;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;

/**
 * Makes the objects that the stages take in their constructors from the settings, so that no stage
 * reads settings.
 */
class Wiring {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  DecodeSettings decodeSettings(IngestSettings settings) {
    DecodeSettings defaults = DecodeSettings.DEFAULTS;
    return new DecodeSettings(
        settings.defaultZone(),
        Math.toIntExact(settings.limits().articleBytes().asLongValue()),
        settings.limits().items(),
        defaults.titleLength(),
        defaults.images(),
        defaults.categories(),
        CleanSettings.DEFAULTS.depth());
  }

  @Produces
  @Singleton
  CleanSettings cleanSettings() {
    return CleanSettings.DEFAULTS;
  }

  @Produces
  @Singleton
  PublishSettings publishSettings(IngestSettings settings) {
    URI base = URI.create(settings.url().toString().replaceAll("/$", "") + "/contract/");
    return new PublishSettings(
        settings.source(), base, settings.publish().timeout(), settings.publish().retryAfter());
  }

  /**
   * At start, so that a fault in a user's taxonomy file stops the service and not the first
   * article.
   */
  @Produces
  @Singleton
  @Startup
  Taxonomies taxonomies(IngestSettings settings) {
    return TaxonomyLoader.load(settings.taxonomies());
  }
}
