package io.dibao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dibao.catalog.store.ArticleStore;
import io.dibao.catalog.store.Changes;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens indexes of its own beside that of the application, on the same store. */
@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class IndexRebuildTest {

  @TempDir Path folder;

  @Inject CatalogFixture catalog;
  @Inject ArticleStore store;
  @Inject IndexContent content;
  @Inject Corrections corrections;
  @Inject OtherForms forms;
  @Inject ObjectMapper json;

  private ArticleIndex index;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of("甲", "产业转移"), TestArticle.of("乙", "产业转移"), TestArticle.of("丙", "乡村振兴"));
  }

  @AfterEach
  void close() {
    if (index != null) {
      index.stop(null);
    }
  }

  @Test
  void aMissingIndexIsRebuilt() {
    open();
    assertThat(find("产业转移")).containsExactlyInAnyOrder("甲", "乙");
  }

  @Test
  void anIndexOfTheStoresSizeIsKept() throws IOException {
    open();
    index.stop(null);
    List<String> before = files();
    index = opened();
    assertThat(index.isReady()).isTrue();
    assertThat(files()).isEqualTo(before);
    assertThat(find("产业转移")).hasSize(2);
  }

  @Test
  void anIndexThatMissesAnArticleIsRebuilt() {
    open();
    index.stop(null);
    catalog.publishToStoreOnly(TestArticle.of("丁", "产业转移"));
    open();
    assertThat(find("产业转移")).hasSize(3);
  }

  @Test
  void aDamagedIndexIsRebuilt() throws IOException {
    open();
    index.stop(null);
    for (Path file : segments()) {
      overwriteMiddle(file);
    }
    open();
    assertThat(find("产业转移")).hasSize(2);
  }

  @Test
  void anIndexWhoseCommitIsGoneIsRebuilt() throws IOException {
    open();
    index.stop(null);
    for (Path file : segments()) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.delete(file);
      }
    }
    open();
    assertThat(find("产业转移")).hasSize(2);
  }

  @Test
  void anIndexOfAnotherVersionIsDropped() throws IOException {
    Path old = Files.createDirectories(folder.resolve("version-0").resolve("articles"));
    Files.writeString(old.resolve("segments_1"), "old");
    open();
    assertThat(old).doesNotExist();
    assertThat(find("产业转移")).hasSize(2);
  }

  @Test
  void aLockThatADeadProcessLeftDoesNotBlock() throws IOException {
    open();
    index.stop(null);
    Files.write(generation().resolve("articles").resolve("write.lock"), new byte[0]);
    Files.write(folder.resolve("lock"), new byte[0]);
    open();
    assertThat(find("产业转移")).hasSize(2);
  }

  @Test
  void anIndexThatAnotherProcessUsesIsLeftAlone() {
    open();
    assertThatThrownBy(this::opened)
        .isInstanceOf(IndexUnavailable.class)
        .hasMessageContaining("used by another");
    assertThat(find("产业转移")).hasSize(2);
  }

  @Test
  void whatIsStoredDuringARebuildIsKept() {
    open();
    CompletableFuture<Void> rebuilt = index.rebuild();
    Changes changes =
        new Changes(
            List.of(TestArticle.of("甲", "绿色金融").revision("r2").published(json)),
            Set.of(TestArticle.idOf("乙")));
    store.apply(changes);
    index.stored(changes);
    assertThat(find("产业转移")).as("by the index that serves meanwhile").isEmpty();
    rebuilt.join();
    assertThat(find("产业转移")).as("by the new one").isEmpty();
    assertThat(find("绿色金融")).containsExactly("甲");
  }

  @Test
  void theOldIndexServesWhileTheNewOneIsBuilt() throws IOException {
    open();
    Path before = generation();
    CompletableFuture<Void> rebuilt = index.rebuild();
    do {
      assertThat(find("产业转移")).hasSize(2);
    } while (!rebuilt.isDone());
    assertThat(find("产业转移")).hasSize(2);
    assertThat(generation()).isNotEqualTo(before);
    assertThat(before).doesNotExist();
  }

  @Test
  void aBuildThatWasCutShortIsDeletedAndTheOldIndexServes() throws IOException {
    open();
    Path serving = generation();
    index.stop(null);
    Path cutShort = Files.createDirectories(serving.resolveSibling("generation-1").resolve("x"));
    index = opened();
    assertThat(find("产业转移")).hasSize(2);
    assertThat(cutShort.getParent()).doesNotExist();
    assertThat(generation()).isEqualTo(serving);
  }

  @Test
  void anIndexThatWasNeverBuiltAnswersNothing() {
    index = new ArticleIndex(new IndexFolder(settings()), content, store, settings());
    assertThatThrownBy(() -> find("产业转移")).isInstanceOf(IndexUnavailable.class);
  }

  @Test
  void filesThatBreakUnderARunningIndexAreRebuilt() throws IOException {
    open();
    for (Path file : segments()) {
      if (!file.getFileName().toString().equals("write.lock")) {
        Files.delete(file);
      }
    }
    Changes changes = new Changes(List.of(TestArticle.of("丁", "产业转移").published(json)), Set.of());
    store.apply(changes);
    await().ignoreExceptions().untilAsserted(() -> index.stored(changes));
    awaitBuilt();
    assertThat(find("产业转移")).hasSize(3);
  }

  private void open() {
    index = opened();
    awaitBuilt();
  }

  private void awaitBuilt() {
    await().until(() -> index.isReady() && index.rebuilding().isEmpty());
  }

  private ArticleIndex opened() {
    ArticleIndex opened = new ArticleIndex(new IndexFolder(settings()), content, store, settings());
    opened.start(null);
    return opened;
  }

  private IndexSettings settings() {
    return new SmallRyeConfigBuilder()
        .withMapping(IndexSettings.class)
        .withDefaultValue("dibao.catalog.index.folder", folder.toString())
        .withDefaultValue("dibao.catalog.index.rebuild-batch", "2")
        .build()
        .getConfigMapping(IndexSettings.class);
  }

  private List<String> find(String words) {
    ArticleQuery query =
        new ArticleQuery(
            Words.parse(words),
            Words.NONE,
            Filters.NONE,
            Order.RELEVANCE,
            List.of(),
            20,
            Position.START);
    return new ArticleSearch(index, corrections, forms, json)
        .search(query).hits().stream().map(hit -> hit.article().title()).toList();
  }

  private List<String> files() throws IOException {
    return segments().stream().map(each -> each.getFileName().toString()).sorted().toList();
  }

  private List<Path> segments() throws IOException {
    try (Stream<Path> files = Files.list(generation().resolve("articles"))) {
      return files.toList();
    }
  }

  /** The folder of the generation that serves. */
  private Path generation() throws IOException {
    Path version = folder.resolve("version-" + IndexFolder.MAPPING_VERSION);
    return version.resolve(Files.readString(version.resolve("serving")));
  }

  private static void overwriteMiddle(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (channel.size() > 0) {
        channel.write(ByteBuffer.wrap(new byte[] {66, 66, 66, 66}), channel.size() / 2);
      }
    }
  }
}
