package io.dibao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * A test resource: a Kafka broker with the topics {@code articles} and {@code
 * articles.dead-letter}. A test class that names it in {@code @QuarkusTestResource} may have a
 * field of this type, which is set before each test.
 */
public final class KafkaBackend implements QuarkusTestResourceLifecycleManager {

  private static final Logger LOG = Logger.getLogger(KafkaBackend.class);

  private Broker broker;

  @Override
  public Map<String, String> start() {
    Backends backends = Backends.chosen();
    try {
      broker = backends == Backends.CONTAINERS ? new ContainerBroker() : new EmbeddedBroker();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LOG.infof("Kafka for the tests: %s, at %s", backends, broker.bootstrapServers());
    return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
  }

  /** Where clients connect. */
  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  /** Makes the broker unreachable until {@link #resume()}; what it has acknowledged stays. */
  public void interrupt() throws IOException {
    broker.interrupt();
  }

  /** Makes the broker reachable again at the same address. */
  public void resume() throws IOException {
    broker.resume();
  }

  @Override
  public void inject(TestInjector tests) {
    tests.injectIntoFields(this, new TestInjector.MatchesType(KafkaBackend.class));
  }

  @Override
  public void stop() {
    if (broker != null) {
      try {
        broker.close();
      } catch (IOException e) {
        LOG.warn("the tests' broker did not stop in order", e);
      }
    }
  }
}
