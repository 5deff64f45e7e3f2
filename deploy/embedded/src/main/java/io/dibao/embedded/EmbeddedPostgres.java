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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.io.FileUtils;

/**
 * The PostgreSQL server as a child process, on the loopback interface only. What was committed
 * survives {@link #close()} and an unclean death of the server, of this process or of the machine.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  /** The database that is made. */
  public static final String DATABASE = "dibao";

  /**
   * The only role. Connections from this machine need no password; drivers that insist may send
   * any.
   */
  public static final String USER = "postgres";

  /** The server may have much to recover. */
  private static final Duration START_WITHIN = Duration.ofSeconds(60);

  private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
  private final Postmaster postmaster;

  private EmbeddedPostgres(
      io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, Postmaster postmaster) {
    this.server = server;
    this.postmaster = postmaster;
  }

  /**
   * Starts the server, initialising the folder when it is new. What a killed process left behind is
   * tidied up: a server that still runs on the folder is stopped, a folder whose initialising was
   * cut short (a file beside it says so) is made anew.
   *
   * @param data a folder for this server alone, made when missing
   * @param port where clients connect
   * @param log where the server writes its log
   * @throws IOException if the folder cannot be used or the server does not start
   */
  public static EmbeddedPostgres start(Path data, int port, Path log) throws IOException {
    Path folder = data.toAbsolutePath();
    Files.createDirectories(folder.getParent());
    try {
      stopLeftOver(folder);
      Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
      if (Files.exists(unfinished)) {
        FileUtils.deleteDirectory(folder.toFile());
      } else if (Files.notExists(folder.resolve("PG_VERSION"))) {
        Files.createFile(unfinished);
      }
      EmbeddedPostgres started = started(folder, port, log);
      Files.deleteIfExists(unfinished);
      return started;
    } catch (IOException | IllegalStateException e) {
      throw new IOException("PostgreSQL does not start: " + e.getMessage() + "; see " + log, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while PostgreSQL started", e);
    }
  }

  /**
   * Stops the server that a killed process left running on a folder, and waits until it has.
   *
   * @return whether there was one
   */
  public static boolean stopLeftOver(Path data) throws IOException, InterruptedException {
    Optional<Postmaster> left = Postmaster.of(data.toAbsolutePath());
    if (left.isPresent()) {
      left.get().stop();
    }
    return left.isPresent();
  }

  private static EmbeddedPostgres started(Path data, int port, Path log)
      throws IOException, InterruptedException {
    try {
      var server = builder(data, port, log).start();
      Postmaster postmaster =
          Postmaster.of(data).orElseThrow(() -> new IOException("it has ended again"));
      EmbeddedPostgres started = new EmbeddedPostgres(server, postmaster);
      started.createDatabase();
      return started;
    } catch (IOException | IllegalStateException e) {
      stopLeftOver(data);
      throw e;
    }
  }

  private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder(
      Path data, int port, Path log) {
    return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setServerConfig("listen_addresses", "127.0.0.1")
        // A socket file in /tmp would be a second way in, and a second stale lock after a crash.
        .setServerConfig("unix_socket_directories", "")
        // The library is made for tests and turns both off. Then the catalog would lose what it
        // has stored in a crash, and never read it again, since its offsets are committed.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("encoding", "UTF8")
        .setPGStartupWait(START_WITHIN)
        .setOutputRedirector(Redirect.appendTo(log.toFile()))
        .setErrorRedirector(Redirect.appendTo(log.toFile()));
  }

  /** Where clients connect. */
  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
  }

  /** The process id of the server. */
  public long pid() {
    return postmaster.process().pid();
  }

  /** Completes when the server ends, asked to or not. */
  public CompletableFuture<ProcessHandle> onExit() {
    return postmaster.process().onExit();
  }

  /**
   * Stops the server in order: clients are disconnected, the data is written. Later calls do
   * nothing.
   */
  @Override
  public void close() throws IOException {
    server.close(); // It waits for five seconds only.
    try {
      postmaster.awaitEnd();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
