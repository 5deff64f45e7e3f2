package io.dibao.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.catalog.Database;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is counted as articles come and go is what one would count now. */
@QuarkusTest
@QuarkusTestResource(KafkaBackend.class)
@QuarkusTestResource(PostgresBackend.class)
class ReferenceCountsTest {

  private static final List<String> AGENCIES =
      List.of("工业和信息化部", "财政部", "国家发展和改革委员会", "商务部", "自然资源部");
  private static final List<String> DOCUMENTS =
      List.of("关于促进制造业有序转移的指导意见", "中国制造2025", "土地管理法", "预算法", "外商投资法");
  private static final int ARTICLES = 60;
  private static final int MOST = 100;

  @Inject CatalogFixture catalog;
  @Inject ArticleStore store;
  @Inject References references;
  @Inject StatelessSession session;

  private final Random random = new Random(7);

  @BeforeEach
  void publish() {
    catalog.clear();
    catalog.publish(
        IntStream.range(0, ARTICLES).mapToObj(this::article).toArray(TestArticle[]::new));
  }

  @ParameterizedTest
  @EnumSource(ReferenceKind.class)
  void asTheyCame(ReferenceKind kind) {
    assertCountedAsNow(kind);
  }

  @ParameterizedTest
  @EnumSource(ReferenceKind.class)
  void afterRetractionsAndOtherRevisions(ReferenceKind kind) {
    catalog.retract(IntStream.range(0, 20).mapToObj(ReferenceCountsTest::id).toArray(UUID[]::new));
    catalog.publish(
        IntStream.range(10, 40)
            .mapToObj(n -> article(n).revision("r2"))
            .toArray(TestArticle[]::new));
    assertCountedAsNow(kind);
  }

  @ParameterizedTest
  @EnumSource(ReferenceKind.class)
  void afterTheCatalogWasThrownAwayAndReadAnew(ReferenceKind kind) {
    List<Reference> before = references.find(all(kind, ArticleFilter.NONE));
    store.forget(store.firstIds(ARTICLES));
    assertThat(references.count(all(kind, ArticleFilter.NONE))).isZero();
    random.setSeed(7);
    publish();
    assertThat(references.find(all(kind, ArticleFilter.NONE))).isEqualTo(before);
  }

  /** As two replicas do that read different partitions. */
  @ParameterizedTest
  @EnumSource(ReferenceKind.class)
  void afterTwoStoredTheSameNamesAtOnce(ReferenceKind kind) {
    List<TestArticle[]> batches =
        IntStream.range(0, 20)
            .mapToObj(
                batch ->
                    IntStream.range(0, 10)
                        .mapToObj(n -> article(100 + 10 * batch + n))
                        .toArray(TestArticle[]::new))
            .toList();
    CompletableFuture.allOf(
            batches.stream()
                .map(batch -> CompletableFuture.runAsync(() -> catalog.publishToStoreOnly(batch)))
                .toArray(CompletableFuture[]::new))
        .join();
    assertCountedAsNow(kind);
  }

  @Test
  void thoseStoredBeforeCountsWereKeptAreCounted() throws Exception {
    Database.execute("delete from reference");
    String migration =
        new String(
            getClass()
                .getResourceAsStream("/db/migration/V10__counted_references.sql")
                .readAllBytes(),
            StandardCharsets.UTF_8);
    Database.execute(
        migration.substring(
            migration.lastIndexOf("insert into reference"), migration.indexOf("create trigger")));
    assertCountedAsNow(ReferenceKind.DOCUMENT);
    assertCountedAsNow(ReferenceKind.AGENCY);
  }

