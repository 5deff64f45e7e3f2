package io.dibao.local.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void twoPartsDone() throws IOException {
    path = folder.resolve("not/yet/there/import.state");
    try (StateFile state = StateFile.open(path, false)) {
      state.done(-1L);
      state.done(42L);
    }
  }

  @Test
  void whatWasDoneIsKnownTheNextTime() throws IOException {
    try (StateFile state = StateFile.open(path, false)) {

      assertThat(LongStream.of(-1, 42, 43).filter(state::isDone)).containsExactly(-1L, 42L);
    }
  }

  @Test
  void manyPartsAreKnownTheNextTime() throws IOException {
    try (StateFile state = StateFile.open(path, true)) {
      for (long i = 0; i < 10_000; i++) {
        state.done(i * 1_000_003);
      }
    }

    try (StateFile state = StateFile.open(path, false)) {

      assertThat(LongStream.range(0, 10_000).map(i -> i * 1_000_003)).allMatch(state::isDone);
      assertThat(state.isDone(7)).isFalse();
    }
  }

  @Test
  void aLineThatWasCutShortIsNotDoneAndTheNextOneIsReadable() throws IOException {
    Files.writeString(path, "00000000000", StandardOpenOption.APPEND);

    try (StateFile state = StateFile.open(path, false)) {
      state.done(7L);
    }

    try (StateFile state = StateFile.open(path, false)) {
      assertThat(LongStream.of(-1, 0, 7, 42).filter(state::isDone)).containsExactly(-1L, 7L, 42L);
    }
  }

  @Test
  void aHeaderThatWasCutShortIsBegunAnew() throws IOException {
    Files.writeString(path, "dibao-im");

    try (StateFile state = StateFile.open(path, false)) {
      state.done(7L);
    }

    assertThat(path).hasContent("dibao-import-state 1\n0000000000000007\n");
  }

  @Test
  void restartForgetsAll() throws IOException {
    try (StateFile state = StateFile.open(path, true)) {
      assertThat(state.isDone(42L)).isFalse();
    }

    assertThat(path).hasContent("dibao-import-state 1\n");
  }

  @Test
  void aFileOfAnotherKindIsLeftAlone() throws IOException {
    Files.writeString(path, "国务院办公厅关于印发指导意见的通知");

    assertThatThrownBy(() -> StateFile.open(path, true))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not the state of an import");
    assertThat(path).hasContent("国务院办公厅关于印发指导意见的通知");
  }

  @Test
  void aDamagedLineIsSaidToBeSo() throws IOException {
    Files.writeString(path, "not sixteen hex!\n", StandardOpenOption.APPEND);

    assertThatThrownBy(() -> StateFile.open(path, false))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is damaged; --restart");
  }

  @Test
  void twoImportsNeverWriteToOneState() throws IOException {
    try (StateFile held = StateFile.open(path, false)) {

      assertThatThrownBy(() -> StateFile.open(path, false))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another import");
      assertThat(held.isDone(42L)).isTrue();
    }
  }

  @Test
  void restartMendsADamagedFile() throws IOException {
    Files.writeString(path, "not sixteen hex!\n", StandardOpenOption.APPEND);

    try (StateFile state = StateFile.open(path, true)) {
      assertThat(state.isDone(42L)).isFalse();
    }

    assertThat(path).hasContent("dibao-import-state 1\n");
  }
}
