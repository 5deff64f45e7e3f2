package io.dibao.local.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no longer what they were when they were found. */
@Timeout(30)
class IngestClientTest {

  @TempDir Path folder;

  private final IngestServer server = new IngestServer();
  private final IngestClient client =
      new IngestClient(URI.create(server.address() + "/v1/articles"));

  @AfterEach
  void stopServer() {
    server.close();
  }

  private Part found(String name, long size) {
    PostFile file =
        new PostFile(folder.resolve(name), PostFormat.MARKDOWN, size, FileTime.fromMillis(0));
    return Part.whole(file);
  }

  @Test
  void aFileThatHasGoneIsNotPosted() {
    Part gone = found("gone.md", 10);

    assertThatThrownBy(() -> client.post(gone, answer -> {})).isInstanceOf(IOException.class);
    assertThat(gone.file().changed()).isTrue();
  }

  @Test
  void aFileThatHasBecomeShorterIsNotPosted() throws IOException {
    Files.writeString(folder.resolve("short.md"), "123");
    Part shorter = found("short.md", 10);

    assertThatThrownBy(() -> client.post(shorter, answer -> {})).isInstanceOf(IOException.class);
    assertThat(shorter.file().changed()).isTrue();
    assertThat(server.received()).isEmpty();
  }

  @Test
  void ofAFileThatHasGrownWhatWasFoundIsPosted() throws Exception {
    Files.writeString(folder.resolve("long.md"), "1234567890");

    client.post(found("long.md", 3), answer -> {});

    assertThat(server.bodies()).containsExactly("123");
  }

  @Test
  void anEmptyFileIsPostedForTheServiceToRefuse() throws Exception {
    Files.createFile(folder.resolve("empty.md"));

    client.post(found("empty.md", 0), answer -> {});

    assertThat(server.bodies()).containsExactly("");
  }
}
