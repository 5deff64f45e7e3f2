package io.dibao.catalog.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dibao.catalog.Database;
import io.dibao.catalog.SampleArticle;
import io.dibao.catalog.Topics;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.Changes;
import io.dibao.catalog.store.StoredArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
@QuarkusTestResource(PostgresBackend.class)
class ReplayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** More records than are read at a time. */
  private static final int REVISIONS = 300;

  @Inject Replay replay;
  @Inject ArticleStore store;
  @Inject Follower follower;

  private final Topics topics = new Topics();
  private final UUID id = UUID.randomUUID();

  @AfterEach
  void close() {
    topics.close();
  }

  @Test
  void whatTheStoreLostComesBack() throws Exception {
    publish("1");
    Database.execute("delete from article where id = '" + id + "'");

    replay();

    assertThat(store.exists(id)).isTrue();
    assertThat(follower.toldOf(id)).as("the index heard of it, too").isEqualTo(2);
  }

  @Test
  void whatIsReplayedIsNoNews() throws Exception {
    publish("1");
    publish("2");
    UUID gone = UUID.randomUUID();
    topics.publish(gone, SampleArticle.of(gone));
    await().atMost(PATIENCE).until(() -> store.exists(gone));
    topics.retract(gone);
    await().atMost(PATIENCE).until(() -> topics.lag("catalog") == 0);
    Database.execute("delete from article where id = '" + id + "'");
    long changes = Database.number("select last from change_head");

    replay();

    assertThat(store.exists(id)).isTrue();
    assertThat(Database.number("select last from change_head")).isEqualTo(changes);
  }

  @Test
  void whatTheLogDoesNotKnowGoes() {
    store.apply(new Changes(List.of(SampleArticle.of(id).published()), Set.of()));

    replay();

    assertThat(store.exists(id)).isFalse();
    assertThat(follower.toldOf(id)).isOne();
  }

  @Test
  void whatWasRetractedStaysAway() throws Exception {
    publish("1");
    topics.retract(id);
    topics.bury(id);
    await().atMost(PATIENCE).until(() -> !store.exists(id));
    await().atMost(PATIENCE).until(() -> topics.lag("catalog") == 0);

    replay();

    assertThat(store.exists(id)).isFalse();
  }

  @Test
  void noOlderRevisionTakesTheNewestOnesPlaceMeanwhile() {
    for (int i = 1; i < REVISIONS; i++) {
      topics.publish(id, SampleArticle.of(id).with("revision", String.valueOf(i)));
    }
    publish(String.valueOf(REVISIONS));
    int before = follower.revisionsOf(id).size();

    replay();

    assertThat(follower.revisionsOf(id).stream().skip(before))
        .containsExactly(String.valueOf(REVISIONS));
  }

  /** As after the topic was made anew: what is stored seems to come from further on. */
  @Test
  void anArticleStoredFromAnotherLogIsTakenFromThisOne() throws Exception {
    publish("1");
    Database.execute(
        "update article set event_offset = 1000000000, revision = 'old' where id = '" + id + "'");

    replay();

    assertThat(store.find(id)).get().returns("1", StoredArticle::revision);
    assertThat(Database.number("select event_offset from article where id = '" + id + "'"))
        .isLessThan(1_000_000_000);
  }

  private void publish(String revision) {
    topics.publish(id, SampleArticle.of(id).with("revision", revision));
    await()
        .atMost(PATIENCE)
        .until(() -> store.find(id).filter(each -> each.revision().equals(revision)).isPresent());
    await().atMost(PATIENCE).until(() -> follower.revisionsOf(id).contains(revision));
  }

  private void replay() {
    long[] records = new long[2];
    replay.run(
        new Replay.Progress() {
          @Override
          public void length(long all) {
            records[0] = all;
          }

          @Override
          public void passed(long more) {
            records[1] += more;
          }
        });
    assertThat(records[1]).isEqualTo(records[0]);
  }
}
