package io.dibao.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Every setting of the ingest service, under {@code dibao.ingest}. */
@ConfigMapping(prefix = "dibao.ingest")
public interface IngestSettings {

  /** The zone of a publish time that is written without one. */
  @WithDefault("Asia/Shanghai")
  ZoneId defaultZone();

  /** Which installation sends the events: the CloudEvents attribute {@code source}. */
  @WithDefault("urn:dibao:ingest")
  URI source();

  /** Where subscribers reach this service; the events' {@code ce_dataschema} begins with it. */
  @WithDefault("http://localhost:8080")
  URI url();

  /** Where callers reach the catalog; the links in answers begin with it. */
  @WithDefault("http://localhost:8081")
  URI catalogUrl();

  /** A folder of taxonomy files that extend or add to the bundled ones. */
  Optional<Path> taxonomies();

  Publish publish();

  Limits limits();

  /** How events are sent. */
  interface Publish {

    /** How long the brokers have to acknowledge an event before the caller gets a 503. */
    @WithDefault("10s")
    Duration timeout();

    /** What a caller is told to wait after a 503. */
    @WithDefault("5s")
    Duration retryAfter();

    /** How many events of one request may be under way at once. */
    @WithDefault("256")
    @Min(1) @Max(8192) int inFlight();
  }

  /** What an article may be at most. */
  interface Limits {

    /** Bytes of one article as posted: a request body, a file of a form, a line of NDJSON. */
    @WithDefault("5M")
    MemorySize articleBytes();

    /** Articles of one feed or JSON array; NDJSON and forms have no such bound. */
    @WithDefault("1000")
    @Min(1) int items();

    /** How many results of one request may wait for a caller that does not read them. */
    @WithDefault("100000")
    @Min(1000) int waitingResults();
  }
}
