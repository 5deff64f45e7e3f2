package io.dibao.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One of the services as a child process. */
final class ServiceProcess implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(2);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

  private final String name;
  private final int port;
  private final Path log;
  private final Process process;

  private ServiceProcess(String name, int port, Path log, Process process) {
    this.name = name;
    this.port = port;
    this.log = log;
    this.process = process;
  }

  /** Where the build puts a service. */
  static Path jar(Path home, String name) {
    return home.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
  }

  /**
   * Starts a service without waiting until it is ready. The log of the run before is kept beside
   * that of this run.
   *
   * @param heap the largest heap, as for {@code -Xmx}
   * @param settings system properties
   */
  static ServiceProcess start(
      String name, Path jar, int port, String heap, Map<String, String> settings, Path log)
      throws IOException {
    if (Files.exists(log)) {
      Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dquarkus.http.host=127.0.0.1");
    command.add("-Dquarkus.http.port=" + port);
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("-jar");
    command.add(jar.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
            .start();
    process.getOutputStream().close();
    return new ServiceProcess(name, port, log, process);
  }

  /**
   * Waits until the service says that it is ready, or until a stop is asked for. A catalog that
   * makes its index anew says how far it is, and is waited for as long as that moves.
   */
  void awaitReady(StopRequest stop) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    Patience patience = new Patience(READY_WITHIN, Instant.now());
    while (!stop.isMade()) {
      Optional<HttpResponse<String>> answer = ask(client, ready);
      if (answer.filter(each -> each.statusCode() == 200).isPresent()) {
        return;
      }
      if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
        throw new IOException(
            name + " ended while it started. The end of " + log + ":\n" + LogTail.of(log));
      }
      if (patience.isAtEnd(word(answer), Instant.now())) {
        throw new IOException(
            "%s was not ready and said nothing new for %d s. The end of %s:\n%s"
                .formatted(name, READY_WITHIN.toSeconds(), log, LogTail.of(log)));
      }
    }
  }

  /**
   * What the service says of itself. While the database migrates many rows it can say nothing, and
   * is waited for as long as its process lives: one that is stopped would begin anew each time.
   */
  private String word(Optional<HttpResponse<String>> answer) {
    return LogTail.endsInMigration(log)
        ? "migrates at " + Instant.now()
        : answer.map(HttpResponse::body).orElse("");
  }

  private static Optional<HttpResponse<String>> ask(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return Optional.of(client.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.empty(); // It does not listen yet.
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Completes when the service ends, asked to or not. */
  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Asks the service to stop, and makes it after a while. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
