package io.dibao.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * A test resource: a PostgreSQL server with an empty database. A test class that names it in
 * {@code @QuarkusTestResource} may have a field of this type, which is set before each test.
 */
public final class PostgresBackend implements QuarkusTestResourceLifecycleManager {

  private static final Logger LOG = Logger.getLogger(PostgresBackend.class);

  private Database database;

  @Override
  public Map<String, String> start() {
    Backends backends = Backends.chosen();
    try {
      database = backends == Backends.CONTAINERS ? new ContainerDatabase() : new EmbeddedDatabase();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LOG.infof("PostgreSQL for the tests: %s, at %s", backends, database.jdbcUrl());
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password());
  }

  /** Where clients connect. */
  public String jdbcUrl() {
    return database.jdbcUrl();
  }

  /** Makes the server unreachable until {@link #resume()}; what was committed stays. */
  public void interrupt() throws IOException {
    database.interrupt();
  }

  /** Makes the server reachable again at the same address. */
  public void resume() throws IOException {
    database.resume();
  }

  @Override
  public void inject(TestInjector tests) {
    tests.injectIntoFields(this, new TestInjector.MatchesType(PostgresBackend.class));
  }

  @Override
  public void stop() {
    if (database != null) {
      try {
        database.close();
      } catch (IOException e) {
        LOG.warn("the tests' database did not stop in order", e);
      }
    }
  }
}
