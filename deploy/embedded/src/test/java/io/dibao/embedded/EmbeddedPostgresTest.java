package io.dibao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir Path folder;

  private int port;

  @BeforeEach
  void choosePort() throws IOException {
    port = Ports.free();
  }

  @Test
  void whatWasCommittedIsThereAfterARestartOnTheSamePort() throws Exception {
    try (EmbeddedPostgres postgres = start()) {
      PostgresProgram.commit(postgres, "邸报");
    }

    try (EmbeddedPostgres postgres = start()) {
      assertThat(bulletins(postgres)).containsExactly("邸报");
    }
  }

  @Test
  void theServerThatAKilledProcessLeftBehindIsReplaced() throws Exception {
    try (OtherProcess process = OtherProcess.run(PostgresProgram.class, folder, port)) {
      process.kill();
    }

    try (EmbeddedPostgres postgres = start()) {
      assertThat(bulletins(postgres)).containsExactly("邸报");
    }
  }

  @Test
  void whatWasCommittedIsThereAfterTheServerWasKilled() throws Exception {
    try (EmbeddedPostgres postgres = start()) {
      PostgresProgram.commit(postgres, "邸报");
      ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
      postgres.onExit().get();
    }

    try (EmbeddedPostgres postgres = start()) {
      assertThat(bulletins(postgres)).containsExactly("邸报");
    }
  }

  @Test
  void aLockThatNamesAnotherProgramSinceACrashDoesNotPreventAStart() throws Exception {
    start().close();
    Files.writeString(
        folder.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");

    try (EmbeddedPostgres postgres = start()) {
      assertThat(postgres.pid()).isNotEqualTo(ProcessHandle.current().pid());
    }
  }

  @Test
  void aFolderWhoseInitialisingWasCutShortIsMadeAnew() throws Exception {
    Files.createDirectories(folder.resolve("postgres/base"));
    Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");
    Files.createFile(folder.resolve("postgres.unfinished"));

    try (EmbeddedPostgres postgres = start()) {
      PostgresProgram.commit(postgres, "邸报");
      assertThat(bulletins(postgres)).containsExactly("邸报");
    }
    assertThat(folder.resolve("postgres.unfinished")).doesNotExist();
  }

  @Test
  void itWritesWhatItCommitsToTheDiskAndKeepsTextInUtf8() throws Exception {
    try (EmbeddedPostgres postgres = start()) {
      assertThat(setting(postgres, "fsync")).isEqualTo("on");
      assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(postgres, "server_encoding")).isEqualTo("UTF8");
      assertThat(setting(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void itsPortIsFreeOnceItIsClosed() throws Exception {
    start().close();

    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(socket.getLocalPort()).isEqualTo(port);
    }
  }

  private EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.start(folder.resolve("postgres"), port, folder.resolve("log"));
  }

  private static String setting(EmbeddedPostgres postgres, String name) throws Exception {
    return first(postgres, "show " + name).get(0);
  }

  private static List<String> bulletins(EmbeddedPostgres postgres) throws Exception {
    return first(postgres, "select name from bulletin");
  }

  private static List<String> first(EmbeddedPostgres postgres, String query) throws Exception {
    try (Connection connection = PostgresProgram.connect(postgres);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
