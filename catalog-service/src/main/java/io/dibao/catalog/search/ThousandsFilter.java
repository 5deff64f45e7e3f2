package io.dibao.catalog.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Takes the commas out of figures: 1,234 is 1234. */
final class ThousandsFilter extends TokenFilter {

  private static final String FIGURE = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.NUM];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  ThousandsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (type.type().equals(FIGURE)) {
      int kept = 0;
      char[] figure = term.buffer();
      for (int i = 0; i < term.length(); i++) {
        if (figure[i] != ',') {
          figure[kept++] = figure[i];
        }
      }
      term.setLength(kept);
    }
    return true;
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
      return new ThousandsFilter(input);
    }
  }
}
