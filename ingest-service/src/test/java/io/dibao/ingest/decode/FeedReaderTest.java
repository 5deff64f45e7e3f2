package io.dibao.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="%s"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
       <channel><title>新浪财经－国內</title><link>https://finance.sina.com.cn</link><description>d</description>
        <item><title>工信部：&nbsp;政策解读</title><link>https://finance.sina.com.cn/a.html</link>
         <pubDate>Fri, 14 Jan 2022 19:00:17 +0800</pubDate><author>李墨轩</author><category>金融</category>
         <description>摘要</description><content:encoded><![CDATA[<p>第一段。</p>]]></content:encoded></item>
        <item><title>没有正文</title><pubDate>Fri, 14 Jan 2022 11:00:17 GMT</pubDate></item>
        <item><title>坏日期</title><description>正文。</description><pubDate>昨天</pubDate></item>
        <item><title>只有摘要</title><description>第一句。&lt;br&gt;第二句。</description></item>
       </channel></rss>
      """;

  private final Decoder decoder = new Decoder(DecodeSettings.DEFAULTS);

  @Test
  void eachItemIsAnArticleAndABadOneFailsAlone() {
    List<Decoded> items =
        decoder.decodeEach(
            RSS.formatted("UTF-8").getBytes(StandardCharsets.UTF_8), "application/rss+xml");

    assertThat(items).hasSize(4);
    Post first = items.get(0).orThrow();
    assertThat(first.title()).contains("工信部： 政策解读");
    assertThat(first.body()).isEqualTo(new Body(Body.Format.HTML, "<p>第一段。</p>"));
    assertThat(first.published())
        .contains(new PublishTime(Instant.parse("2022-01-14T11:00:17Z"), ZoneId.of("+08:00")));
    assertThat(first.source().feed()).contains("新浪财经－国內");
    assertThat(first.source().url()).contains("https://finance.sina.com.cn/a.html");
    assertThat(first.author()).contains("李墨轩");
    assertThat(fieldOf(items.get(1))).isEqualTo("body");
    assertThat(fieldOf(items.get(2))).isEqualTo("date");
    assertThat(items.get(3).orThrow().body().content()).contains("<br>");
  }

  private static String fieldOf(Decoded item) {
    return ((Decoded.Refused) item).fault().field();
  }

  @Test
  void theXmlDeclarationGivesTheCharset() {
    byte[] feed = RSS.formatted("GBK").getBytes(Charset.forName("GBK"));

    assertThat(decoder.decodeEach(feed, "text/xml").get(0).orThrow().title()).contains("工信部： 政策解读");
  }

  @Test
  void atomIsRead() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>政策</title><id>urn:a</id><updated>2022-01-14T11:00:17Z</updated>
         <entry><title>通知</title><id>urn:b</id><link href="https://www.gov.cn/zhengce/b.htm"/>
          <updated>2022-01-15T00:00:00Z</updated><published>2022-01-14T19:00:17+08:00</published>
          <author><name>国务院办公厅</name></author><content type="html">&lt;p&gt;正文。&lt;/p&gt;</content></entry></feed>
        """;

    Post post = decoder.decode(atom.getBytes(StandardCharsets.UTF_8), null).get(0);

    assertThat(post.title()).contains("通知");
    assertThat(post.author()).contains("国务院办公厅");
    assertThat(post.published().orElseThrow().zone()).isEqualTo(ZoneId.of("+08:00"));
    assertThat(post.body().content()).isEqualTo("<p>正文。</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<rss version='2.0'><channel><item><title>&x;</title></item></channel></rss>",
        "<!DOCTYPE l [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><rss version='2.0'><channel>&b;</channel></rss>",
        "<rss version='2.0'><channel>",
        "<html xmlns='urn:x'/>x",
        "<opml version='2.0'/>"
      })
  void documentTypesAndOtherXmlAreRefused(String xml) {
    BadArticle fault =
        catchThrowableOfType(
            BadArticle.class,
            () -> decoder.decode(xml.getBytes(StandardCharsets.UTF_8), "application/rss+xml"));

    assertThat(fault.kind()).isEqualTo(BadArticle.Kind.MALFORMED);
    assertThat(fault.field()).isEqualTo("body");
  }

  @Test
  void anItemOfRssHubIsRead() {
    String rss =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss xmlns:atom="http://www.w3.org/2005/Atom" version="2.0"><channel>
        <title><![CDATA[新浪财经－国內]]></title><link>http://finance.sina.com.cn/china/</link>
        <atom:link href="http://rsshub.app/sina/finance" rel="self" type="application/rss+xml" />
        <description><![CDATA[新浪财经 - Made with love by RSSHub(https://github.com/DIYgod/RSSHub)]]></description>
        <generator>RSSHub</generator><language>zh-cn</language><ttl>5</ttl>
        <item><title><![CDATA[工信部：政策解读]]></title>
        <description><![CDATA[<img src="https://n.sinaimg.cn/a.jpg" referrerpolicy="no-referrer"><p>第一段。</p>]]></description>
        <pubDate>Fri, 14 Jan 2022 11:00:17 GMT</pubDate><guid isPermaLink="false">sina-1</guid>
        <link>https://finance.sina.com.cn/a.shtml</link><author><![CDATA[no-reply@sina.cn (李墨轩)]]></author>
        <category>金融</category><category>政策</category></item></channel></rss>
        """;

    Post post = decoder.decode(rss.getBytes(StandardCharsets.UTF_8), null).get(0);

    assertThat(post.title()).contains("工信部：政策解读");
    assertThat(post.author()).contains("李墨轩");
    assertThat(post.source().url()).contains("https://finance.sina.com.cn/a.shtml");
    assertThat(post.source().categories()).containsExactly("金融", "政策");
    assertThat(post.body().content()).contains("<p>第一段。</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<summary>工信部印发指导意见。</summary>",
        "<content type='html'>&lt;p&gt;工信部印发指导意见……&lt;a href='/'&gt;阅读全文&lt;/a&gt;&lt;/p&gt;</content>"
      })
  void anEntryWithASummaryAloneSaysSo(String content) {
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>政策</title><id>urn:a</id>"
            + "<updated>2022-01-14T11:00:17Z</updated><entry><title>通知</title><id>urn:b</id>"
            + "<updated>2022-01-14T11:00:17Z</updated>"
            + content
            + "</entry></feed>";

    Post post = decoder.decode(atom.getBytes(StandardCharsets.UTF_8), null).get(0);

    assertThat(post.warnings()).anyMatch(warning -> warning.contains("summary"));
  }
}
