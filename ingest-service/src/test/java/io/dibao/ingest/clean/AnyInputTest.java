package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.decode.DecodeSettings;
import io.dibao.ingest.decode.Decoded;
import io.dibao.ingest.decode.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, an article that keeps its rules comes out, or a fault of the caller. */
class AnyInputTest {

  private final Decoder decoder = new Decoder(DecodeSettings.DEFAULTS);
  private final Cleaner cleaner = new Cleaner(CleanSettings.DEFAULTS);

  private static final List<String> TYPES =
      List.of(
          "text/markdown",
          "text/html",
          "text/plain",
          "application/json",
          "application/rss+xml",
          "text/xml",
          "application/octet-stream");

  @Property(tries = 400)
  void anyTextIsReadOrRefused(@ForAll("posts") String content, @ForAll("types") String type) {
    check(content.getBytes(StandardCharsets.UTF_8), type);
  }

  @Property(tries = 400)
  void anyBytesAreReadOrRefused(@ForAll byte[] content, @ForAll("types") String type) {
    check(content, type);
  }

  private void check(byte[] content, String type) {
    List<Decoded> items;
    try {
      items = decoder.decodeEach(content, type);
    } catch (BadArticle fault) {
      assertThat(fault.field()).isNotBlank();
      assertThat(fault.getMessage()).isNotBlank();
      return;
    }
    for (Decoded item : items) {
      try {
        holds(cleaner.clean(item.orThrow()));
      } catch (BadArticle fault) {
        assertThat(fault.field()).isNotBlank();
      }
    }
  }

  private static void holds(CleanArticle article) {
    assertThat(String.join("\n", Cleaning.lines(article))).isEqualTo(article.text());
    for (Block block : article.blocks()) {
      assertThat(block.range().length()).isPositive();
      int end = block.range().start();
      for (Range emphasis : block.emphases()) {
        assertThat(block.range().contains(emphasis)).isTrue();
        assertThat(emphasis.start()).isGreaterThanOrEqualTo(end);
        end = emphasis.end();
      }
      assertThat(block.links()).allMatch(link -> block.range().contains(link.range()));
    }
    assertThat(article.text().codePoints())
        .noneMatch(
            c ->
                (Character.isISOControl(c) && c != '\n' && c != '\t')
                    || (c >= 0xD800 && c < 0xE000));
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(TYPES);
  }

  /** Strings made of what parsers stumble over. */
  @Provide
  Arbitrary<String> posts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "---\n",
            "title: 标题\n",
            "date: 2022-01-14\n",
            "categories:\n - 金融\n",
            "# 标题\n",
            "\n\n",
            "正文，第一句。",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a href='https://x.cn/a'>",
            "</a>",
            "<br>",
            "<table>",
            "<tr>",
            "<td>",
            "<td colspan=3 rowspan=2>",
            "</table>",
            "<th>",
            "<li>",
            "<ul>",
            "</ul>",
            "<h1>",
            "<h2>标题</h2>",
            "<img src=//x.cn/a.png>",
            "<figcaption>",
            "责任编辑：李墨轩",
            "来源：宁夏日报",
            "（记者 王　涛）",
            "　　",
            "&nbsp;",
            "\u200B",
            "\u0000",
            "\uD83D",
            "😀",
            "二Ο三五",
            "<script>",
            "<style>",
            "<!--",
            "-->",
            "<html>",
            "<body>",
            "{",
            "}",
            "\"title\":\"标题\"",
            ",\"text\":\"正文\"",
            "[",
            "]",
            "<rss version='2.0'><channel><title>源</title><link>l</link><description>d</description>",
            "<item>",
            "</item>",
            "<title>标题</title>",
            "<description>正文。</description>",
            "</channel></rss>",
            "<pre>",
            "a\tb\n",
            "扫码关注",
            "相关阅读",
            "|a|b|\n|-|-|\n",
            "* ",
            "> ");
    return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(8))
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }
}
