package io.dibao.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  private final Decoder decoder = new Decoder(DecodeSettings.DEFAULTS);

  private Post decode(String post) {
    return decoder.decode(post.getBytes(StandardCharsets.UTF_8), "text/markdown").get(0);
  }

  private BadArticle refused(String post) {
    return catchThrowableOfType(BadArticle.class, () -> decode(post));
  }

  @Test
  void theSeedPostIsReadWhole() throws IOException {
    byte[] seed;
    try (InputStream file =
        MarkdownReaderTest.class.getResourceAsStream("/posts/00-manufacturing-transfer.md")) {
      seed = file.readAllBytes();
    }

    List<Post> posts = decoder.decode(seed, "text/markdown");

    assertThat(posts).hasSize(1);
    Post post = posts.get(0);
    assertThat(post.title()).contains("工信部：《关于促进制造业有序转移的指导意见》政策解读");
    assertThat(post.author()).contains("新浪财经");
    assertThat(post.published())
        .contains(new PublishTime(Instant.parse("2022-01-14T11:00:17Z"), ZoneId.of("GMT")));
    assertThat(post.source().categories()).containsExactly("金融", "新浪财经", "新浪财经－国內");
    assertThat(post.source().publisher()).contains("新浪财经");
    assertThat(post.source().feed()).contains("新浪财经－国內");
    assertThat(post.images())
        .containsExactly("https://n.sinaimg.cn/finance/cece9e13/20200514/343233024.png");
    assertThat(post.body().format()).isEqualTo(Body.Format.HTML);
    assertThat(post.warnings()).isEmpty();
  }

  @Test
  void quotesInsideAQuotedTitleAreReadLineByLineWithAWarning() {
    Post post = decode("---\ntitle: '关于'十四五'规划'\ncategories:\n - 金融\n---\n正文。");

    assertThat(post.title()).contains("关于'十四五'规划");
    assertThat(post.source().categories()).containsExactly("金融");
    assertThat(post.warnings()).singleElement().asString().contains("line 2", "line by line");
  }

  @Test
  void hopelessFrontMatterIsRefusedWithItsLine() {
    BadArticle fault = refused("\n---\ntitle: 'a'b'\n&&& 什么\n---\n正文。");

    assertThat(fault.field()).isEqualTo("frontMatter");
    assertThat(fault).hasMessageContaining("line 4");
  }

  @Test
  void frontMatterThatIsNotClosedIsRefused() {
    assertThat(refused("---\ntitle: 标题\n正文。").field()).isEqualTo("frontMatter");
  }

  @Test
  void aliasesAreRefused() {
    BadArticle fault = refused("---\ntitle: 标题\na: &a [x]\nb: [*a, *a]\n---\n正文。");

    assertThat(fault.field()).isEqualTo("frontMatter");
  }

  @Test
  void aMissingTitleIsNamed() {
    BadArticle fault = refused("---\nauthor: 新浪财经\n---\n正文。");

    assertThat(fault.kind()).isEqualTo(BadArticle.Kind.UNPROCESSABLE);
    assertThat(fault.field()).isEqualTo("title");
  }

  @Test
  void anEmptyBodyIsNamed() {
    assertThat(refused("---\ntitle: 标题\n---\n \n").field()).isEqualTo("body");
  }

  @Test
  void anUnreadableDateIsNamedAsWritten() {
    BadArticle fault = refused("---\ntitle: 标题\ndate: 去年夏天\n---\n正文。");

    assertThat(fault.kind()).isEqualTo(BadArticle.Kind.MALFORMED);
    assertThat(fault.field()).isEqualTo("date");
  }

  @Test
  void anOverlongTitleIsRefused() {
    assertThat(refused("---\ntitle: " + "题".repeat(1001) + "\n---\n正文。").field())
        .isEqualTo("title");
  }

  @Test
  void numbersAndDatesInTitlesStayAsWritten() {
    assertThat(decode("---\ntitle: 2035\n---\n正文。").title()).contains("2035");
    assertThat(decode("---\ntitle: 2021-04-11\n---\n正文。").title()).contains("2021-04-11");
  }

  @Test
  void ofNestedCategoriesTheFirstPathCounts() {
    Post post = decode("---\ntitle: 标题\ncategories:\n - [金融, 央行]\n - [政策]\n---\n正文。");

    assertThat(post.source().categories()).containsExactly("金融", "央行");
  }

  @Test
  void oneCategoryIsNeitherFeedNorPublisher() {
    Source source = decode("---\ntitle: 标题\ncategories: 金融\n---\n正文。").source();

    assertThat(source.categories()).containsExactly("金融");
    assertThat(source.publisher()).isEmpty();
    assertThat(source.feed()).isEmpty();
  }

  @Test
  void coverAndHeadImageAreTakenOnceEach() {
    Post post =
        decode(
            "---\ntitle: 标题\nheadimg: //n.sinaimg.cn/a.png\ncover: https://n.sinaimg.cn/b.png\n"
                + "thumbnail: https://n.sinaimg.cn/a.png\n---\n正文。");

    assertThat(post.images())
        .containsExactly("https://n.sinaimg.cn/a.png", "https://n.sinaimg.cn/b.png");
  }

  @Test
  void bareMarkdownTakesItsTitleFromTheFirstHeading() {
    Post post = decode("# 工信部政策解读\n\n## 一、背景\n\n正文。");

    assertThat(post.title()).contains("工信部政策解读");
    assertThat(post.body()).isEqualTo(new Body(Body.Format.MARKDOWN, "\n\n## 一、背景\n\n正文。"));
  }

  @Test
  void aRuleAtTheTopOfMarkdownIsNoFrontMatter() {
    assertThat(refused("---\n\n正文。").field()).isEqualTo("title");
  }

  @Test
  void plainTextTakesItsTitleFromTheFirstLine() {
    List<Post> posts =
        decoder.decode("\n发展改革委：1<2 & 正常\n\n第一段。\n".getBytes(StandardCharsets.UTF_8), "text/plain");

    assertThat(posts.get(0).title()).contains("发展改革委：1<2 & 正常");
    assertThat(posts.get(0).body().format()).isEqualTo(Body.Format.TEXT);
  }
}
