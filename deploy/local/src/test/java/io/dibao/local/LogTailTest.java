package io.dibao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

  private static final String MIGRATING =
      "INFO  [DbMigrate] (main) Migrating schema \"public\" to version \"10 - counted references\"\n";

  @TempDir Path folder;

  @Test
  void aMigrationIsUnderWayWhileItsLineIsTheLast() throws IOException {
    assertThat(LogTail.endsInMigration(log("INFO starting\n" + MIGRATING))).isTrue();
    assertThat(LogTail.endsInMigration(log(MIGRATING + "INFO Successfully applied\n"))).isFalse();
    assertThat(LogTail.endsInMigration(log(""))).isFalse();
    assertThat(LogTail.endsInMigration(folder.resolve("none.log"))).isFalse();
  }

  private Path log(String text) throws IOException {
    return Files.writeString(folder.resolve("catalog.log"), text);
  }
}
