package io.dibao.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ContentSignatureTest {

  private static final String SENTENCE =
      "工业和信息化部联合国家发展改革委等10部门印发《关于促进制造业有序转移的指导意见》，"
          + "引导产业合理有序转移，维护产业链供应链完整性，促进形成区域合理分工、联动发展的制造业发展格局。";

  /** A fixed value: a change of the algorithm would part old events from new ones. */
  @Test
  void isStable() {
    assertThat(signature("国务院办公厅"))
        .hasSize(256)
        .startsWith("c57eb00b90287cb1861448e973290bc5")
        .endsWith("89a986704781b8d6ef98478267807");
  }

  @Test
  void isTheSameForAReprintThatChangesPunctuationSpacesAndWidth() {
    String reprint =
        "  " + SENTENCE.replace("10", "１０").replace('，', ',').replace("。", "。\n") + "　";

    assertThat(signature(reprint)).isEqualTo(signature(SENTENCE));
  }

  @Test
  void isTheSameInTraditionalScript() {
    assertThat(signature("國務院關於開展營商環境創新試點工作的意見")).isEqualTo(signature("国务院关于开展营商环境创新试点工作的意见"));
  }

  @Test
  void isFarFromAnotherText() {
    String other = "国家统计局公布2021年国民经济运行情况，全年国内生产总值比上年增长8.1%，两年平均增长5.1%。";

    assertThat(similarity(signature(SENTENCE), signature(other))).isLessThan(0.2);
  }

  @Test
  void isAbsentForATextWithoutLetters() {
    assertThat(ContentSignature.of("——……。")).isEmpty();
  }

  @Test
  void isThereForATextShorterThanAShingle() {
    assertThat(ContentSignature.of("通知")).isPresent();
  }

  /**
   * A reprint that drops the last paragraphs: of n shingles it has the first k, so that the Jaccard
   * similarity is k/n; four standard errors are allowed.
   */
  @Property(tries = 100)
  void estimatesTheShareOfCommonShingles(
      @ForAll @IntRange(min = 300, max = 900) int kept, @ForAll long seed) {
    String text = randomText(seed, 1_000);

    double estimate = similarity(signature(text), signature(text.substring(0, kept)));

    assertThat(estimate).isCloseTo((kept - 4) / 996.0, Offset.offset(0.25));
  }

  private static String randomText(long seed, int length) {
    return new Random(seed)
        .ints(length, 0x4e00, 0x9fa5)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String signature(String text) {
    return ContentSignature.of(text).orElseThrow();
  }

  private static double similarity(String one, String other) {
    return IntStream.range(0, 64).filter(i -> one.regionMatches(4 * i, other, 4 * i, 4)).count()
        / 64.0;
  }
}
