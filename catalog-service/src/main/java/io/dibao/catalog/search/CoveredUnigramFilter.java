package io.dibao.catalog.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Drops each single character that a pair of {@link CJKBigramFilter} covers, and keeps the
 * positions of what is left. A query then asks for the pairs 制造, 造业 and not for 制, 造, 业 as well,
 * and still fits the positions of an index that holds both: in 制造2022年 the number stands at
 * position 2 in the query as in the index.
 */
final class CoveredUnigramFilter extends TokenFilter {

  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

  private State lookedAhead;
  private int coveredEnd;
  private int skipped;

  CoveredUnigramFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (next()) {
      if (!type.type().equals(CJKBigramFilter.SINGLE_TYPE)) {
        return keep(increment.getPositionIncrement());
      }
      int start = offset.startOffset();
      int end = offset.endOffset();
      int ownIncrement = increment.getPositionIncrement();
      State single = captureState();
      if (next()) {
        if (isPair() && offset.startOffset() == start) {
          return keep(ownIncrement);
        }
        lookedAhead = captureState();
      }
      if (end > coveredEnd) {
        restoreState(single);
        return keep(ownIncrement);
      }
      skipped += ownIncrement;
    }
    return false;
  }

  private boolean next() throws IOException {
    if (lookedAhead != null) {
      restoreState(lookedAhead);
      lookedAhead = null;
      return true;
    }
    return input.incrementToken();
  }

  private boolean isPair() {
    return type.type().equals(CJKBigramFilter.DOUBLE_TYPE);
  }

  private boolean keep(int ownIncrement) {
    increment.setPositionIncrement(ownIncrement + skipped);
    skipped = 0;
    // A pair of length 2 would make the query a graph of alternatives, not a phrase.
    length.setPositionLength(1);
    if (isPair()) {
      coveredEnd = offset.endOffset();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    lookedAhead = null;
    coveredEnd = 0;
    skipped = 0;
  }

  /** Makes the filter; takes no arguments. */
  public static final class Factory extends TokenFilterFactory {

    /** Called by Lucene. */
    public Factory(Map<String, String> arguments) {
      super(arguments);
      if (!arguments.isEmpty()) {
        throw new IllegalArgumentException("unknown arguments: " + arguments);
      }
    }

    @Override
    public TokenStream create(TokenStream input) {
      return new CoveredUnigramFilter(input);
    }
  }
}
