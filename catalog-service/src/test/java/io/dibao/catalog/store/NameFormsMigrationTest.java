package io.dibao.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the migration to version 8 makes of the rows of a catalog that is older than it, in a schema
 * of its own beside the one that serves.
 */
@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class NameFormsMigrationTest {

  private static final String SCHEMA = "before_name_forms";

  private static final List<String> ROWS =
      List.of(
          """
          insert into article (id, revision, title, categories, text, event, event_topic,
            event_partition, event_offset, stored_at)
          values ('%s', 'r1', '工信部印发意见', '{}', '吉林承接产业转移。', '{}', 'articles', 0, 0, now())""",
          """
          insert into agency (article_id, ordinal, name, forms, role)
          values ('%s', 0, '工业和信息化部', '{工信部}', 'issuer')""",
          """
          insert into citation (article_id, ordinal, title, aliases, issuers, mention_count)
          values ('%s', 0, '关于促进制造业有序转移的指导意见', '{意见}', '{}', 1)""",
          """
          insert into classification (article_id, ordinal, scheme, code, label, role, score, path,
            path_labels)
          values ('%s', 0, 'region', '220000', '吉林省', 'takes-over', 0.9, '{northeast,220000}',
            '{东北地区,吉林省}')""",
          """
          insert into article_change (sequence, kind, article_id, revision, title, categories,
            classifications, agencies, documents, changed_at)
          values (1, 'published', '%s', 'r1', '工信部印发意见', '{}', '{region:220000}', '{}', '{}',
            now())""");

  private static final String ARTICLE = "6f1ed002-ab55-5c00-8000-000000000001";

  @Inject DataSource database;

  @BeforeEach
  void beAsOldAsVersionSeven() throws SQLException {
    dropSchema();
    migrateTo("7");
  }

  @AfterEach
  void dropSchema() throws SQLException {
    execute("drop schema if exists " + SCHEMA + " cascade");
  }

  @Test
  void theFormsThatStoredArticlesPrintAreKnown() throws SQLException {
    insertAnArticle();

    migrateTo("8");

    assertThat(rows("select kind || ' ' || form || ' ' || name from name_form order by 1"))
        .containsExactly(
            "agency 工业和信息化部 工业和信息化部",
            "agency 工信部 工业和信息化部",
            "document 关于促进制造业有序转移的指导意见 关于促进制造业有序转移的指导意见",
            "document 意见 关于促进制造业有序转移的指导意见");
  }

  @Test
  void aChangeThatWasLoggedTellsTheCodesAboveItsOwn() throws SQLException {
    insertAnArticle();

    migrateTo("8");

    assertThat(rows("select unnest(classifications) from article_change order by 1"))
        .containsExactly(
            "region:220000",
            "region:220000:takes-over",
            "region:northeast",
            "region:northeast:takes-over");
  }

  /** As version 7 stored it: a form and an alias beside the names, a code below another. */
  private void insertAnArticle() throws SQLException {
    for (String row : ROWS) {
      execute(row.formatted(ARTICLE));
    }
  }

  private void migrateTo(String version) {
    FluentConfiguration flyway = Flyway.configure().dataSource(database).schemas(SCHEMA);
    flyway.target(version).load().migrate();
  }

  private List<String> rows(String query) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setSchema(SCHEMA);
      try (Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery(query)) {
        List<String> rows = new ArrayList<>();
        while (result.next()) {
          rows.add(result.getString(1));
        }
        return rows;
      } finally {
        connection.setSchema("public");
      }
    }
  }

  private void execute(String change) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setSchema(SCHEMA);
      try (Statement statement = connection.createStatement()) {
        statement.execute(change);
      } finally {
        connection.setSchema("public");
      }
    }
  }
}
