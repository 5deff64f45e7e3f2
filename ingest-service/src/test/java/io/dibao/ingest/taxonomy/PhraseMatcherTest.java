package io.dibao.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.clean.Range;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {

  private final PhraseMatcher<Integer> matcher =
      new PhraseMatcher<>(Map.of("西部", 1, "中西部", 2, "西部地区", 3));

  @Test
  void theLongestPhraseFromTheLeftIsTaken() {
    assertThat(matcher.findLongest("向中西部地区和西部地区转移"))
        .extracting(PhraseMatcher.Hit::range)
        .containsExactly(new Range(1, 4), new Range(7, 11));
  }

  @Test
  void allPhrasesAreFoundAlsoInsideOthers() {
    assertThat(matcher.findAll("中西部地区"))
        .extracting(PhraseMatcher.Hit::value)
        .containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void aMatcherWithoutPhrasesFindsNothing() {
    assertThat(new PhraseMatcher<>(Map.of()).findLongest("西部")).isEmpty();
  }
}
