package io.dibao.testing;

import org.testcontainers.containers.GenericContainer;

/**
 * A pause of a container: its processes stand still, so that clients get no answer, and go on
 * afterwards at the same address.
 */
final class Pause {

  private final GenericContainer<?> container;
  private boolean begun;

  Pause(GenericContainer<?> container) {
    this.container = container;
  }

  void begin() {
    if (!begun) {
      container.getDockerClient().pauseContainerCmd(container.getContainerId()).exec();
      begun = true;
    }
  }

  void end() {
    if (begun) {
      container.getDockerClient().unpauseContainerCmd(container.getContainerId()).exec();
      begun = false;
    }
  }
}
