package io.dibao.catalog.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtomWriterTest {

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    Feed read = read(entry("《意见》<b>&amp;</b> \"解读\""));

    assertThat(read.getId()).isEqualTo("urn:uuid:1");
    assertThat(read.getUpdated()).isEqualTo(Instant.parse("2022-01-15T08:00:00Z"));
    assertThat(read.getAuthors()).isNotEmpty();
    assertThat(read.getOtherLinks())
        .extracting(link -> link.getRel() + " " + link.getHref())
        .containsExactly("self http://x/v1?format=atom&q=a", "next http://x/v1?cursor=c");
    Entry entry = read.getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("《意见》<b>&amp;</b> \"解读\"");
    assertThat(entry.getPublished()).isEqualTo(Instant.parse("2022-01-14T11:00:17Z"));
    assertThat(entry.getSummary().getValue()).isEqualTo("支持东北地区承接产业转移。");
    assertThat(entry.getCategories()).extracting(each -> each.getLabel()).containsExactly("东北地区");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws Exception {
    assertThat(read(entry("工信部\u0000\u001b\ud800解读\ufffe")).getEntries().get(0).getTitle())
        .isEqualTo("工信部\ufffd\ufffd\ufffd解读\ufffd");
  }

  @Test
  void anEmptyFeedIsAFeed() throws Exception {
    assertThat(read().getUpdated()).isEqualTo(Instant.EPOCH);
  }

  private static AtomFeed.Entry entry(String title) {
    return new AtomFeed.Entry(
        "urn:uuid:2",
        title,
        Instant.parse("2022-01-15T08:00:00Z"),
        Optional.of(Instant.parse("2022-01-14T11:00:17Z")),
        Optional.of("新浪财经"),
        "http://x/articles/2",
        Optional.of("https://example.org/2"),
        "支持东北地区承接产业转移。",
        List.of(new AtomFeed.Category("urn:dibao:region", "northeast", "东北地区")));
  }

  private static Feed read(AtomFeed.Entry... entries) throws Exception {
    AtomFeed feed =
        new AtomFeed(
            "urn:uuid:1",
            "邸报",
            "http://x/v1?format=atom&q=a",
            Optional.of("http://x/v1?cursor=c"),
            "http://x/?q=a",
            List.of(entries));
    String xml = new String(AtomWriter.write(feed), StandardCharsets.UTF_8);
    return (Feed) new WireFeedInput(false, java.util.Locale.ROOT).build(new StringReader(xml));
  }
}
