package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.clean.CleanArticle;
import io.dibao.ingest.outline.Outline;
import io.dibao.ingest.outline.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a preview with {@code explain=true} says of a date. */
class ReasonTest {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 1, 14));

  private final DateFinder finder = new DateFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021年3月1日发布 | year + month + day, printed in full; issued by 发布
          12月印发 | month, completed to the plausible one about the publish date; issued by 印发
          去年5月 | year shift + month, counted from the publish date; mentioned by its shape
          2025年底前完成 | year + edge, printed in full, up to the end of a day or an end, else before it; deadline by its shape
          到2035年 | year, printed in full; deadline by 到
          近日 | vague, names no interval; mentioned
          2019年2月29日 | year + month + day, neither the text nor the publish date places it; mentioned
          """)
  void tellsHowItWasReadAndWhyItHasItsRole(String sentence, String rule) {
    assertThat(reason(sentence).rule()).startsWith(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "近三年来, 近",
    "“十四五”期间, {plan-name}",
    "2021年3月, {year}",
    "前三季度, {quarter}",
    "近日, 近(日",
    "上年, 上年"
  })
  void namesTheLineOfTheGrammarThatHoldsTheForm(String sentence, String held) throws IOException {
    assertThat(line(reason(sentence).source())).contains(held);
  }

  @ParameterizedTest
  @CsvSource({"2021年3月1日印发, 印发", "自2022年3月1日起施行, 起施行", "新华社北京1月14日电, 电", "到2035年, 到"})
  void namesTheLineOfTheRolesThatHoldsTheCue(String sentence, String cue) throws IOException {
    String rule = reason(sentence).rule();
    String source = rule.substring(rule.indexOf("date/roles.yaml:"), rule.lastIndexOf(')'));

    assertThat(line(source)).contains(cue);
  }

  private Reason reason(String sentence) {
    return finder
        .find(article(sentence), new Outline(List.of()), PUBLISHED)
        .get(0)
        .reason()
        .orElseThrow();
  }

  /** The line that a source such as {@code date/roles.yaml:31} names. */
  private static String line(String source) throws IOException {
    int colon = source.indexOf(':');
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ReasonTest.class.getResourceAsStream("/" + source.substring(0, colon)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(Long.parseLong(source.substring(colon + 1)) - 1)
          .findFirst()
          .orElseThrow();
    }
  }

  private static CleanArticle article(String text) {
    return new CleanArticle(
        "标题",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        List.of(),
        1,
        List.of());
  }
}
