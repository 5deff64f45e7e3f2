package io.dibao.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.Database;
import io.dibao.catalog.SampleArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
@QuarkusTestResource(PostgresBackend.class)
class ArticleStoreTest {
  @Inject ArticleStore store;
  @Inject ObjectMapper json;

  private final UUID id = UUID.randomUUID();

  @Test
  void anArticleIsFoundAsItWasPublished() throws Exception {
    Changes.Published published = SampleArticle.of(id).published();

    store.apply(new Changes(List.of(published), Set.of()));

    StoredArticle found = store.find(id).orElseThrow();
    assertThat(found.article()).isEqualTo(published.article());
    assertThat(json.readTree(found.json())).isEqualTo(json.readTree(published.json()));
  }

  @Test
  void everyPartOfAnArticleHasItsRow() throws Exception {
    store.apply(new Changes(List.of(SampleArticle.of(id).published()), Set.of()));

    assertThat(
            Stream.of(
                    "section",
                    "date_mention",
                    "citation",
                    "citation_mention",
                    "relation",
                    "agency",
                    "agency_mention",
                    "classification",
                    "evidence")
                .map(this::rows))
        .containsExactly(2L, 2L, 1L, 2L, 1L, 1L, 2L, 1L, 1L);
  }

  @Test
  void aDayStartsAtMidnightInShanghai() throws Exception {
    store.apply(new Changes(List.of(SampleArticle.of(id).published()), Set.of()));

    assertThat(
            Database.number(
                "select count(*) from date_mention where starts_at = '2022-01-13T16:00:00Z'"
                    + " and ends_at = '2022-01-14T16:00:00Z' and article_id = '"
                    + id
                    + "'"))
        .isOne();
  }

  @Test
  void anInnerSectionNamesItsParent() throws Exception {
    store.apply(new Changes(List.of(SampleArticle.of(id).published()), Set.of()));

    assertThat(
            Database.number(
                "select count(*) from section where path = '1.1' and parent_path = '1'"
                    + " and ordinal = 1 and article_id = '"
                    + id
                    + "'"))
        .isOne();
  }

  @Test
  void anotherRevisionReplacesTheArticleWithAllItsParts() throws Exception {
    store.apply(new Changes(List.of(SampleArticle.of(id).published()), Set.of()));

    store.apply(
        new Changes(
            List.of(
                SampleArticle.of(id).with("revision", "2").with("dates", List.of()).published()),
            Set.of()));

    assertThat(store.find(id)).get().returns("2", StoredArticle::revision);
    assertThat(rows("date_mention")).isZero();
    assertThat(rows("evidence")).isOne();
  }

  @Test
  void theSameChangesTwiceAreStoredOnce() throws Exception {
    Changes changes = new Changes(List.of(SampleArticle.of(id).published()), Set.of());
    store.apply(changes);

    store.apply(changes);

    assertThat(rows("section")).isEqualTo(2);
  }

  @Test
  void aRetractedArticleGoesWithAllItsParts() throws Exception {
    store.apply(new Changes(List.of(SampleArticle.of(id).published()), Set.of()));

    store.apply(new Changes(List.of(), Set.of(id)));

    assertThat(store.exists(id)).isFalse();
    assertThat(rows("agency_mention")).isZero();
  }

  @Test
  void aRelationSaidTwiceIsStoredOnceAndOneOfAnotherTypeIsKept() throws Exception {
    List<Map<String, String>> said =
        List.of(
            Map.of("type", "interprets", "to", "指导意见"),
            Map.of("type", "interprets", "to", "指导意见"),
            Map.of("type", "suspends", "from", "通知", "to", "指导意见"));

    store.apply(
        new Changes(List.of(SampleArticle.of(id).with("relations", said).published()), Set.of()));

    assertThat(rows("relation")).isEqualTo(2);
  }

  @Test
  void articlesStoredBeforeTheirRelationsWereGetThem() throws Exception {
    store.apply(new Changes(List.of(SampleArticle.of(id).published()), Set.of()));
    Database.execute("delete from relation");
    String migration =
        new String(
            getClass().getResourceAsStream("/db/migration/V4__relations.sql").readAllBytes(),
            StandardCharsets.UTF_8);

    Database.execute(migration.substring(migration.indexOf("insert into relation")));

    assertThat(
            Database.number(
                "select count(*) from relation where type = 'interprets' and text = '《意见》'"
                    + " and range_end = range_start + 4 and section = '1' and ordinal = 0"
                    + " and article_id = '"
                    + id
                    + "'"))
        .isOne();
  }

