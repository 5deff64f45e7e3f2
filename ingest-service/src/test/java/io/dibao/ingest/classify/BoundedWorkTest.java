package io.dibao.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work grows with the text's length only, also where a text is made to be slow. */
class BoundedWorkTest {

  private static final int LENGTH = 1_000_000;

  /** A second does on an idle machine; what grows with the square would take hours. */
  private static final Duration PLENTY = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(strings = {"北京", "向北京转移", "引导金融机构", "坚持", "，", "增长5%", "的在和与及银行公司", "承接东部地区"})
  void aTextOfOneWordRepeatedIsReadInItsTime(String word) {
    String text = word.repeat(LENGTH / word.length());

    Classified found = assertTimeout(PLENTY, () -> Classified.text(text));

    assertThat(found.all())
        .allSatisfy(
            one -> assertThat(one.evidence()).hasSizeLessThanOrEqualTo(SchemeScore.MOST_MENTIONS));
  }
}
