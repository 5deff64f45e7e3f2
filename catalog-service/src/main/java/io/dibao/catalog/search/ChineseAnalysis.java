package io.dibao.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilterFactory;
import org.apache.lucene.analysis.cjk.CJKWidthFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.icu.ICUTransformFilterFactory;
import org.apache.lucene.analysis.miscellaneous.TrimFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How text becomes search terms: full width = half width, capital = small, traditional =
 * simplified, and each run of Chinese characters as its overlapping pairs, so that any Chinese word
 * is found exactly, as a phrase of pairs, without a word list. The index also holds each character
 * by itself, so that a query of one character finds it too. A figure stays whole, with its decimals
 * and without commas, and so does a per cent sign.
 */
final class ChineseAnalysis implements LuceneAnalysisConfigurer {

  /** Analyzes text that is indexed. */
  static final String INDEXED = "chinese";

  /** Analyzes text that is searched for. */
  static final String SEARCHED = "chinese-query";

  /** Normalizes names, which are matched as a whole. */
  static final String NAME = "name";

  /** So that a phrase is not found across two values of a field. */
  private static final int BETWEEN_VALUES = 100;

  private final Analyzer indexed;
  private final Analyzer searched;

  ChineseAnalysis() {
    try {
      indexed = pairsAndCharacters().build();
      searched = pairsAndCharacters().addTokenFilter(CoveredUnigramFilter.Factory.class).build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot set up the analysis of Chinese text", e);
    }
  }

  private static CustomAnalyzer.Builder pairsAndCharacters() throws IOException {
    return CustomAnalyzer.builder()
        .withPositionIncrementGap(BETWEEN_VALUES)
        .addCharFilter(PercentFilter.Factory.class)
        .withTokenizer(StandardTokenizerFactory.class)
        .addTokenFilter(CJKWidthFilterFactory.class)
        .addTokenFilter(ThousandsFilter.Factory.class)
        .addTokenFilter(LowerCaseFilterFactory.class)
        .addTokenFilter(SimplifiedFilter.Factory.class)
        .addTokenFilter(CJKBigramFilterFactory.class, "outputUnigrams", "true");
  }

  Analyzer indexed() {
    return indexed;
  }

  Analyzer searched() {
    return searched;
  }

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer(INDEXED).instance(indexed);
    context.analyzer(SEARCHED).instance(searched);
    context
        .normalizer(NAME)
        .custom()
        .tokenFilter(TrimFilterFactory.class)
        .tokenFilter(CJKWidthFilterFactory.class)
        .tokenFilter(LowerCaseFilterFactory.class)
        .tokenFilter(ICUTransformFilterFactory.class)
        .param("id", SimplifiedFilter.RULES);
  }
}
