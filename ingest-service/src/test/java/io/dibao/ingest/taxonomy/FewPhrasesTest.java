package io.dibao.ingest.taxonomy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dibao.ingest.clean.Range;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FewPhrasesTest {

  private static final List<PhraseMatcher.Hit<Integer>> NOTHING = List.of();

  @Test
  void theLongestPhraseFromTheLeftIsTaken() {
    FewPhrases<Integer> phrases = new FewPhrases<>(Map.of("数据安全法", 1, "网络数据安全法", 2, "安全法实施条例", 3));
    assertThat(phrases.findLongest("依据网络数据安全法和数据安全法，安全法实施条例另行制定"))
        .containsExactly(
            new PhraseMatcher.Hit<>(new Range(2, 9), 2),
            new PhraseMatcher.Hit<>(new Range(10, 15), 1),
            new PhraseMatcher.Hit<>(new Range(16, 23), 3));
  }

  @Test
  void aPhraseIsFoundInsideOfOneThatBreaksOff() {
    FewPhrases<Integer> phrases = new FewPhrases<>(Map.of("外商投资法实施条例", 1, "投资法", 2));
    assertThat(phrases.findLongest("外商投资法实施细则"))
        .containsExactly(new PhraseMatcher.Hit<>(new Range(2, 5), 2));
  }

  @Test
  void itFindsWhatAPhraseMatcherFinds() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      Map<String, String> phrases =
          Stream.generate(() -> word(random, 1 + random.nextInt(5)))
              .limit(8)
              .collect(toMap(each -> each, each -> each, (one, other) -> one));
      String text = word(random, 60);
      assertThat(new FewPhrases<>(phrases).findLongest(text))
          .as("%s in %s", phrases.keySet(), text)
          .isEqualTo(new PhraseMatcher<>(phrases).findLongest(text));
    }
  }

  @Test
  void withoutPhrasesItFindsNothing() {
    assertThat(new FewPhrases<Integer>(Map.of()).findLongest("数据安全法")).isEqualTo(NOTHING);
  }

  @Test
  void aPhraseIsNotBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FewPhrases<>(Map.of("　", 1)))
        .withMessage("a phrase is not blank");
  }

  private static String word(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> String.valueOf("甲乙丙".charAt(random.nextInt(3))))
        .collect(joining());
  }
}