  @Test
  void whatArticlesStoredBeforeAreFoundByIsTheSame() throws Exception {
    String migration =
        new String(
            getClass()
                .getResourceAsStream("/db/migration/V10__counted_references.sql")
                .readAllBytes(),
            StandardCharsets.UTF_8);
    Database.execute(
        "create table article_then as select id, codes, agency_ids, document_ids from article");
    Database.execute("update article set codes = '{}', agency_ids = '{}', document_ids = '{}'");
    Database.execute(
        migration.substring(
            migration.indexOf("update article"),
            migration.indexOf("alter table article\n  alter")));
    long differing =
        Database.number(
            """
            select count(*) from article a join article_then t on t.id = a.id
            where not (a.codes @> t.codes and a.codes <@ t.codes
              and a.agency_ids @> t.agency_ids and a.agency_ids <@ t.agency_ids
              and a.document_ids @> t.document_ids and a.document_ids <@ t.document_ids)""");
    Database.execute("drop table article_then");
    assertThat(differing).isZero();
  }

  private void assertCountedAsNow(ReferenceKind kind) {
    assertThat(references.find(all(kind, ArticleFilter.NONE)))
        .isNotEmpty()
        .isEqualTo(plain(kind, ""));
    assertThat(references.find(all(kind, inTheNorthEast())))
        .isNotEmpty()
        .isEqualTo(
            plain(
                kind,
                """
                where exists (select 1 from ClassificationRow c
                  where c.articleId = a.id and c.scheme = 'region'
                    and sql('''northeast''') = sql('any(?)', c.path))"""));
    assertThat(references.count(all(kind, ArticleFilter.NONE))).isEqualTo(plain(kind, "").size());
    assertThat(references.count(all(kind, inTheNorthEast())))
        .isEqualTo(references.find(all(kind, inTheNorthEast())).size());
    Reference first = plain(kind, "").get(0);
    assertThat(references.find(kind, first.id())).contains(first);
  }

  /** Counted over all rows of the articles, as one would with no regard to time. */
  private List<Reference> plain(ReferenceKind kind, String condition) {
    String hql =
        """
        select r.%1$s, min(r.%2$s), count(distinct r.articleId), min(a.publishedAt), max(a.publishedAt)
        from %3$s r join ArticleRow a on a.id = r.articleId
        %4$s
        group by r.%1$s order by count(distinct r.articleId) desc, r.%1$s"""
            .formatted(kind.id, kind.name, kind.entity, condition);
    return session.createSelectionQuery(hql, Object[].class).list().stream()
        .map(
            row ->
                new Reference(
                    (UUID) row[0],
                    (String) row[1],
                    (Long) row[2],
                    Optional.ofNullable((Instant) row[3]),
                    Optional.ofNullable((Instant) row[4])))
        .toList();
  }

  private static ArticleFilter inTheNorthEast() {
    return new ArticleFilter(
        Map.of("region", Choice.oneOf("northeast")),
        Choice.FREE,
        Choice.FREE,
        Choice.FREE,
        Choice.FREE,
        Optional.empty(),
        Optional.empty());
  }

  private static ReferenceQuery all(ReferenceKind kind, ArticleFilter articles) {
    return new ReferenceQuery(kind, List.of(), articles, Optional.empty(), MOST);
  }

  private static UUID id(int number) {
    return TestArticle.idOf("第" + number + "号");
  }

  /** Some without a date, some that name the same twice. */
  private TestArticle article(int number) {
    TestArticle article = TestArticle.of("第" + number + "号", "工信部、财政部印发《意见》。");
    if (random.nextInt(5) > 0) {
      article.publishedAt(
          Instant.parse("2022-01-01T00:00:00Z").plusSeconds(random.nextInt()).toString());
    }
    some(AGENCIES).forEach(name -> article.agency(name, name));
    some(DOCUMENTS).forEach(article::document);
    if (random.nextBoolean()) {
      article.classified("region", "220000", "吉林省", "takes-over").under("northeast", "东北地区");
    }
    return article;
  }

  private List<String> some(List<String> names) {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      some.add(names.get(random.nextInt(names.size())));
    }
    return some;
  }
}
