package io.dibao.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.catalog.SampleArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintTest {

  private static final String SIGNATURE = "0123456789abcdef".repeat(16);
  private static final String REPORT =
      "中国外汇交易中心受权公布，2022年1月14日银行间外汇市场人民币汇率中间价为：1美元对人民币6.3677元，1欧元对人民币7.2953元，"
          + "100日元对人民币5.5929元，1港元对人民币0.81772元，1英镑对人民币8.7356元，1澳大利亚元对人民币4.6340元。";

  @Test
  void twoThatAreAlikeEnoughAlwaysHaveABandInCommon() {
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      long[] one = random.longs(Print.BANDS).toArray();
      long[] other = one.clone();
      List<Integer> places = new ArrayList<>(IntStream.range(0, Print.VALUES).boxed().toList());
      Collections.shuffle(places, random);
      places
          .subList(0, Print.VALUES - Print.LEAST_EQUAL)
          .forEach(place -> other[place / 4] ^= 1L << (place % 4 * 16));

      Print print = new Print(one, new long[0]);
      assertThat(print.equalValues(new Print(other, new long[0]))).isEqualTo(Print.LEAST_EQUAL);
      assertThat(IntStream.range(0, Print.BANDS)).anyMatch(band -> one[band] == other[band]);
    }
  }

  @Test
  void oneThatDiffersInAPlaceMoreIsNoReprint() {
    long[] other = new long[Print.BANDS];
    for (int place = 0; place <= Print.VALUES - Print.LEAST_EQUAL; place++) {
      other[place / 4] |= 1L << (place % 4 * 16);
    }
    Print print = new Print(new long[Print.BANDS], new long[0]);
    assertThat(print.isReprintOf(new Print(other, new long[0]))).isFalse();
  }

  @Test
  void aReportOfAnotherDayIsNoReprintHoweverAlikeTheSignatures() {
    Print one = print(REPORT).orElseThrow();
    Print other = print(REPORT.replace("14日", "17日").replace("6.3677", "6.3599")).orElseThrow();
    assertThat(one.equalValues(other)).isEqualTo(Print.VALUES);
    assertThat(one.isReprintOf(other)).isFalse();
    assertThat(other.isReprintOf(one)).isFalse();
  }

  @Test
  void figuresInFullWidthOrInAFooterAreNotAgainstAReprint() {
    Print one = print(REPORT).orElseThrow();
    assertThat(one.isReprintOf(print(REPORT.replace("6.3677", "６.３６７７")).orElseThrow())).isTrue();
    assertThat(one.isReprintOf(print(REPORT + "\n编辑热线：010-12345678。").orElseThrow())).isTrue();
  }

  @Test
  void aShortTextHasNoPrint() {
    assertThat(print("会议召开。".repeat(24))).isEmpty();
    assertThat(print("会议召开。".repeat(25))).isPresent();
  }

  @Test
  void aSignatureOfAnotherFormMakesNoPrint() {
    assertThat(Print.of(article(REPORT, SIGNATURE + "00").published().article())).isEmpty();
    assertThat(Print.of(article(REPORT, "MinHash v2").published().article())).isEmpty();
  }

  private static Optional<Print> print(String text) {
    return Print.of(article(text, SIGNATURE).published().article());
  }

  private static SampleArticle article(String text, String signature) {
    return SampleArticle.of(UUID.randomUUID()).with("text", text).with("signature", signature);
  }
}
