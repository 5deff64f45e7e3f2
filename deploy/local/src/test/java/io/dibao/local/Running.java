package io.dibao.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A local run as a user starts it, as a process of its own with free ports. */
final class Running implements AutoCloseable {

  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path data;
  private final Ports ports;
  private final Path output;
  private final Process process;

  private Running(Path data, Ports ports, Path output, Process process) {
    this.data = data;
    this.ports = ports;
    this.output = output;
    this.process = process;
  }

  static Ports freePorts() throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    }
    for (ServerSocket socket : sockets) {
      socket.close();
    }
    List<Integer> free = sockets.stream().map(ServerSocket::getLocalPort).toList();
    return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4));
  }

  /** Starts the command without waiting. */
  static Running start(Path data, Ports ports, String... options) throws IOException {
    return start(Map.of(), data, ports, options);
  }

  /** The same with variables of the environment, which the services may take settings from. */
  static Running start(Map<String, String> environment, Path data, Ports ports, String... options)
      throws IOException {
    Path output = Files.createTempFile("dibao-up", ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Ddibao.home=" + HOME,
                "-cp",
                System.getProperty("java.class.path"),
                Up.class.getName()));
    command.addAll(arguments(data, ports));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    return new Running(data, ports, output, builder.start());
  }

  /** The arguments of {@code deploy/up} that choose a folder and ports. */
  static List<String> arguments(Path data, Ports ports) {
    return List.of(
        "--data=" + data,
        "--ingest-port=" + ports.ingest(),
        "--catalog-port=" + ports.catalog(),
        "--kafka-port=" + ports.kafka(),
        "--kafka-controller-port=" + ports.kafkaController(),
        "--postgres-port=" + ports.postgres());
  }

  /** Waits until all parts are ready. */
  Running ready() throws IOException {
    if (!Files.exists(HOME.resolve("ingest-service/target/quarkus-app/quarkus-run.jar"))) {
      throw new IllegalStateException("the services are not built: run mvn verify");
    }
    await().atMost(Duration.ofMinutes(3)).until(() -> !process.isAlive() || isReady());
    if (!process.isAlive()) {
      throw new IllegalStateException("it ended while it started:\n" + output());
    }
    return this;
  }

  private boolean isReady() throws IOException {
    Path ready = data.resolve("run/ready");
    return Files.exists(ready)
        && Files.readString(ready).strip().equals(String.valueOf(process.pid()));
  }

  String bootstrapServers() {
    return "localhost:" + ports.kafka();
  }

  /** Posts a file's bytes. */
  HttpResponse<String> post(Path file, String contentType)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + ports.ingest() + "/v1/articles"))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Asks the catalog. */
  HttpResponse<String> catalog(String pathAndQuery) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + ports.catalog() + pathAndQuery))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Posts JSON to the catalog. */
  HttpResponse<String> tellCatalog(String path, String body)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + ports.catalog() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The child processes whose command line names {@code part}. */
  ProcessHandle child(String part) {
    return process
        .descendants()
        .filter(child -> child.info().commandLine().filter(line -> line.contains(part)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Kills the launcher alone, as kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits for the end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      throw new IllegalStateException("it did not end");
    }
    return process.exitValue();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  /** Stops it as Ctrl-C and deploy/down do, and waits. */
  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().orTimeout(2, TimeUnit.MINUTES).join();
    Files.deleteIfExists(output);
  }
}
