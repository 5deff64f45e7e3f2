package io.dibao.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 14);

  /** Far above what a linear scan needs here (about a second), far below a quadratic one. */
  private static final Duration PLENTY = Duration.ofSeconds(30);

  private static final int MILLION = 1_000_000;

  private final Recogniser recogniser = new Recogniser();

  @Property(tries = 2000)
  void staysInsideAnyTextAndInOrder(@ForAll("dateLike") String text) {
    assertOrdered(text, recogniser.recognise(text, DAY));
    assertOrdered(text, recogniser.recognise(text, Optional.empty()));
  }

  @Property(tries = 500)
  void standsAnyCharacters(@ForAll String text) {
    assertOrdered(text, recogniser.recognise(text, DAY));
  }

  @Provide
  Arbitrary<String> dateLike() {
    return Arbitraries.of(
            "0", "1", "2", "3", "9", "12", "2021", "31", "一", "二", "十", "两", "千", "零", "Ο", "年",
            "月", "日", "号", "底", "初", "末", "前", "后", "之前", "以来", "起", "至", "到", "—", "-", "/", ".",
            ":", " ", "（", "）", "，", "。", "\n", "去", "今", "明", "上", "下", "近", "未来", "周", "季度", "半年",
            "旬", "春节", "除夕", "农历", "腊月", "正月", "世纪", "年代", "“", "十四五", "”", "第", "个", "最后", "同期",
            "当", "次", "每", "从", "截至", "财年", "上午", "时", "分", "点", "康熙")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "年", "2021-", "2021年", "1月", "一", "从", "1 ", "去年", "2021年1月1日至", "农历正月"})
  void takesTimeLinearInTheTextsLength(String repeated) {
    String text = repeated.repeat(MILLION / repeated.length());

    assertTimeoutPreemptively(PLENTY, () -> recogniser.recognise(text, DAY));
  }

  private static void assertOrdered(String text, List<TimeExpression> found) {
    int end = 0;
    for (TimeExpression expression : found) {
      assertThat(expression.range().start()).isGreaterThanOrEqualTo(end);
      assertThat(expression.range().length()).isPositive();
      end = expression.range().end();
      if (expression.from().isPresent() && expression.to().isPresent()) {
        assertThat(isBefore(expression)).as("%s in %s", expression, text).isTrue();
      }
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static boolean isBefore(TimeExpression expression) {
    Object from = expression.from().orElseThrow();
    Object to = expression.to().orElseThrow();
    return from instanceof LocalDate first
        ? first.isBefore((LocalDate) to)
        : ((java.time.Instant) from).isBefore((java.time.Instant) to);
  }
}
