package io.dibao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @Test
  void spacesSeparateWords() {
    assertThat(Words.parse(" 制造业　转移\tGDP ").words()).containsExactly("制造业", "转移", "GDP");
  }

  @Test
  void quotationMarksMakeAPhrase() {
    assertThat(Words.parse("工信部 \"有序 转移\"意见").words()).containsExactly("工信部", "有序 转移", "意见");
  }

  @Test
  void chineseQuotationMarksMakeAPhraseToo() {
    assertThat(Words.parse("“十四五”规划").words()).containsExactly("十四五", "规划");
  }

  @Test
  void aPhraseWithoutItsSecondMarkEndsWithTheQuery() {
    assertThat(Words.parse("规划 \"产业 转移").words()).containsExactly("规划", "产业 转移");
  }

  @Test
  void punctuationAloneIsNoWord() {
    assertThat(Words.parse("规划 ， && 《").words()).containsExactly("规划");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\"\"", "。！？", "(((", "\u0000", "*:*"})
  void aQueryWithoutWordsSaysSo(String query) {
    assertThatThrownBy(() -> Words.parse(query)).hasMessage("holds no word to search for");
  }

  @Test
  void aQueryThatIsTooLongSaysSo() {
    assertThatThrownBy(() -> Words.parse("税".repeat(Words.LONGEST + 1)))
        .hasMessageContaining("longer than 512");
  }

  @Test
  void aQueryOfTooManyWordsSaysSo() {
    assertThatThrownBy(() -> Words.parse("税 ".repeat(Words.MOST + 1)))
        .hasMessageContaining("more than 32 words");
  }
}
