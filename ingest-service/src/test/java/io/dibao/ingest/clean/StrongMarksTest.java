package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strong marks in Chinese Markdown. */
class StrongMarksTest {

  private final Markdown markdown = new Markdown(100);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **相较于去年同期，管理费“腰斩”。**今年上半年 | <strong>相较于去年同期，管理费“腰斩”。</strong>今年上半年
          据悉**《意见》**明确 | 据悉<strong>《意见》</strong>明确
          **一是加大力度**，统筹安排；**二是集中财力** | <strong>一是加大力度</strong>，统筹安排；<strong>二是集中财力</strong>
          乘方写作 2 ** 3 | 乘方写作 2 ** 3
          """)
  void areSeenBesidePunctuation(String text, String html) {
    assertThat(markdown.html(text).strip()).isEqualTo("<p>" + html + "</p>");
  }

  @Test
  void manyOpenMarksTakeLinearTime() {
    String text = "**“甲".repeat(200_000) + "\n" + "**".repeat(200_000);

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> StrongMarks.inHtml(text));
  }
}
