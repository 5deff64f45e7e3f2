package io.dibao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir Path folder;

  @Test
  void whatWasCommittedIsThereAfterARestart() throws Exception {
    int port = freePort();
    try (EmbeddedPostgres postgres = start(port);
        Connection connection = connect(postgres)) {
      connection.createStatement().execute("create table bulletin (name text)");
      connection.createStatement().execute("insert into bulletin values ('邸报')");
    }

    try (EmbeddedPostgres postgres = start(port);
        Connection connection = connect(postgres);
        ResultSet rows = connection.createStatement().executeQuery("select name from bulletin")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("邸报");
    }
  }

  private EmbeddedPostgres start(int port) throws Exception {
    return EmbeddedPostgres.start(folder.resolve("postgres"), port, folder.resolve("log"));
  }

  private static Connection connect(EmbeddedPostgres postgres) throws Exception {
    return DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, "");
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
