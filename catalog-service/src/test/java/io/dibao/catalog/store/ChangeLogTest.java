package io.dibao.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.catalog.SampleArticle;
import io.dibao.catalog.store.ArticleChange.Kind;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class ChangeLogTest {

  private static final String READER = "test";
  private static final String WEBHOOKS = "webhooks";

  @Inject ArticleStore store;
  @Inject ChangeLog log;

  private final UUID id = UUID.randomUUID();

  /** They wait for an index that hears nothing of what these tests store. */
  @BeforeEach
  void withoutWebhooks() {
    log.endReading(WEBHOOKS);
  }

  @AfterEach
  void endReading() {
    log.endReading(READER);
    log.beginReading(WEBHOOKS);
  }

  @Test
  void aRevisionIsToldOfWithWhatReadersFilterBy() {
    publish("1");

    ArticleChange change = changes().get(0);
    assertThat(change)
        .returns(Kind.PUBLISHED, ArticleChange::kind)
        .returns("1", ArticleChange::revision);
    assertThat(change.classifications())
        .containsExactly("region:northeast", "region:northeast:takes-over");
    assertThat(change.agencies()).containsExactly("工业和信息化部", "工信部");
    assertThat(change.documents()).containsExactly("关于促进制造业有序转移的指导意见", "意见");
    assertThat(change.categories()).startsWith("金融");
  }

  @Test
  void theSameRevisionIsNoNews() {
    publish("1");
    publish("1");
    publish("2");

    assertThat(changes()).extracting(ArticleChange::revision).containsExactly("1", "2");
  }

  @Test
  void aRetractionIsToldOfOnce() {
    publish("1");
    store.apply(new Changes(List.of(), Set.of(id)));
    store.apply(new Changes(List.of(), Set.of(id)));

    assertThat(changes())
        .extracting(ArticleChange::kind)
        .containsExactly(Kind.PUBLISHED, Kind.RETRACTED);
  }

  @Test
  void whatWasRetractedAndIsPublishedAgainIsNews() {
    publish("1");
    store.apply(new Changes(List.of(), Set.of(id)));
    publish("1");

    assertThat(changes()).hasSize(3);
  }

  @Test
  void aRecordThatIsReadAgainIsNoNewsWhateverTheStoreHolds() {
    Changes.Published first = SampleArticle.of(id).published();
    Changes.Published second = SampleArticle.of(id).with("revision", "2").published();
    store.apply(new Changes(List.of(first), Set.of()));
    store.apply(new Changes(List.of(second), Set.of()));

    store.apply(new Changes(List.of(first), Set.of()));
    store.apply(new Changes(List.of(), Set.of(id), Map.of(id, first.origin())));
    store.apply(new Changes(List.of(second), Set.of()));

    assertThat(changes()).extracting(ArticleChange::revision).containsExactly("1", "2");
  }

  @Test
  void inAnotherLogOfThatNameAllIsNews() {
    Changes.Origin late = new Changes.Origin("log-" + id, 0, 1_000);
    Changes.Origin early = new Changes.Origin("log-" + id, 0, 3);
    store.apply(new Changes(List.of(at(late, "1")), Set.of()));

    store.forgetTold("log-" + id, Map.of(0, 4L));
    store.apply(new Changes(List.of(at(early, "2")), Set.of()));

    assertThat(changes()).extracting(ArticleChange::revision).containsExactly("1", "2");
  }

  private Changes.Published at(Changes.Origin origin, String revision) {
    Changes.Published sample = SampleArticle.of(id).with("revision", revision).published();
    return new Changes.Published(sample.article(), sample.json(), origin);
  }

  @Test
  void oneWhoReadsWhileManyWriteMissesNothing() throws Exception {
    int writers = 4;
    int each = 25;
    long start = log.head().last();
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    List<Future<?>> writing =
        IntStream.range(0, writers)
            .<Future<?>>mapToObj(writer -> threads.submit(() -> publishMany(each)))
            .toList();
    List<Long> seen = new ArrayList<>();
    long at = start;
    while (seen.size() < writers * each) {
      for (ArticleChange change : log.after(at, 7)) {
        seen.add(change.sequence());
        at = change.sequence();
      }
      for (Future<?> writer : writing) {
        if (writer.isDone()) {
          writer.get();
        }
      }
    }
    threads.shutdown();
    assertThat(seen)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, writers * each).mapToObj(i -> start + i).toList());
  }

  private void publishMany(int number) {
    for (int i = 0; i < number; i++) {
      UUID other = UUID.randomUUID();
      Changes.Published sample = SampleArticle.of(other).published();
      Changes.Origin ownPartition = new Changes.Origin("log-" + other, 0, 1);
      store.apply(
          new Changes(
              List.of(new Changes.Published(sample.article(), sample.json(), ownPartition)),
              Set.of()));
    }
  }

  @Test
  void whatIsTooMuchIsDroppedButNotWhatAReaderHasYetToRead() {
    publish("1");
    log.beginReading(READER);
    publish("2");

    log.drop(Instant.EPOCH, 0);
    assertThat(changes()).extracting(ArticleChange::revision).containsExactly("2");
    assertThat(log.head().dropped()).isLessThan(log.head().last());

    log.endReading(READER);
    log.drop(Instant.EPOCH, 0);
    assertThat(changes()).isEmpty();
    assertThat(log.head().dropped()).isEqualTo(log.head().last());
  }

  @Test
  void whatIsTooOldIsDropped() {
    publish("1");
    log.drop(Instant.EPOCH, Long.MAX_VALUE);
    assertThat(changes()).hasSize(1);

    log.drop(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);
    assertThat(changes()).isEmpty();
  }

  @Test
  void aReaderGoesOnBehindWhatItHasDealtWith() {
    log.beginReading(READER);
    publish("1");
    publish("2");
    List<List<String>> told = new ArrayList<>();

    log.read(
        READER,
        10,
        changes -> {
          told.add(changes.stream().map(ArticleChange::revision).toList());
          return 1;
        });
    log.read(
        READER,
        10,
        changes -> {
          told.add(changes.stream().map(ArticleChange::revision).toList());
          return changes.size();
        });

    assertThat(told).containsExactly(List.of("1", "2"), List.of("2"));
  }

  private void publish(String revision) {
    store.apply(
        new Changes(
            List.of(SampleArticle.of(id).with("revision", revision).published()), Set.of()));
  }

  private List<ArticleChange> changes() {
    return log.after(0, Integer.MAX_VALUE).stream()
        .filter(change -> change.articleId().equals(id))
        .toList();
  }
}
