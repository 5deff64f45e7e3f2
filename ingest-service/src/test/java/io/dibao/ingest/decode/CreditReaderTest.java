package io.dibao.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditReaderTest {

  private final CreditReader reader = new CreditReader();

  @ParameterizedTest
  @CsvSource({
    "责任编辑：李墨轩, 李墨轩",
    "责任编辑：梁斌 SF055, 梁斌",
    "（责任编辑：张三）, 张三",
    "[责任编辑 李四], 李四",
    "编辑：王五_NB12345, 王五",
    "责编 | 赵六, 赵六",
    "责任编辑：李墨轩 校对：王 涛, 李墨轩",
  })
  void editorsAreReadWithoutStaffCodes(String line, String editor) {
    CreditReader.Credits credits = reader.read(line);

    assertThat(credits.editor()).contains(editor);
    assertThat(credits.whole()).isTrue();
  }

  @Test
  void aLineUnderATitleNamesAll() {
    CreditReader.Credits credits = reader.read("2022年01月14日 19:00 来源：新华社 作者：张三 字号：大 中 小");

    assertThat(credits.date()).contains("2022年01月14日 19:00");
    assertThat(credits.publisher()).contains("新华社");
    assertThat(credits.author()).contains("张三");
    assertThat(credits.whole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "来源：宁夏日报, 宁夏日报",
    "（来源：新华网）, 新华网",
    "2019-09-26 10:56:28 证券时报网, 证券时报网",
  })
  void publishersAreRead(String line, String publisher) {
    assertThat(reader.read(line).publisher()).contains(publisher);
    assertThat(reader.read(line).whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "图片来源：视觉中国",
        "资料来源：国家统计局",
        "来源：这是一句话，说明资金的来源。",
        "主要来源：财政拨款",
        "2021年8月30日，全区重大项目加速推进。",
        "他担任编辑：这是他的第一份工作。",
        "目标是",
        ""
      })
  void sentencesAndOtherLabelsAreNoCredits(String line) {
    assertThat(reader.read(line).whole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"作者：佚名", "来源：网络", "作者：未知"})
  void aPlaceholderIsNobody(String line) {
    CreditReader.Credits credits = reader.read(line);

    assertThat(credits.author()).isEmpty();
    assertThat(credits.publisher()).isEmpty();
    assertThat(credits.whole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2022-01-14 19:00 | 1,164次阅读 | 来源 CSDN | 作者 魏星 ; 魏星     ; CSDN
          发表于2022-01-14 19:00 | 来源CSDN | 0 条评论        ;          ; CSDN
          财经 棱镜 2022-01-14 19:00                          ;          ; 棱镜
          李墨轩 · 2022-01-14 19:00                           ; 李墨轩   ;
          2022-01-14 19:00 游民星空[整理]                     ;          ; 游民星空
          2022 01 / 14 19:00:17 新华网                        ;          ; 新华网
          """)
  void aLineWithATimeNamesWithoutColons(String line, String author, String publisher) {
    CreditReader.Credits credits = reader.read(line);

    assertThat(credits.author().orElse(null)).isEqualTo(author);
    assertThat(credits.publisher().orElse(null)).isEqualTo(publisher);
  }

  @ParameterizedTest
  @CsvSource({
    "（记者陈智 整合）, 陈智",
    "记者 张三 北京报道, 张三",
    "采写：南都见习记者 林子沛, 林子沛",
    "《棱镜》作者 周纯, 周纯",
  })
  void whatStandsAroundANameIsNoPartOfIt(String line, String author) {
    assertThat(reader.read(line).author()).contains(author);
  }
}
