package io.dibao.testing;

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
      case "auto" -> DockerClientFactory.instance().isDockerAvailable() ? CONTAINERS : EMBEDDED;
      default ->
          throw new IllegalArgumentException(
              "-Dbackends is containers, embedded or auto, not " + wanted);
    };
  }
}
