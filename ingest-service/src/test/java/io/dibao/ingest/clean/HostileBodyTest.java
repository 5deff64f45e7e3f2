package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dibao.ingest.decode.BadArticle;
import io.dibao.ingest.decode.Body;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is built to exhaust a parser gets an answer in time: an article or a refusal. */
class HostileBodyTest {

  private static final int SIZE = 1_000_000;

  /** Generous, for a machine that does other things; a square of the size takes minutes. */
  private static final Duration IN_TIME = Duration.ofSeconds(30);

  private static void answered(Body.Format format, String body) {
    assertTimeoutPreemptively(
        IN_TIME,
        () -> {
          try {
            assertThat(Cleaning.of(format, body).text()).contains("正文");
          } catch (BadArticle fault) {
            assertThat(fault.field()).isEqualTo("body");
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<p><b>",
        "<a><div>",
        "<table><tr><td>",
        "<table><div>",
        "<table><div>x</div>",
        "<li><ul>",
        "<dd><dt>",
        "<form>",
        "<svg><path/></svg>",
        "<svg><g>",
        "<",
        "&",
        "<!--",
        "<script>",
        "<b><p></b>",
        "<b><i><u><s><p></b></i></u></s>",
        "<p>字",
        "字<br>",
        "<img src=http://x.cn/a.png>",
        "<blockquote>字",
        "《",
        "（",
        "。　　字",
        "字 ",
        "<select><option>",
        "<frameset>",
        "<template>",
        "<table><tr><td rowspan=65535 colspan=1000>字",
        "<tr><td>x",
        "<span style=font-weight:bold>字</span>",
        "<div class='share qr ad'>字</div>",
        "</p>",
        "<ul><li>字</ul>"
      })
  void repeatedHtmlIsAnsweredInTime(String unit) {
    answered(Body.Format.HTML, "<p>正文，第一句。</p>" + unit.repeat(SIZE / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>字，",
        "<table><tr><td>1<td>2<tr><td>3<td>4</table>",
        "<a href=/x>字</a>"
      })
  void repeatedHtmlInAPageIsAnsweredInTime(String unit) {
    answered(
        Body.Format.PAGE,
        "<html><body><h1>标题</h1><p>正文，第一句。</p>" + unit.repeat(SIZE / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        ">",
        "[",
        "![",
        "*a **a ",
        "[a](b",
        "`",
        "- ",
        "<div>\n\n",
        "|",
        "~~~\n",
        "_a __a ",
        "\\",
        "<?",
        "<![CDATA["
      })
  void repeatedMarkdownIsAnsweredInTime(String unit) {
    answered(Body.Format.MARKDOWN, "正文，第一句。\n\n" + unit.repeat(SIZE / 2 / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(ints = {513, 700, 10_000, 100_000})
  void whatIsNestedTooDeepIsRefused(int depth) {
    String body = "<div>".repeat(depth) + "正文。" + "</div>".repeat(depth);

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Cleaning.html(body)))
        .isInstanceOf(BadArticle.class)
        .hasMessageContaining("512");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 510})
  void whatIsNestedLessIsRead(int depth) {
    String body = "<div>".repeat(depth) + "正文。" + "</div>".repeat(depth);

    assertThat(Cleaning.html(body).text()).isEqualTo("正文。");
  }
}
