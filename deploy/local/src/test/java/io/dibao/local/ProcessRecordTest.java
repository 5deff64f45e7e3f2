package io.dibao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

  @TempDir Path folder;

  @Test
  void aProcessThatRunsIsFoundByItsName() throws Exception {
    record().add("this test", ProcessHandle.current());

    assertThat(record().living())
        .containsExactly(new ProcessRecord.Living("this test", ProcessHandle.current()));
  }

  @Test
  void aNumberThatWasGivenToAnotherProcessIsNotTakenForTheFirst() throws Exception {
    long longAgo = Instant.now().minusSeconds(86_400).toEpochMilli();
    Files.writeString(
        folder.resolve("processes"), ProcessHandle.current().pid() + " " + longAgo + " catalog\n");

    assertThat(record().living()).isEmpty();
  }

  @Test
  void aLineThatWasCutShortIsPassedOver() throws Exception {
    record().add("this test", ProcessHandle.current());
    Files.writeString(folder.resolve("processes"), Files.readString(file()) + "123 17");

    assertThat(record().living()).hasSize(1);
  }

  @Test
  void aFolderOnWhichNothingEverRanHasNoProcesses() throws Exception {
    assertThat(record().living()).isEmpty();
  }

  private ProcessRecord record() {
    return new ProcessRecord(file());
  }

  private Path file() {
    return folder.resolve("processes");
  }
}
