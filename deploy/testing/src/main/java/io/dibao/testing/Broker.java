package io.dibao.testing;

import java.io.IOException;

/** A running Kafka broker with Dibao's topics, whichever way it runs. */
interface Broker extends AutoCloseable {

  String bootstrapServers();

  /** Makes the broker unreachable; its data stays. Nothing if it is already. */
  void interrupt() throws IOException;

  /** Makes it reachable again at the same address. Nothing if it is already. */
  void resume() throws IOException;

  @Override
  void close() throws IOException;
}
