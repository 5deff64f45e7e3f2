package io.dibao.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private final Decoder decoder = new Decoder(DecodeSettings.DEFAULTS);

  private Post decode(String html) {
    return decoder.decode(html.getBytes(StandardCharsets.UTF_8), "text/html").get(0);
  }

  @Test
  void metadataOfAPageIsReadFromItsHead() {
    Post post =
        decode(
            """
            <!DOCTYPE html><html><head><title>制造业有序转移政策解读_新浪财经_新浪网</title>
            <meta property="og:title" content="制造业有序转移政策解读">
            <meta property="article:published_time" content="2022-01-14T19:00:17+08:00">
            <meta name="author" content="李墨轩"><meta name="mediaid" content="工信部网站">
            <link rel="canonical" href="https://finance.sina.com.cn/china/a.shtml"></head>
            <body><p>正文。</p></body></html>
            """);

    assertThat(post.title()).contains("制造业有序转移政策解读");
    assertThat(post.author()).contains("李墨轩");
    assertThat(post.source().publisher()).contains("工信部网站");
    assertThat(post.source().url()).contains("https://finance.sina.com.cn/china/a.shtml");
    assertThat(post.published().orElseThrow().instant())
        .isEqualTo(Instant.parse("2022-01-14T11:00:17Z"));
    assertThat(post.body().format()).isEqualTo(Body.Format.PAGE);
  }

  @Test
  void jsonLdGoesFirst() {
    Post post =
        decode(
            """
            <html><head><title>x</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
            "headline":"制造业有序转移","datePublished":"2022-01-14T11:00:17Z","author":[{"name":"李墨轩"}],
            "publisher":{"name":"新浪财经"},"mainEntityOfPage":{"@id":"https://finance.sina.com.cn/a.shtml"}}]}</script>
            </head><body><p>正文。</p></body></html>
            """);

    assertThat(post.title()).contains("制造业有序转移");
    assertThat(post.author()).contains("李墨轩");
    assertThat(post.source().publisher()).contains("新浪财经");
    assertThat(post.source().url()).contains("https://finance.sina.com.cn/a.shtml");
  }

  @Test
  void theLineUnderTheTitleIsReadWhereTheHeadIsSilent() {
    Post post =
        decode(
            """
            <html><head><title>1-7月宁夏重大项目推进情况_宁夏频道</title></head><body><h1>1-7月宁夏重大项目推进情况</h1>
            <div class="info"><span>2022年01月14日 19:00</span> <span>来源：<a href="/">宁夏日报</a></span> 字号：大 中 小</div>
            <p>正文，2021年8月30日 10:00 开始。</p></body></html>
            """);

    assertThat(post.title()).contains("1-7月宁夏重大项目推进情况");
    assertThat(post.source().publisher()).contains("宁夏日报");
    assertThat(post.published().orElseThrow().instant())
        .isEqualTo(Instant.parse("2022-01-14T11:00:00Z"));
  }

  @Test
  void aSiteRootIsNoArticleAddress() {
    Post post =
        decode(
            "<html><head><title>关于印发规划的通知</title><link rel=canonical href=https://www.gov.cn/>"
                + "</head><body>正文。</body></html>");

    assertThat(post.source().url()).isEmpty();
  }

  @Test
  void aTemplatesSampleIsNoAuthor() {
    Post post =
        decode(
            "<html><head><title>标题标题</title><meta name=author content='name, email@gmail.com'>"
                + "</head><body>正文。</body></html>");

    assertThat(post.author()).isEmpty();
  }

  @Test
  void aFragmentTakesItsTitleFromItsHeading() {
    Post post = decode("<h1>政策<em>解读</em></h1><p>正文。</p>");

    assertThat(post.title()).contains("政策解读");
    assertThat(post.body().format()).isEqualTo(Body.Format.HTML);
  }

  @Test
  void aFragmentWithoutHeadingHasNoTitle() {
    BadArticle fault = catchThrowableOfType(BadArticle.class, () -> decode("<p>正文。</p>"));

    assertThat(fault.field()).isEqualTo("title");
  }

  @Test
  void timesOfSeveralArticlesInAScriptAreNotGuessedFrom() {
    Post post =
        decode(
            """
            <html><head><title>今日要闻</title></head><body><p>正文。</p><script>var state = [
            {"publishTime":"2022-01-14 19:00:17"},{"publishTime":"2022-01-14 20:11:00"}]</script></body></html>
            """);

    assertThat(post.published()).isEmpty();
  }

  @Test
  void theTimeThatAPagePrintsGoesBeforeTheOneThatBaiduWasTold() {
    Post post =
        decode(
            """
            <html><head><title>制造业有序转移</title><script type="application/ld+json">{"title": "制造业有序转移",
            "pubDate": "2022-01-14T19:04:21"}</script></head><body><h1>制造业有序转移</h1>
            <div>2022-01-14 19:00:17 来源：新华社</div><p>正文。</p></body></html>
            """);

    assertThat(post.published().orElseThrow().instant())
        .isEqualTo(Instant.parse("2022-01-14T11:00:17Z"));
  }

  @Test
  void aSiteThatNamesItselfIsNoAuthor() {
    Post post =
        decode(
            "<html><head><title>制造业有序转移_网易订阅</title><meta name=author content=网易>"
                + "<meta name=copyright content=网易版权所有></head><body>正文。</body></html>");

    assertThat(post.author()).isEmpty();
  }
}
