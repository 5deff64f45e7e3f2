package io.dibao.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

  private static String arranged(String raw) {
    return new Spacing(raw).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "　　近日，省政府印发了|近日，省政府印发了",
        "推动 Wall Street Journal 报道|推动 Wall Street Journal 报道",
        "《意见》 提出， 要|《意见》提出，要",
        "一、 文件出台的背景|一、文件出台的背景",
        "第一章　总　则|第一章 总则",
        "（记者 王　涛）|（记者 王涛）",
        "北京 上海 广州|北京 上海 广州",
        "运营商 5G 手机|运营商 5G 手机",
        "“双创” 升级|“双创”升级",
        "said “yes” to it|said “yes” to it",
      })
  void whiteSpaceIsPutInOrder(String raw, String text) {
    assertThat(arranged(raw)).isEqualTo(text);
  }

  @Test
  void aLineOfMarkupEndsBetweenIdeographsWithoutSpace() {
    assertThat(arranged("产业链供应\n   链安全")).isEqualTo("产业链供应链安全");
    assertThat(arranged("supply\n   chain")).isEqualTo("supply chain");
  }

  @Test
  void invisibleCharactersGoAndOthersStay() {
    assertThat(arranged("\uFEFF二\u200BΟ三\u0007五\u00AD年\uD800")).isEqualTo("二Ο三五年");
    assertThat(arranged("𠀀é①㎡⼆")).isEqualTo("𠀀é①㎡⼆");
    assertThat(arranged("👨\u200D👩")).isEqualTo("👨\u200D👩");
  }

  @Test
  void rangesMoveWithTheText() {
    String raw = "　　甲， 乙方 承接\n产业　";
    Spacing spacing = new Spacing(raw);

    Range moved = spacing.moved(new Range(raw.indexOf("， ") + 1, raw.length()));

    assertThat(spacing.text()).isEqualTo("甲，乙方 承接产业");
    assertThat(moved.of(spacing.text())).isEqualTo("乙方 承接产业");
  }
}
