package io.dibao.testing;

import java.io.IOException;

/** A running Kafka broker with Dibao's topics, whichever way it runs. */
interface Broker extends AutoCloseable {

  String bootstrapServers();

  /** Makes the broker unreachable; its data stays. */
  void interrupt() throws IOException;

  /** Makes it reachable again at the same address. */
  void resume() throws IOException;

  @Override
  void close() throws IOException;
}
