package io.dibao.local;

import io.dibao.embedded.ArticleTopics;
import io.dibao.embedded.EmbeddedKafka;
import io.dibao.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The parts in the order in which they start: PostgreSQL, Kafka, then the services. They stop in
 * the reverse order, so that no service loses what it stands on.
 */
final class LocalRun {

  /** Stops one part. */
  private interface Stop {
    void run() throws IOException;
  }

  private final Path home;
  private final DataFolder data;
  private final Ports ports;
  private final int partitions;
  private final boolean rebuild;
  private final Progress progress;
  private final Deque<Stop> started = new ArrayDeque<>();
  private boolean stopping;
  private ServiceProcess ingest;
  private ServiceProcess catalog;

  LocalRun(
      Path home, DataFolder data, Ports ports, int partitions, boolean rebuild, Progress progress) {
    this.home = home;
    this.data = data;
    this.ports = ports;
    this.partitions = partitions;
    this.rebuild = rebuild;
    this.progress = progress;
  }

  /** Starts everything and waits until it is ready. */
  void start() throws IOException, InterruptedException {
    EmbeddedPostgres postgres = progress.step("PostgreSQL", this::startPostgres);
    EmbeddedKafka kafka = progress.step("Kafka", this::startKafka);
    ingest = startIngest(kafka);
    catalog = startCatalog(kafka, postgres);
    progress.step("ingest", () -> ready(ingest));
    progress.step("catalog", () -> ready(catalog));
  }

  private EmbeddedPostgres startPostgres() throws IOException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.start(
            data.path().resolve("postgres"), ports.postgres(), data.log("postgres"));
    register(postgres::close);
    return postgres;
  }

  private EmbeddedKafka startKafka() throws IOException {
    EmbeddedKafka kafka =
        EmbeddedKafka.start(data.path().resolve("kafka"), ports.kafka(), ports.kafkaController());
    register(kafka::close);
    ArticleTopics.create(kafka.bootstrapServers(), partitions);
    return kafka;
  }

  private ServiceProcess startIngest(EmbeddedKafka kafka) throws IOException {
    return service(
        "ingest",
        ports.ingest(),
        "512m",
        Map.of(
            "kafka.bootstrap.servers", kafka.bootstrapServers(),
            "dibao.ingest.url", "http://localhost:" + ports.ingest(),
            "dibao.ingest.catalog-url", "http://localhost:" + ports.catalog()));
  }

  private ServiceProcess startCatalog(EmbeddedKafka kafka, EmbeddedPostgres postgres)
      throws IOException {
    return service(
        "catalog",
        ports.catalog(),
        "768m",
        Map.of(
            "kafka.bootstrap.servers", kafka.bootstrapServers(),
            "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
            "quarkus.datasource.username", EmbeddedPostgres.USER,
            "quarkus.datasource.password", EmbeddedPostgres.USER,
            "dibao.catalog.rebuild", String.valueOf(rebuild),
            "dibao.catalog.index.folder", data.path().resolve("index").toString()));
  }

  private ServiceProcess service(String name, int port, String heap, Map<String, String> settings)
      throws IOException {
    Path jar = home.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    ServiceProcess service = ServiceProcess.start(name, jar, port, heap, settings, data.log(name));
    register(service::stop);
    return service;
  }

  private static ServiceProcess ready(ServiceProcess service)
      throws IOException, InterruptedException {
    service.awaitReady();
    return service;
  }

  /** The services that run, ingest first. */
  List<ServiceProcess> services() {
    return List.of(ingest, catalog);
  }

  /**
   * Waits until a service ends.
   *
   * @return 0 if that was asked for, 1 if it died
   */
  int awaitEnd() {
    CompletableFuture.anyOf(ingest.onExit(), catalog.onExit()).join();
    synchronized (started) {
      if (stopping) {
        return 0;
      }
    }
    for (ServiceProcess service : services()) {
      if (!service.isAlive()) {
        System.err.println("The " + service.name() + " service died.\n" + service.tail());
      }
    }
    return 1;
  }

  private void register(Stop stop) throws IOException {
    synchronized (started) {
      if (stopping) {
        stop.run();
        throw new IOException("it was stopped while it started.");
      }
      started.push(stop);
    }
  }

  /** Stops what has started, last first; later calls do nothing. */
  void stop() {
    synchronized (started) {
      stopping = true;
      while (!started.isEmpty()) {
        try {
          started.pop().run();
        } catch (IOException e) {
          System.err.println("A part did not stop in order: " + e.getMessage());
        }
      }
    }
  }
}
