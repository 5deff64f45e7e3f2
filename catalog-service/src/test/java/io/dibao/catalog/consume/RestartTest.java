package io.dibao.catalog.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dibao.catalog.Database;
import io.dibao.catalog.Topics;
import io.dibao.catalog.search.ArticleIndex;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
@QuarkusTestResource(PostgresBackend.class)
@TestProfile(RestartTest.KilledInMidBatch.class)
class RestartTest {
  private static final String GROUP = "catalog-restarted";

  public static final class KilledInMidBatch implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "mp.messaging.incoming.articles.group.id",
          GROUP,
          EarlierLife.SETTING,
          EarlierLife.KILLED);
    }
  }

  @Inject ArticleStore store;
  @Inject Follower follower;
  @Inject EarlierLife earlierLife;
  @Inject ArticleIndex index;

  @Test
  void aBatchStoredButNotCommittedIsTakenAgainAndNothingIsDoubled() throws Exception {
    try (Topics topics = new Topics()) {
      await().atMost(Duration.ofSeconds(60)).until(() -> topics.lag(GROUP) == 0);
    }

    assertThat(earlierLife.published())
        .allMatch(store::exists)
        .allMatch(id -> follower.toldOf(id) == 1);
    assertThat(Database.number("select count(*) from section"))
        .isEqualTo(2 * Database.number("select count(*) from article"));
    assertThat(index.count())
        .as("the index, which had heard of none of them")
        .isGreaterThanOrEqualTo(earlierLife.published().size());
  }
}
