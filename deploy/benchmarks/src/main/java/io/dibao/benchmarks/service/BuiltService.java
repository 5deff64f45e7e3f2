package io.dibao.benchmarks.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The ingest service as the build made it, running as a child process without a broker: it can
 * preview, and cannot publish.
 */
public final class BuiltService implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(2);
  private static final int STOP_SECONDS = 20;
  private static final int LAST_LINES = 15;

  private final Process process;
  private final Thread atExit;
  private final Path log;
  private final URI address;

  private BuiltService(Process process, Path log, URI address) {
    this.process = process;
    this.log = log;
    this.address = address;
    this.atExit = new Thread(process::destroy, "stop ingest");
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param home the repository
   * @throws Away if it was not built or does not come up
   */
  public static BuiltService start(Path home) throws IOException, InterruptedException {
    Path jar = home.resolve("ingest-service/target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new Away("the ingest service is not built: " + jar + " is not there");
    }
    Path log = Files.createTempFile("dibao-ingest-", ".log");
    int port = freePort();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-jar",
                jar.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();
    BuiltService service = new BuiltService(process, log, URI.create("http://127.0.0.1:" + port));
    try {
      service.awaitAnswer();
      return service;
    } catch (IOException | InterruptedException | RuntimeException e) {
      service.close();
      throw e;
    }
  }

  public URI address() {
    return address;
  }

  /** Its readiness is no sign here, since it is not ready without brokers. */
  private void awaitAnswer() throws IOException, InterruptedException {
    IngestClient client = new IngestClient(address);
    Instant end = Instant.now().plus(READY_WITHIN);
    while (true) {
      try {
        client.codes();
        return;
      } catch (Away e) {
        if (process.waitFor(200, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
          throw new Away(
              "the ingest service does not come up; the end of its log:\n" + lastLines());
        }
      }
    }
  }

  private String lastLines() throws IOException {
    List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
    return lines.stream()
        .skip(Math.max(0, lines.size() - LAST_LINES))
        .collect(Collectors.joining("\n"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Stops it, by force if it does not stop when asked. */
  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IllegalStateException e) {
      return; // The program itself ends, and the hook is at work.
    }
    Files.deleteIfExists(log);
  }
}
