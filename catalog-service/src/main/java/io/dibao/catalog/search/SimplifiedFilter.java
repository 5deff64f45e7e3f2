package io.dibao.catalog.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes traditional characters as simplified ones: what ICU's rules make of the tokens of a text,
 * in which each Chinese character is a token of its own. ICU looks for the rule of a character
 * every time, which took an eighth of all indexing; here it is asked once for each.
 */
final class SimplifiedFilter extends TokenFilter {

  /** ICU's name for them. */
  static final String RULES = "Traditional-Simplified";

  private final Characters characters;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SimplifiedFilter(TokenStream input, Characters characters) {
    super(input);
    this.characters = characters;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      char simplified = characters.simplified(buffer[i]);
      if (simplified == Characters.NOT_ALONE) {
        String whole = characters.simplified(term.toString());
        term.setEmpty().append(whole);
        return true;
      }
      buffer[i] = simplified;
    }
    return true;
  }

  /** What ICU makes of each character, remembered. */
  private static final class Characters {

    /** Stands for half a character, and for one that becomes several or none. */
    static final char NOT_ALONE = '\uffff';

    private static final char NOT_ASKED = '\0';

    private final Transliterator simplifying = Transliterator.getInstance(RULES);

    /** Threads that write at once write the same. */
    private final char[] known = new char[Character.MAX_VALUE + 1];

    char simplified(char character) {
      if (known[character] == NOT_ASKED) {
        String simplified = simplified(String.valueOf(character));
        known[character] =
            Character.isSurrogate(character) || simplified.length() != 1
                ? NOT_ALONE
                : simplified.charAt(0);
      }
      return known[character];
    }

    synchronized String simplified(String text) {
      return simplifying.transliterate(text);
    }
  }

  /** Makes the filter; takes no arguments. */
  public static final class Factory extends TokenFilterFactory {

    private final Characters characters = new Characters();

    /** Called by Lucene. */
    public Factory(Map<String, String> arguments) {
      super(arguments);
      if (!arguments.isEmpty()) {
        throw new IllegalArgumentException("unknown arguments: " + arguments);
      }
    }

    @Override
    public TokenStream create(TokenStream input) {
      return new SimplifiedFilter(input, characters);
    }
  }
}
