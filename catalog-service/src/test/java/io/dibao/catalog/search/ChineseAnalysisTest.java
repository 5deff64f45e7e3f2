package io.dibao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSetIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class ChineseAnalysisTest {

  private final ChineseAnalysis analysis = new ChineseAnalysis();

  @Test
  void theIndexHoldsEachCharacterAndEachPair() {
    assertThat(terms(analysis.indexed(), "制造业"))
        .containsExactly("0 制", "0 制造", "1 造", "1 造业", "2 业");
  }

  @Test
  void aQueryAsksForPairsOnly() {
    assertThat(terms(analysis.searched(), "制造业")).containsExactly("0 制造", "1 造业");
  }

  @Test
  void aQueryOfOneCharacterAsksForIt() {
    assertThat(terms(analysis.searched(), "税")).containsExactly("0 税");
  }

  @Test
  void theTermsOfAQueryStandWhereThoseOfTheIndexStand() {
    String text = "到2025年，制造业GDP占比，第3个五年";
    List<String> indexed = terms(analysis.indexed(), text);
    List<String> searched = terms(analysis.searched(), text);
    assertThat(indexed).containsSubsequence(searched);
    assertThat(searched).contains("0 到", "1 2025", "2 年", "6 gdp", "7 占比", "9 第", "10 3");
  }

  @Test
  void charactersOnBothSidesOfAFullStopAreNoPair() {
    assertThat(terms(analysis.searched(), "国内。经济")).containsExactly("0 国内", "2 经济");
  }

  @Test
  void traditionalCharactersAreSimplified() {
    assertThat(terms(analysis.searched(), "國內產業轉移"))
        .isEqualTo(terms(analysis.searched(), "国内产业转移"));
  }

  @Test
  void eachCharacterIsSimplifiedAsIcuDoesIt() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    for (UnicodeSetIterator each = new UnicodeSetIterator(icu.getSourceSet()); each.next(); ) {
      String simplified = icu.transliterate(each.getString());
      if (Character.isIdeographic(each.codepoint)
          && simplified.codePointCount(0, simplified.length()) == 1) {
        assertThat(terms(analysis.indexed(), each.getString())).containsExactly("0 " + simplified);
      }
    }
  }

  @Test
  void widthAndCaseMakeNoDifference() {
    assertThat(terms(analysis.searched(), "ＧＤＰ２０２５"))
        .isEqualTo(terms(analysis.searched(), "gdp2025"));
  }

  @Test
  void aFigureIsWholeHoweverItIsWritten() {
    assertThat(terms(analysis.searched(), "1，234.5亿元"))
        .isEqualTo(terms(analysis.searched(), "１，２３４．５ 亿元"))
        .isEqualTo(terms(analysis.searched(), "1234.5億元"))
        .contains("0 1234.5");
  }

  @Test
  void aPerCentSignIsKept() {
    assertThat(terms(analysis.searched(), "13.5%"))
        .hasSize(2)
        .isEqualTo(terms(analysis.searched(), "１３．５ ％"))
        .isNotEqualTo(terms(analysis.searched(), "13.5‰"));
    assertThat(terms(analysis.indexed(), "60%以上")).hasSize(5);
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsOneCharacter() {
    assertThat(terms(analysis.searched(), "\uD840\uDC0B")).hasSize(1);
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        terms.add(position + " " + term);
      }
      tokens.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return terms;
  }
}
