package io.dibao.local;

import io.dibao.embedded.ArticleTopics;
import io.dibao.embedded.EmbeddedKafka;
import io.dibao.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The parts in the order in which they start: PostgreSQL, Kafka, then the services. They stop in
 * the reverse order, so that no service loses what it stands on.
 */
final class LocalRun implements AutoCloseable {

  private final Path home;
  private final DataFolder data;
  private final Ports ports;
  private final Choices choices;
  private final Progress progress;
  private final StopRequest stop;
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private EmbeddedPostgres postgres;
  private EmbeddedKafka kafka;
  private ServiceProcess ingest;
  private ServiceProcess catalog;

  /**
   * What the caller may choose besides ports and folder.
   *
   * @param partitions of the topic, where it is new
   * @param rebuild whether the catalog is thrown away and made from the topic
   */
  record Choices(int partitions, boolean rebuild) {}

  LocalRun(
      Path home,
      DataFolder data,
      Ports ports,
      Choices choices,
      Progress progress,
      StopRequest stop) {
    this.home = home;
    this.data = data;
    this.ports = ports;
    this.choices = choices;
    this.progress = progress;
    this.stop = stop;
  }

  /** Starts everything and waits until it is ready, or until a stop is asked for. */
  void start() throws IOException, InterruptedException {
    step("PostgreSQL", this::startPostgres);
    step("Kafka", this::startKafka);
    step(
        "ingest",
        () -> {
          startIngest();
          startCatalog();
          ingest.awaitReady(stop);
        });
    step("catalog", () -> catalog.awaitReady(stop));
  }

  private void step(String name, Progress.Step step) throws IOException, InterruptedException {
    if (!stop.isMade()) {
      progress.step(name, step, stop);
    }
  }

  private void startPostgres() throws IOException {
    postgres =
        EmbeddedPostgres.start(
            data.path().resolve("postgres"), ports.postgres(), data.log("postgres"));
    started.push(postgres);
  }

  private void startKafka() throws IOException {
    kafka =
        EmbeddedKafka.start(data.path().resolve("kafka"), ports.kafka(), ports.kafkaController());
    started.push(kafka);
    ArticleTopics.create(kafka.bootstrapServers(), choices.partitions());
  }

  private void startIngest() throws IOException {
    ingest =
        startService(
            "ingest",
            ports.ingest(),
            "512m",
            Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "dibao.ingest.url", "http://localhost:" + ports.ingest(),
                "dibao.ingest.catalog-url", "http://localhost:" + ports.catalog()));
  }

  private void startCatalog() throws IOException {
    catalog =
        startService(
            "catalog",
            ports.catalog(),
            "768m",
            Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.username", EmbeddedPostgres.USER,
                "quarkus.datasource.password", EmbeddedPostgres.USER,
                "dibao.catalog.ingest-url", "http://localhost:" + ports.ingest(),
                "dibao.catalog.rebuild", String.valueOf(choices.rebuild()),
                "dibao.catalog.index.folder", data.path().resolve("index").toString()));
  }

  private ServiceProcess startService(
      String name, int port, String heap, Map<String, String> settings) throws IOException {
    ServiceProcess service =
        ServiceProcess.start(
            name, ServiceProcess.jar(home, name), port, heap, settings, data.log(name));
    started.push(service);
    data.started(name, service.handle());
    return service;
  }

  /** The process ids of what runs outside this process, in the order of starting. */
  String pids() {
    return "PostgreSQL %d, ingest %d, catalog %d"
        .formatted(postgres.pid(), ingest.handle().pid(), catalog.handle().pid());
  }

  /**
   * Waits until a stop is asked for or a part dies.
   *
   * @return which part died and what it said last, if one did
   */
  Optional<String> awaitEnd() {
    CompletableFuture.anyOf(stop.made(), postgres.onExit(), ingest.onExit(), catalog.onExit())
        .join();
    if (stop.isMade()) {
      return Optional.empty();
    }
    if (!ingest.handle().isAlive()) {
      return Optional.of(death("ingest service", data.log("ingest")));
    }
    if (!catalog.handle().isAlive()) {
      return Optional.of(death("catalog service", data.log("catalog")));
    }
    return Optional.of(death("PostgreSQL server", data.log("postgres")));
  }

  private static String death(String part, Path log) {
    return "The " + part + " died. The end of " + log + ":\n" + LogTail.of(log);
  }

  /** Stops what has started, last first. */
  @Override
  public void close() {
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception e) {
        System.err.println("A part did not stop in order: " + e.getMessage());
      }
    }
  }
}
