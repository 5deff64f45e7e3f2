package io.dibao.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Starts a server, commits one row, and stays until it is killed. */
final class PostgresProgram {

  private PostgresProgram() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    EmbeddedPostgres postgres =
        EmbeddedPostgres.start(
            folder.resolve("postgres"), Integer.parseInt(arguments[1]), folder.resolve("log"));
    commit(postgres, "邸报");
    System.out.println(OtherProcess.DONE);
    Thread.currentThread().join();
  }

  static Connection connect(EmbeddedPostgres postgres) throws Exception {
    return DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, "");
  }

  static void commit(EmbeddedPostgres postgres, String name) throws Exception {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists bulletin (name text)");
      statement.execute("insert into bulletin values ('" + name + "')");
    }
  }
}
