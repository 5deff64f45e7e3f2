package io.dibao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dibao.catalog.search.Expression.All;
import io.dibao.catalog.search.Expression.Any;
import io.dibao.catalog.search.Expression.Code;
import io.dibao.catalog.search.Expression.Name;
import io.dibao.catalog.search.Expression.Not;
import io.dibao.catalog.search.Expression.Text;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          制造业　转移\tGDP                => [制造业] [转移] [GDP]
          制造业 AND 转移                  => [制造业] [转移]
          芯片 OR 半导体                   => {[芯片] | [半导体]}
          芯片|半导体｜集成电路            => {[芯片] | [半导体] | [集成电路]}
          产业 芯片 OR 半导体 补贴         => {[产业] [芯片] | [半导体] [补贴]}
          产业 (芯片 OR 半导体) 补贴       => [产业] {[芯片] | [半导体]} [补贴]
          产业（芯片｜半导体）             => [产业] {[芯片] | [半导体]}
          产业 -汽车                       => [产业] !([汽车])
          产业 NOT 汽车                    => [产业] !([汽车])
          产业 !汽车                       => [产业] !([汽车])
          产业 －（汽车 船舶）             => [产业] !([汽车] [船舶])
          -汽车                            => !([汽车])
          NOT NOT 汽车                     => !(!([汽车]))
          covid-19 2021-2025               => [covid-19] [2021-2025]
          not and or                       => [not] [and] [or]
          ANDROID ORACLE NOTE              => [ANDROID] [ORACLE] [NOTE]
          工信部 "有序 转移"意见           => [工信部] [有序 转移] [意见]
          "芯片 OR (半导体" -汽车          => [芯片 OR (半导体] !([汽车])
          “十四五”规划                     => [十四五] [规划]
          「有序 轉移」政策                => [有序 轉移] [政策]
          "“十四五”规划 纲要"              => [“十四五”规划 纲要]
          title:制造业 转移                => [title:制造业] [转移]
          ｔｉｔｌｅ：制造业               => [title:制造业]
          title: 制造业                    => [title:制造业]
          heading:(背景 OR 要求)           => {[headings:背景] | [headings:要求]}
          title:"有序 转移"                => [title:有序 转移]
          -title:解读 text:解读            => !([title:解读]) [text:解读]
          title:(甲 agency:乙 丙) 丁       => [title:甲] <agency:乙> [title:丙] [丁]
          agency:工信部 document:《意见》  => <agency:工信部> <document:《意见》>
          publisher:新浪 category:金融     => <publisher:新浪> <category:金融>
          industry:C39 -region:northeast:takes-over => <industry=C39> !(<region=northeast:takes-over>)
          工信部：《意见》政策解读         => [工信部:《意见》政策解读]
          http://www.gov.cn/1.htm          => [http://www.gov.cn/1.htm]
          12:30 GDP:5                      => [12:30] [GDP:5]
          semi*                            => [semi*]
          ｓｅｍｉ＊                       => [semi*]
          semi~ semiconducter~ semiconducter~1 ai~ => [semi~1] [semiconducter~2] [semiconducter~1] [ai]
          制造* 制造~                      => [制造*] [制造~]
          2.5 万亿元                       => [2.5万亿元]
          ２．５　万亿元                   => [2.5万亿元]
          13.5 %                           => [13.5%]
          增长 13.5 个百分点               => [增长] [13.5个百分点]
          2025 规划                        => [2025] [规划]
          """)
  void aQueryIsUnderstood(String query, String meaning) {
    assertThat(said(query.replace("\\t", "\t"))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          规划 "产业 转移      => [规划] [产业 转移]
          规划 (产业 转移      => [规划] [产业] [转移]
          规划) 产业)          => [规划] [产业]
          规划 () 产业         => [规划] [产业]
          OR 规划 OR           => [规划]
          规划 OR OR 产业      => {[规划] | [产业]}
          AND 规划 AND         => [规划]
          规划 NOT             => [规划]
          规划 NOT OR 产业     => {[规划] | [产业]}
          title:               => title:
          title: 规划 text:    => [title:规划]
          规划 - 产业          => [规划] [产业]
          规划 ， && 《        => [规划]
          制造业 + -           => [制造业]
          """)
  void whatDoesNotFitIsPassedOverAndWhatIsOpenEndsWithTheQuery(String query, String meaning) {
    if (meaning.equals("title:")) {
      assertThatThrownBy(() -> Words.parse(query)).hasMessage("holds no word to search for");
    } else {
      assertThat(said(query)).isEqualTo(meaning);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "   ", "\"\"", "。！？", "(((", "\u0000", "*:*", "OR", "NOT", "AND OR", "|", "-("
      })
  void aQueryWithoutWordsSaysSo(String query) {
    assertThatThrownBy(() -> Words.parse(query)).hasMessage("holds no word to search for");
  }

  @Test
  void aQueryThatIsTooLongSaysSo() {
    assertThatThrownBy(() -> Words.parse("税".repeat(Words.LONGEST + 1)))
        .hasMessageContaining("longer than 512");
  }

  @Test
  void aQueryOfTooManyWordsSaysSoAndWhere() {
    assertThatThrownBy(() -> Words.parse("税 ".repeat(Words.MOST + 1)))
        .hasMessage("has more than 32 words, at character 65");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "NOT ", "title:", "（"})
  void aQueryThatIsNestedTooDeepSaysSoAndWhere(String nesting) {
    assertThat(Words.parse(nesting.repeat(20) + "税").isEmpty()).isFalse();
    assertThatThrownBy(() -> Words.parse(nesting.repeat(21) + "税"))
        .hasMessageMatching("is nested deeper than 20, at character \\d+");
  }

  @Test
  void whateverIsTypedIsAQueryOrAProblem() {
    List<String> pieces =
        List.of(
            "(",
            ")",
            "（",
            "）",
            "\"",
            "“",
            "”",
            "「",
            "|",
            "｜",
            " ",
            "　",
            "-",
            "!",
            "！",
            "NOT ",
            "AND ",
            "OR ",
            "title:",
            "agency:",
            "industry:C39",
            "semi*",
            "semi~2",
            "~",
            "*",
            ":",
            "2.5 ",
            "万亿元",
            "%",
            "制造业",
            "轉移",
            "GDP",
            "\u0000",
            "\uD800",
            "𠀋",
            "\t",
            "\\",
            "{",
            "《",
            "》",
            "&&",
            "+");
    Random random = new Random(20220114);
    for (int i = 0; i < 200_000; i++) {
      StringBuilder query = new StringBuilder();
      int length = random.nextInt(24);
      for (int j = 0; j < length; j++) {
        query.append(pieces.get(random.nextInt(pieces.size())));
      }
      try {
        assertThat(Words.parse(query.toString()).isEmpty()).isFalse();
      } catch (IllegalArgumentException e) {
        assertThat(e)
            .as(query.toString())
            .isExactlyInstanceOf(IllegalArgumentException.class)
            .hasMessageMatching(
                "holds no word to search for|(has more|is nested deeper) than .*, at character \\d+");
      }
    }
  }

  @Test
  void whatMustNotBeThereIsNotShown() {
    assertThat(Words.parse("芯片 -(汽车 OR 船舶) title:补贴 industry:C39").found())
        .extracting(Text::words)
        .containsExactly("芯片", "补贴");
  }

  private static String said(String query) {
    return said(Words.parse(query).expression().orElseThrow());
  }

  private static String said(Expression expression) {
    if (expression instanceof All all) {
      return all.parts().stream().map(WordsTest::said).collect(Collectors.joining(" "));
    }
    if (expression instanceof Any any) {
      return any.parts().stream().map(WordsTest::said).collect(Collectors.joining(" | ", "{", "}"));
    }
    if (expression instanceof Not not) {
      return "!(" + said(not.part()) + ")";
    }
    if (expression instanceof Name name) {
      return "<" + name.facet().name() + ":" + name.words() + ">";
    }
    if (expression instanceof Code code) {
      return "<" + code.scheme() + "=" + code.code() + ">";
    }
    Text text = (Text) expression;
    String sign =
        switch (text.spelling()) {
          case AS_WRITTEN -> "";
          case BEGINNING -> "*";
          case ONE_TYPO -> "~1";
          case TWO_TYPOS -> "~2";
        };
    return "["
        + text.place().map(place -> WordPredicates.field(place) + ":").orElse("")
        + text.words()
        + sign
        + "]";
  }
}
