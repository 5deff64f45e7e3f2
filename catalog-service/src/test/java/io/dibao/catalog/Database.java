package io.dibao.catalog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The catalog's database as its administrator sees it. */
public final class Database {
  private Database() {}

  /** Ends all connections to it and lets none in. */
  public static void takeAway() throws SQLException {
    allowConnections(false);
    administer(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name() + "'");
  }

  public static void bringBack() throws SQLException {
    allowConnections(true);
  }

  /** The only number that a query answers. */
  public static long number(String query) throws SQLException {
    try (Connection connection = connect(url());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static void allowConnections(boolean allowed) throws SQLException {
    administer("alter database \"" + name() + "\" with allow_connections " + allowed);
  }

  private static void administer(String sql) throws SQLException {
    try (Connection connection = connect(url().replaceFirst("/[^/?]+(\\?|$)", "/template1$1"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(String url) throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        url,
        config.getValue("quarkus.datasource.username", String.class),
        config.getValue("quarkus.datasource.password", String.class));
  }

  private static String name() {
    return url().replaceFirst("^.*/([^/?]+)(\\?.*)?$", "$1");
  }

  private static String url() {
    return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
  }
}
