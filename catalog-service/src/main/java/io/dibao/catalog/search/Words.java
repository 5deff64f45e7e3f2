package io.dibao.catalog.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a user types into a search box: words between spaces and phrases between quotation marks.
 * All of them must be found. A Chinese word or sentence without spaces is found as it is written.
 *
 * @param words each a word or a phrase, without its quotation marks
 */
public record Words(List<String> words) {

  /** Asks for no words. */
  public static final Words NONE = new Words(List.of());

  /** The longest query, in UTF-16 code units. */
  public static final int LONGEST = 512;

  /** The most words in a query. */
  public static final int MOST = 32;

  private static final String QUOTES = "\"“”＂";

  public Words {
    words = List.copyOf(words);
    if (words.size() > MOST) {
      throw new IllegalArgumentException("holds more than " + MOST + " words");
    }
  }

  /**
   * Reads a query. A quotation mark without a second one opens a phrase that ends with the query.
   *
   * @throws IllegalArgumentException if the query is too long, has too many words, or holds nothing
   *     to search for; the message says which
   */
  public static Words parse(String query) {
    if (query.length() > LONGEST) {
      throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
    }
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      boolean quote = QUOTES.indexOf(c) >= 0;
      if (quote || (!quoted && isSpace(c))) {
        flush(word, words);
        quoted = quote != quoted;
      } else {
        word.append(c);
      }
    }
    flush(word, words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("holds no word to search for");
    }
    return new Words(words);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static void flush(StringBuilder word, List<String> words) {
    String text = word.toString().strip();
    if (text.codePoints().anyMatch(Words::isSearchable)) {
      words.add(text);
    }
    word.setLength(0);
  }

  private static boolean isSearchable(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.LETTER_NUMBER;
  }
}
