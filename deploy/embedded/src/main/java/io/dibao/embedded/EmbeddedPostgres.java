package io.dibao.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The PostgreSQL server as a child process, on the loopback interface only. Its data survives
 * {@link #close()} and an unclean death: the write-ahead log is replayed at the next start.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  /** The database that is made. */
  public static final String DATABASE = "dibao";

  /**
   * The only role. Connections from this machine need no password; drivers that insist may send
   * any.
   */
  public static final String USER = "postgres";

  private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

  private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts the server, initialising the folder when it is new.
   *
   * @param data a folder for this server alone, made when missing; the binaries are unpacked beside
   *     it
   * @param port where clients connect
   * @param log where the server writes its log
   * @throws IOException if the folder cannot be used or the server does not start
   */
  public static EmbeddedPostgres start(Path data, int port, Path log) throws IOException {
    Files.createDirectories(data.toAbsolutePath().getParent());
    var server =
        io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("encoding", "UTF8")
            .setPGStartupWait(Duration.ofSeconds(60))
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()))
            .start();
    EmbeddedPostgres started = new EmbeddedPostgres(server);
    started.createDatabase();
    return started;
  }

  /** Where clients connect. */
  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
  }

  /** Stops the server in order: clients are disconnected, the data is written. */
  @Override
  public void close() throws IOException {
    server.close();
  }

  private void createDatabase() throws IOException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      boolean present;
      try (ResultSet found =
          statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
        present = found.next();
      }
      if (!present) {
        statement.execute("create database " + DATABASE);
      }
    } catch (SQLException e) {
      throw new IOException("the database " + DATABASE + " cannot be made", e);
    }
  }
}
