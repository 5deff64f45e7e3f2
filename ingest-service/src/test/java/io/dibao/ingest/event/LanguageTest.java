package io.dibao.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void charactersOfTheMainlandsStandardAreSimplified() {
    assertThat(Language.of("国务院印发《关于促进制造业有序转移的指导意见》。")).contains("zh-Hans");
  }

  @Test
  void charactersOfBig5AreTraditional() {
    assertThat(Language.of("國務院印發《關於促進製造業有序轉移的指導意見》。")).contains("zh-Hant");
  }

  @Test
  void oneTraditionalNameDoesNotMakeATextTraditional() {
    assertThat(Language.of("据新浪财经－国內消息，工业和信息化部发布通知，要求各地抓好落实。")).contains("zh-Hans");
  }

  @Test
  void anEnglishTextThatQuotesChineseHasNoLanguageHere() {
    assertThat(Language.of("The State Council (国务院) issued a guideline on manufacturing today."))
        .isEmpty();
  }
}
