package io.dibao.ingest.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * Words that may stand directly before or behind a place in a text. {@code |} stands for any
 * character that is no letter and no digit, and for the edge of the text; {@code ^} for the edge of
 * the text, of a line or of a table's cell.
 */
final class Surroundings {

  private final List<Entry> words;
  private final boolean boundary;
  private final boolean edge;

  @JsonCreator
  Surroundings(List<Entry> words) {
    this.words = words.stream().filter(word -> !isMark(word.text())).toList();
    boundary = words.stream().anyMatch(word -> word.text().equals("|"));
    edge = words.stream().anyMatch(word -> word.text().equals("^"));
  }

  private static boolean isMark(String word) {
    return word.equals("|") || word.equals("^");
  }

  /** The longest word that starts at {@code offset}, or null. */
  Entry wordAt(String text, int offset) {
    Entry longest = null;
    for (Entry word : words) {
      if (isLonger(word, longest) && text.startsWith(word.text(), offset)) {
        longest = word;
      }
    }
    return longest;
  }

  /** The longest word that ends at {@code offset}, or null. */
  Entry wordBefore(String text, int offset) {
    Entry longest = null;
    for (Entry word : words) {
      if (isLonger(word, longest) && text.startsWith(word.text(), offset - word.text().length())) {
        longest = word;
      }
    }
    return longest;
  }

  private static boolean isLonger(Entry word, Entry than) {
    return than == null || word.text().length() > than.text().length();
  }

  /** The length of the longest word that starts at {@code offset}; -1 if there is none. */
  int lengthAt(String text, int offset) {
    return length(wordAt(text, offset));
  }

  /** The length of the longest word that ends at {@code offset}; -1 if there is none. */
  int lengthBefore(String text, int offset) {
    return length(wordBefore(text, offset));
  }

  private static int length(Entry word) {
    return word == null ? -1 : word.text().length();
  }

  /** Whether one of the words, or a mark, stands at {@code offset}. */
  boolean follow(String text, int offset) {
    return lengthAt(text, offset) >= 0 || isMarkAt(text, offset);
  }

  /** Whether one of the words, or a mark, stands before {@code offset}. */
  boolean precede(String text, int offset) {
    return lengthBefore(text, offset) >= 0 || isMarkAt(text, offset - 1);
  }

  private boolean isMarkAt(String text, int offset) {
    if (offset < 0 || offset >= text.length()) {
      return boundary || edge;
    }
    char c = text.charAt(offset);
    return (boundary && !Character.isLetterOrDigit(c)) || (edge && (c == '\n' || c == '\t'));
  }
}
