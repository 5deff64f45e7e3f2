package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import io.dibao.catalog.search.CatalogFixture;
import io.dibao.catalog.search.TestArticle;
import io.dibao.testing.KafkaBackend;
import io.dibao.testing.PostgresBackend;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class FeedTest {

  private static final String TRANSFER = "工信部：《关于促进制造业有序转移的指导意见》政策解读";
  private static final String OPINION = "关于促进制造业有序转移的指导意见";
  private static final String TEXT =
      "一、总体要求\n制造业是立国之本。\n二、主要目标\n2025年底前，东北地区承接产业转移。要坚持市场导向、政府引导、自愿合作，统筹资源环境、"
          + "要素禀赋、产业基础及碳达峰碳中和目标，创新体制机制，完善政策体系，维护产业链供应链完整性，促进形成区域合理分工、联动发展的格局，建成园区。";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of(TRANSFER, TEXT)
            .publishedAt("2022-01-14T11:00:17Z")
            .section("", "1", "一、", "总体要求", "之本。")
            .section("", "2", "二、", "主要目标", "园区。")
            .signed()
            .source("新浪财经", "https://example.org/a b", "金融")
            .dated("2025年底前", null, "2026-01-01", "year", "deadline")
            .classified("region", "northeast", "东北地区", "takes-over")
            .provedBy("东北地区")
            .document(OPINION)
            .agency("工业和信息化部", "工信部"),
        TestArticle.of("转载", TEXT)
            .publishedAt("2022-01-15T00:00:00Z")
            .source("新华网", "https://example.org/3", "转载")
            .signed(),
        TestArticle.of("浙江制造业", "制造业数字化。")
            .publishedAt("2022-02-01T00:00:00Z")
            .source("浙江日报", "https://example.org/2", "地方"),
        TestArticle.of("快讯", "会议召开。"));
  }

  @Test
  void whatIsFoundIsAFeedTheLatestFirst() throws Exception {
    Feed feed = feed("/v1/articles?format=atom&q=制造业");

    assertThat(feed.getEntries())
        .extracting(Entry::getTitle)
        .containsExactly("浙江制造业", "转载", TRANSFER);
    assertThat(feed.getTitle()).contains("制造业");
    assertThat(feed.getUpdated()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    Entry transfer = feed.getEntries().get(2);
    assertThat(transfer.getId()).isEqualTo("urn:uuid:" + TestArticle.idOf(TRANSFER));
    assertThat(transfer.getPublished()).isEqualTo(Instant.parse("2022-01-14T11:00:17Z"));
    assertThat(transfer.getUpdated()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(transfer.getAuthors().get(0).getName()).isEqualTo("新浪财经");
    assertThat(transfer.getSummary().getValue()).contains("制造业是立国之本");
    assertThat(transfer.getCategories().get(0).getTerm()).isEqualTo("northeast");
  }

  @Test
  void addressesAreAbsoluteAndWork() throws Exception {
    Feed feed = feed("/v1/articles?format=atom&q=制造业");

    List<Link> links = new ArrayList<>(feed.getEntries().get(0).getAlternateLinks());
    links.addAll(feed.getAlternateLinks());
    links.addAll(feed.getOtherLinks());
    assertThat(links).hasSizeGreaterThanOrEqualTo(3);
    for (Link link : links) {
      assertThat(URI.create(link.getHref())).hasScheme("http");
      given().urlEncodingEnabled(false).get(URI.create(link.getHref())).then().statusCode(200);
    }
  }

  @Test
  void anAddressThatIsNoAddressIsLeftOut() throws Exception {
    List<Link> links = feed("/v1/articles?format=atom").getEntries().get(2).getOtherLinks();
    assertThat(links).extracting(Link::getRel).doesNotContain("via");
  }

  @Test
  void pagesAreLinkedAndHoldEachArticleOnce() throws Exception {
    List<String> titles = new ArrayList<>();
    Optional<String> page = Optional.of("/v1/articles?format=atom&limit=1");
    while (page.isPresent()) {
      Feed feed = feed(page.get());
      feed.getEntries().forEach(each -> titles.add(each.getTitle()));
      page =
          feed.getOtherLinks().stream()
              .filter(link -> link.getRel().equals("next"))
              .map(Link::getHref)
              .findFirst();
    }
    assertThat(titles).containsExactly("浙江制造业", "转载", TRANSFER, "快讯");
  }

  @Test
  void theSameQuestionHasTheSameIdHoweverItIsAsked() throws Exception {
    assertThat(feed("/v1/articles?format=atom&q=制造业&publisher=新浪财经").getId())
        .isEqualTo(feed("/v1/articles?publisher=新浪财经&q=制造业&limit=1&format=atom").getId())
        .isNotEqualTo(feed("/v1/articles?format=atom&q=制造业").getId());
  }

  @Test
  void deadlinesAreAFeed() throws Exception {
    Feed feed = feed("/v1/timeline?format=atom&role=deadline");
    Entry deadline = feed.getEntries().get(0);
    assertThat(deadline.getTitle()).isEqualTo("2025年底前 · " + TRANSFER);
    assertThat(deadline.getSummary().getValue()).isEqualTo("2025年底前，东北地区承接产业转移。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/articles",
        "/v1/sections",
        "/v1/sections?q=制造业",
        "/v1/timeline",
        "/v1/timeline?q=制造业",
        "/v1/transfers",
        "/v1/documents",
        "/v1/agencies",
        "/v1/articles/{id}/reprints",
        "/v1/articles/{id}/similar"
      })
  void everyListIsAFeedWhoseEntriesHaveWhatAReaderNeeds(String list) throws Exception {
    String path = list.replace("{id}", TestArticle.idOf(TRANSFER).toString());

    Feed feed = feed(path + (path.contains("?") ? "&" : "?") + "format=atom");

    assertThat(feed.getEntries()).isNotEmpty();
    assertThat(feed.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
    assertThat(feed.getUpdated()).isAfter("2022-01-01");
    for (Entry entry : feed.getEntries()) {
      assertThat(entry.getTitle()).isNotBlank();
      URI page = URI.create(entry.getAlternateLinks().get(0).getHref());
      given().urlEncodingEnabled(false).get(page).then().statusCode(200);
    }
    URI people = URI.create(feed.getAlternateLinks().get(0).getHref());
    assertThat(people.toString()).doesNotContain("?&").doesNotEndWith("?");
    given().urlEncodingEnabled(false).get(people).then().statusCode(200).contentType("text/html");
  }

  @Test
  void anEntryOfASectionLeadsToItsPlace() throws Exception {
    Entry goal = feed("/v1/sections?format=atom&q=东北地区&title=解读").getEntries().get(0);

    assertThat(goal.getTitle()).isEqualTo("二、主要目标 · " + TRANSFER);
    assertThat(goal.getUpdated()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(goal.getSummary().getValue()).contains("东北地区承接产业转移");
    assertThat(goal.getAlternateLinks().get(0).getHref()).endsWith("#s-2");
  }

  @Test
  void aDocumentIsNewsWhenAnotherArticleCitesIt() throws Exception {
    Entry opinion = feed("/v1/documents?format=atom").getEntries().get(0);

    assertThat(opinion.getTitle()).isEqualTo("《" + OPINION + "》");
    assertThat(opinion.getUpdated()).isEqualTo(Instant.parse("2022-01-14T11:00:17Z"));
  }

  @Test
  void countsOfCodesHaveNoTimeAndAreNoFeed() {
    given()
        .get("/v1/taxonomies?format=atom")
        .then()
        .statusCode(400)
        .body("errors[0].reason", equalTo("is not one of json, csv, ndjson"));
  }

  private static Feed feed(String path) throws Exception {
    URI uri = URI.create(path);
    String xml =
        (uri.isAbsolute() ? given().urlEncodingEnabled(false).get(uri) : given().get(path))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return (Feed) new WireFeedInput(false, Locale.ROOT).build(new StringReader(xml));
  }
}
