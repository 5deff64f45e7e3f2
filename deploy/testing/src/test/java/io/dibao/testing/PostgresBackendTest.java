package io.dibao.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresBackendTest {

  private final PostgresBackend postgres = new PostgresBackend();
  private Map<String, String> settings;

  @BeforeEach
  void start() {
    settings = postgres.start();
  }

  @AfterEach
  void stop() {
    postgres.stop();
  }

  @Test
  void anInterruptedServerDoesNotAnswerAndAResumedOneHasWhatItHad() throws Exception {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table bulletin (name text)");
      statement.execute("insert into bulletin values ('邸报')");
    }

    postgres.interrupt();
    postgres.interrupt();
    assertThatThrownBy(this::connect).isInstanceOf(SQLException.class);

    postgres.resume();
    postgres.resume();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from bulletin")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("邸报");
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", settings.get("quarkus.datasource.username"));
    properties.setProperty("password", settings.get("quarkus.datasource.password"));
    properties.setProperty("connectTimeout", "3");
    properties.setProperty("socketTimeout", "10");
    return DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"), properties);
  }
}
