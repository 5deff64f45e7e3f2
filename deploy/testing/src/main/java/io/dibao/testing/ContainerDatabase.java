package io.dibao.testing;

import org.testcontainers.postgresql.PostgreSQLContainer;

/** The server in a container; it is interrupted by pausing the container. */
final class ContainerDatabase implements Database {

  private final PostgreSQLContainer container =
      new PostgreSQLContainer("postgres:18")
          .withDatabaseName("dibao")
          // As the embedded server is set up: bytes in their order, whatever the image's locale.
          .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --encoding=UTF8");

  private final Pause pause = new Pause(container);

  ContainerDatabase() {
    container.start();
  }

  @Override
  public String jdbcUrl() {
    return container.getJdbcUrl();
  }

  @Override
  public String user() {
    return container.getUsername();
  }

  @Override
  public String password() {
    return container.getPassword();
  }

  @Override
  public void interrupt() {
    pause.begin();
  }

  @Override
  public void resume() {
    pause.end();
  }

  @Override
  public void close() {
    pause.end();
    container.stop();
  }
}
