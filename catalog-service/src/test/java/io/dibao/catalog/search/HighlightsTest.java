package io.dibao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.dibao.catalog.search.Expression.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

  private static final String TEXT =
      """
      近日，工业和信息化部等十部门联合印发《关于促进制造业有序转移的指导意见》。
      一、文件出台的背景是什么？
      制造业是立国之本、强国之基。改革开放以来，我國製造業快速发展。
      二、总体要求
      到2025年，产业转移政策环境更加完善，中西部、东北地区承接产业转移能力显著提升。""";

  private final Highlights highlights = new Highlights(new ChineseAnalysis());

  @Test
  void aHighlightCoversTheWordAndNothingElse() {
    assertThat(marked(highlights.sentences("text", TEXT, words("产业转移"))))
        .containsOnly("产业转移")
        .hasSize(2);
  }

  @Test
  void aTraditionalFormIsHighlightedToo() {
    assertThat(marked(highlights.sentences("text", TEXT, words("制造业"))))
        .containsExactlyInAnyOrder("制造业", "制造业", "製造業");
  }

  @Test
  void theCharactersOfAWordAreNotHighlightedElsewhere() {
    assertThat(marked(highlights.sentences("text", TEXT, words("强国之基")))).containsExactly("强国之基");
  }

  @Test
  void aSingleCharacterIsHighlighted() {
    assertThat(marked(highlights.sentences("text", TEXT, words("基")))).containsExactly("基");
  }

  @Test
  void aPhraseOfNumbersAndCharactersIsHighlightedWhole() {
    assertThat(marked(highlights.sentences("text", TEXT, words("到2025年"))))
        .containsExactly("到2025年");
  }

  @Test
  void alternativesAreHighlightedAndExclusionsAreNot() {
    assertThat(marked(highlights.sentences("text", TEXT, words("(乡村振兴 OR 总体要求) -制造业"))))
        .containsExactly("总体要求");
  }

  @Test
  void wordsFoundByTheirBeginningOrWithATypoAreHighlightedWhole() {
    String text = "Semiconductor 产业（semiconductors）加快发展，seminar 另行通知。";
    assertThat(marked(highlights.sentences("text", text, words("semic*"))))
        .containsExactly("Semiconductor", "semiconductors");
    assertThat(marked(highlights.sentences("text", text, words("semiconducter~1"))))
        .containsExactly("Semiconductor");
  }

  @Test
  void aFigureIsHighlightedWithItsUnit() {
    String text = "贷款余额２．５万亿元，比年初增加13.5%，增长5.5 亿元。";
    assertThat(marked(highlights.sentences("text", text, words("2.5 万亿元"))))
        .containsExactly("２．５万亿元");
    assertThat(marked(highlights.sentences("text", text, words("13.5%")))).containsExactly("13.5%");
  }

  @Test
  void aSnippetStandsInTheTextAtItsOffset() {
    assertThat(highlights.sentences("text", TEXT, words("指导意见", "总体要求")))
        .isNotEmpty()
        .allSatisfy(
            snippet -> assertThat(TEXT.substring(snippet.offset())).startsWith(snippet.text()));
  }

  @Test
  void aSentenceThatIsTooLongIsCutAroundTheWord() {
    String text = "东".repeat(5000) + "承接地" + "西".repeat(5000);
    List<Snippet> snippets = highlights.sentences("text", text, words("承接地"));
    assertThat(marked(snippets)).containsExactly("承接地");
    assertThat(snippets.get(0).text()).hasSizeLessThanOrEqualTo(SnippetWindow.LONGEST);
  }

  @Test
  void aTextWithoutTheWordsHasNoSnippets() {
    assertThat(highlights.sentences("text", TEXT, words("乡村振兴"))).isEmpty();
  }

  @Test
  void markupInTheTextIsEscaped() {
    String hostile = "<script>alert('税')</script> & \"税\"";
    assertThat(highlights.whole("title", hostile, words("税")))
        .extracting(Snippet::html)
        .containsExactly(
            "&lt;script&gt;alert(&#39;<mark>税</mark>&#39;)&lt;/script&gt; &amp;"
                + " &quot;<mark>税</mark>&quot;");
  }

  @Test
  void aCutDoesNotSplitACharacterOutsideTheBasicPlane() {
    String text = "\uD840\uDC0B".repeat(500);
    String shown = highlights.beginning("x" + text).text();
    assertThat(Character.isHighSurrogate(shown.charAt(shown.length() - 1))).isFalse();
  }

  private static List<Text> words(String... words) {
    return Words.parse(String.join(" ", words)).found();
  }

  private static List<String> marked(List<Snippet> snippets) {
    return snippets.stream()
        .flatMap(
            snippet ->
                snippet.ranges().stream()
                    .map(range -> snippet.text().substring(range.start(), range.end())))
        .toList();
  }
}
