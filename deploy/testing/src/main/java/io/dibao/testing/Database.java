package io.dibao.testing;

import java.io.IOException;

/** A running PostgreSQL server with an empty database, whichever way it runs. */
interface Database extends AutoCloseable {

  String jdbcUrl();

  String user();

  String password();

  /** Makes the server unreachable; its data stays. Nothing if it is already. */
  void interrupt() throws IOException;

  /** Makes it reachable again at the same address. Nothing if it is already. */
  void resume() throws IOException;

  @Override
  void close() throws IOException;
}
