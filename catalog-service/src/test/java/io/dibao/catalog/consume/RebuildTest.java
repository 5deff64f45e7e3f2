package io.dibao.catalog.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dibao.catalog.Database;
import io.dibao.catalog.Topics;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
@QuarkusTestResource(PostgresBackend.class)
@TestProfile(RebuildTest.ToldToRebuild.class)
class RebuildTest {
  private static final String GROUP = "catalog-rebuilt";

  public static final class ToldToRebuild implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "mp.messaging.incoming.articles.group.id",
          GROUP,
          "dibao.catalog.rebuild",
          "true",
          EarlierLife.SETTING,
          EarlierLife.COMMITTED);
    }
  }

  @Inject ArticleStore store;
  @Inject Follower follower;
  @Inject EarlierLife earlierLife;

  @Test
  void whatWasThereBeforeIsNoNews() throws Exception {
    try (Topics topics = new Topics()) {
      await().atMost(Duration.ofSeconds(60)).until(() -> topics.lag(GROUP) == 0);
    }

    String ids =
        earlierLife.published().stream()
            .map(id -> "'" + id + "'")
            .collect(Collectors.joining(",", "(", ")"));
    assertThat(Database.number("select count(*) from article_change where article_id in " + ids))
        .as("told of when they were stored for the first time, and not again")
        .isEqualTo(earlierLife.published().size());
  }

  @Test
  void theCatalogHoldsWhatIsOnTheLogAndNothingElse() {
    try (Topics topics = new Topics()) {
      await().atMost(Duration.ofSeconds(60)).until(() -> topics.lag(GROUP) == 0);
    }

    assertThat(earlierLife.published())
        .allMatch(store::exists)
        .as("told of when thrown away and when read from the earliest record again")
        .allMatch(id -> follower.toldOf(id) == 2);
    assertThat(store.exists(earlierLife.retracted())).isFalse();
  }
}
