package io.dibao.local.imports;

import java.nio.file.Path;
import java.time.Duration;

/** The service has answered for no article for so long that the import gives up. */
final class ServiceAway extends Exception {

  ServiceAway(String reason, Duration patience, Path file) {
    super(
        "For "
            + patience.toSeconds()
            + " s no article got through: "
            + reason
            + ". The last one tried was "
            + file
            + ".");
  }
}
