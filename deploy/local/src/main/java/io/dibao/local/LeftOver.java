package io.dibao.local;

import io.dibao.embedded.EmbeddedPostgres;
import io.dibao.local.ProcessRecord.Living;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a run that was killed has left running on its data folder. */
final class LeftOver {

  private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

  private LeftOver() {}

  /**
   * Stops it and waits until it has.
   *
   * @param folder the data folder, on which no run is alive
   * @return the names of what was stopped
   */
  static List<String> stop(Path folder, ProcessRecord record)
      throws IOException, InterruptedException {
    List<String> stopped = new ArrayList<>();
    List<Living> left = record.living();
    for (Living living : left) {
      living.process().destroy();
      stopped.add(living.name());
    }
    for (Living living : left) {
      if (!living.endsWithin(STOP_WITHIN)) {
        living.process().destroyForcibly();
      }
    }
    if (EmbeddedPostgres.stopLeftOver(folder.resolve("postgres"))) {
      stopped.add("PostgreSQL");
    }
    record.clear();
    return stopped;
  }
}
