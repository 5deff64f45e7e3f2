package io.dibao.ingest.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the many printed forms of a character one: full-width to half-width, traditional to
 * simplified, 贰 to 二. One for one, so that an offset in the folded text is the same offset in the
 * printed one.
 */
final class Folding {

  private static final char FULL_WIDTH_START = '！';
  private static final char FULL_WIDTH_END = '～';
  private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_START - '!';

  private final Map<Character, Character> folded = new HashMap<>();
  private final String zeros;

  /**
   * @param pairs two characters each: the first is read as the second
   * @param zeros the look-alikes of 〇, which count as zero only beside another Chinese numeral
   */
  Folding(List<String> pairs, String zeros) {
    for (String pair : pairs) {
      if (pair.length() != 2) {
        throw new IllegalArgumentException("a pair has two characters, not \"" + pair + "\"");
      }
      folded.put(pair.charAt(0), pair.charAt(1));
    }
    this.zeros = zeros;
  }

  String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= FULL_WIDTH_START && c <= FULL_WIDTH_END) {
        chars[i] = (char) (c - FULL_WIDTH_SHIFT);
      } else if (c == '\u3000' || c == '\u00a0') {
        chars[i] = ' ';
      } else if (c >= 0x80) {
        chars[i] = folded.getOrDefault(c, c);
      }
    }
    for (int i = 0; i < chars.length; i++) {
      boolean besideNumeral =
          (i > 0 && Numeral.isChinese(chars[i - 1]))
              || (i + 1 < chars.length && Numeral.isChinese(chars[i + 1]));
      if (besideNumeral && zeros.indexOf(chars[i]) >= 0) {
        chars[i] = '零';
      }
    }
    return new String(chars);
  }
}
