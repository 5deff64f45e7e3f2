package io.dibao.testing;

import io.dibao.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** The server as a child of this process, in a folder of its own. */
final class EmbeddedDatabase implements Database {

  private final Path folder;
  private final int port;
  private final String jdbcUrl;
  private EmbeddedPostgres postgres;

  EmbeddedDatabase() throws IOException {
    folder = Files.createTempDirectory("dibao-postgres");
    port = FreePort.find();
    resume();
    jdbcUrl = postgres.jdbcUrl();
  }

  @Override
  public String jdbcUrl() {
    return jdbcUrl;
  }

  @Override
  public String user() {
    return EmbeddedPostgres.USER;
  }

  @Override
  public String password() {
    return EmbeddedPostgres.USER;
  }

  @Override
  public void interrupt() throws IOException {
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
  }

  @Override
  public void resume() throws IOException {
    if (postgres == null) {
      postgres = EmbeddedPostgres.start(folder.resolve("data"), port, folder.resolve("log"));
    }
  }

  @Override
  public void close() throws IOException {
    interrupt();
    FileUtils.deleteDirectory(folder.toFile());
  }
}
