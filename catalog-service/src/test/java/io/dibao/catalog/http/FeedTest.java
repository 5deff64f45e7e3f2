package io.dibao.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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

@QuarkusTest
@QuarkusTestResource(PostgresBackend.class)
@QuarkusTestResource(KafkaBackend.class)
class FeedTest {

  private static final String TRANSFER = "工信部：《关于促进制造业有序转移的指导意见》政策解读";

  @Inject CatalogFixture catalog;

  @BeforeEach
  void publishThreeArticles() {
    catalog.clear();
    catalog.publish(
        TestArticle.of(TRANSFER, "制造业是立国之本。2025年底前，东北地区承接产业转移。")
            .publishedAt("2022-01-14T11:00:17Z")
            .source("新浪财经", "https://example.org/a b", "金融")
            .dated("2025年底前", null, "2026-01-01", "year", "deadline")
            .classified("region", "northeast", "东北地区", "takes-over"),
        TestArticle.of("浙江制造业", "制造业数字化。")
            .publishedAt("2022-02-01T00:00:00Z")
            .source("浙江日报", "https://example.org/2", "地方"),
        TestArticle.of("快讯", "会议召开。"));
  }

  @Test
  void whatIsFoundIsAFeedTheLatestFirst() throws Exception {
    Feed feed = feed("/v1/articles?format=atom&q=制造业");

    assertThat(feed.getEntries()).extracting(Entry::getTitle).containsExactly("浙江制造业", TRANSFER);
    assertThat(feed.getTitle()).contains("制造业");
    assertThat(feed.getUpdated()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    Entry transfer = feed.getEntries().get(1);
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
    List<Link> links = feed("/v1/articles?format=atom").getEntries().get(1).getOtherLinks();
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
    assertThat(titles).containsExactly("浙江制造业", TRANSFER, "快讯");
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