  @Test
  void codesStoredBeforeThoseAboveThemWereGetThem() throws Exception {
    Map<String, Object> code =
        Map.of(
            "scheme",
            "industry",
            "code",
            "C39",
            "label",
            "电子设备制造业",
            "score",
            0.9,
            "parents",
            List.of(Map.of("code", "C", "label", "制造业")));
    store.apply(
        new Changes(
            List.of(SampleArticle.of(id).with("classifications", List.of(code)).published()),
            Set.of()));
    String migration =
        new String(
            getClass().getResourceAsStream("/db/migration/V4.1__code_paths.sql").readAllBytes(),
            StandardCharsets.UTF_8);
    Database.execute("update classification set path = array[code], path_labels = array[label]");

    Database.execute(
        migration.substring(
            migration.indexOf("update classification"), migration.lastIndexOf("alter table")));

    assertThat(
            Database.number(
                "select count(*) from classification where path = '{C,C39}'"
                    + " and path_labels = '{制造业,电子设备制造业}' and article_id = '"
                    + id
                    + "'"))
        .isOne();
  }

  @Test
  void aNulCharacterIsTheDatasFault() {
    Changes.Published nul = SampleArticle.of(id).with("title", "工信部\0解读").published();

    assertThatThrownBy(() -> store.apply(new Changes(List.of(nul), Set.of())))
        .isInstanceOf(UnstorableArticle.class)
        .hasMessageContaining("SQLSTATE 22");
  }

  @Test
  void halfACharacterIsTheDatasFault() {
    Changes.Published whole = SampleArticle.of(id).published();
    Changes.Published half =
        new Changes.Published(
            whole.article(), whole.json().replace("解读", "解\\ud840读"), whole.origin());

    assertThatThrownBy(() -> store.apply(new Changes(List.of(half), Set.of())))
        .isInstanceOf(UnstorableArticle.class);
  }

  @Test
  void aScoreAboveOneIsTheDatasFault() {
    Changes.Published sure =
        SampleArticle.of(id)
            .with(
                "classifications",
                List.of(Map.of("scheme", "genre", "code", "news", "label", "新闻", "score", 1.5)))
            .published();

    assertThatThrownBy(() -> store.apply(new Changes(List.of(sure), Set.of())))
        .isInstanceOf(UnstorableArticle.class)
        .hasMessageContaining("classification_score_check");
  }

  @Test
  void nothingOfABatchIsStoredIfOneArticleCannotBe() {
    UUID other = UUID.randomUUID();
    Changes changes =
        new Changes(
            List.of(
                SampleArticle.of(other).published(),
                SampleArticle.of(id).with("title", "工信部\0解读").published()),
            Set.of());

    assertThatThrownBy(() -> store.apply(changes)).isInstanceOf(UnstorableArticle.class);

    assertThat(store.exists(other)).isFalse();
  }

  @Test
  void aTitleLongerThanAnIndexEntryIsStored() {
    String title = "关于促进制造业有序转移的指导意见".repeat(1_000);
    Changes.Published wordy =
        SampleArticle.of(id)
            .with("documents", List.of(Map.of("title", title, "mentions", List.of())))
            .published();

    store.apply(new Changes(List.of(wordy), Set.of()));

    assertThat(rows("citation")).isOne();
  }

  @Test
  void allArticlesAreGivenOnceInIdOrder() {
    List<UUID> ids = Stream.generate(UUID::randomUUID).limit(7).toList();
    store.apply(
        new Changes(
            ids.stream().map(each -> SampleArticle.of(each).published()).toList(), Set.of()));
    List<UUID> given = new ArrayList<>();

    store.forEachBatch(3, batch -> batch.forEach(article -> given.add(article.id())));

    assertThat(given).containsAll(ids).doesNotHaveDuplicates();
    assertThat(given.stream().map(UUID::toString)).isSorted();
    assertThat(store.count()).isGreaterThanOrEqualTo(7);
  }

  private long rows(String table) {
    try {
      return Database.number("select count(*) from " + table + " where article_id = '" + id + "'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
