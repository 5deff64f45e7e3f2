package io.dibao.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Which kind of backends the tests run against. */
enum Backends {
  CONTAINERS,
  EMBEDDED;

  /** What {@code -Dbackends} says, else containers where a Docker engine answers. */
  static Backends chosen() {
    String wanted = System.getProperty("backends", "auto");
    return switch (wanted) {
      case "containers" -> CONTAINERS;
      case "embedded" -> EMBEDDED;
      case "auto" -> dockerAnswers() ? CONTAINERS : EMBEDDED;
      default ->
          throw new IllegalArgumentException(
              "-Dbackends is containers, embedded or auto, not " + wanted);
    };
  }

  /**
   * Asks Testcontainers only where an engine may be: it takes seconds, and errors in the log, to
   * say no.
   */
  private static boolean dockerAnswers() {
    return mayHaveDocker() && DockerClientFactory.instance().isDockerAvailable();
  }

  private static boolean mayHaveDocker() {
    Path home = Path.of(System.getProperty("user.home"));
    return System.getenv("DOCKER_HOST") != null
        || Stream.of(
                Path.of("/var/run/docker.sock"),
                home.resolve(".docker/run/docker.sock"),
                home.resolve(".docker/desktop/docker.sock"),
                home.resolve(".testcontainers.properties"))
            .anyMatch(Files::exists);
  }
}
