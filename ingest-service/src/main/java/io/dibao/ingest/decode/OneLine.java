package io.dibao.ingest.decode;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Values that stand on one line: titles, names. */
final class OneLine {

  private OneLine() {}

  /**
   * {@code raw} as plain text: without tags and character references, each run of white space and
   * control characters one space, none at the ends.
   */
  static String of(String raw) {
    String text = raw;
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    if (Markup.holdsTag(text)) {
      text = Jsoup.parseBodyFragment(text).text();
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = true;
      } else if (!isInvisible(text, i)) {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        gap = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  private static boolean isInvisible(String text, int i) {
    char c = text.charAt(i);
    boolean highAlone =
        Character.isHighSurrogate(c)
            && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)));
    boolean lowAlone =
        Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    return highAlone || lowAlone || Character.getType(c) == Character.FORMAT;
  }
}
