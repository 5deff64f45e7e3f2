package io.dibao.testing;

import java.io.IOException;

/** A running PostgreSQL server with an empty database, whichever way it runs. */
interface Database extends AutoCloseable {

  String jdbcUrl();

  String user();

  String password();

  /** Makes the server unreachable; its data stays. */
  void interrupt() throws IOException;

  /** Makes it reachable again at the same address. */
  void resume() throws IOException;

  @Override
  void close() throws IOException;
}
