package io.dibao.ingest.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.ingest.taxonomy.Place;
import io.dibao.ingest.taxonomy.WordPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternScanTest {

  @Test
  void theWordsOfAPatternStandInOneSentenceInTheirOrder() {
    assertThat(matches("引导金融机构加大贷款投放。", 20, "引导", "贷款")).containsExactly("引导金融机构加大贷款");
    assertThat(matches("贷款由金融机构引导。", 20, "引导", "贷款")).isEmpty();
    assertThat(matches("加强引导。贷款增加。", 20, "引导", "贷款")).isEmpty();
  }

  @Test
  void wordsTooFarApartDoNotMatch() {
    assertThat(matches("引导金融机构加大贷款投放。", 9, "引导", "贷款")).isEmpty();
    assertThat(matches("引导金融机构加大贷款投放。", 10, "引导", "贷款")).hasSize(1);
  }

  @Test
  void theTightestMatchIsTaken() {
    assertThat(matches("引导社会、引导银行贷款。", 20, "引导", "贷款")).containsExactly("引导银行贷款");
  }

  @Test
  void matchesOfOnePatternDoNotOverlap() {
    assertThat(matches("增长5%，增长6%。", 10, "增长", "%")).containsExactly("增长5%", "增长6%");
  }

  @Test
  void aWordTiedToTheLineMatchesAtItsStartOrEndOnly() {
    assertThat(matches("问：何时施行？\n他问：为什么？", 10, "^问：")).hasSize(1);
    assertThat(matches("关于印发规划的通知\n的通知书", 10, "的通知$")).hasSize(1);
  }

  private static List<String> matches(String text, int within, String... words) {
    WordPattern pattern =
        new WordPattern(
            List.of(words).stream().map(List::of).toList(),
            within,
            Set.of(Place.TEXT),
            1,
            9,
            Optional.empty());
    return new PatternScan(List.of(pattern))
        .in(new Passage(text, Place.TEXT, List.of())).stream()
            .map(match -> match.range().of(text))
            .toList();
  }
}
