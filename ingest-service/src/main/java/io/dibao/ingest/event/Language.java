package io.dibao.ingest.event;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;

/**
 * Tells simplified from traditional Chinese. Of the Han characters, 国 is in GB 2312 but not in
 * Big5, 國 in Big5 but not in GB 2312: the script with more characters of its own is the text's.
 */
final class Language {

  /** How many characters are looked at: enough to be sure, whatever the article's length. */
  private static final int SAMPLE = 5_000;

  /** Below this share of Han among the letters a text is not Chinese, but may quote it. */
  private static final double MIN_HAN_SHARE = 0.3;

  private Language() {}

  /** The BCP 47 tag of {@code text}: zh-Hans or zh-Hant; empty for another language. */
  static Optional<String> of(String text) {
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
    int letters = 0;
    int han = 0;
    int onlySimplified = 0;
    int onlyTraditional = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      }
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
        han++;
        boolean inSimplified = simplified.canEncode(c);
        boolean inTraditional = traditional.canEncode(c);
        onlySimplified += inSimplified && !inTraditional ? 1 : 0;
        onlyTraditional += inTraditional && !inSimplified ? 1 : 0;
      }
    }
    if (han == 0 || han < letters * MIN_HAN_SHARE) {
      return Optional.empty();
    }
    return Optional.of(onlyTraditional > onlySimplified ? "zh-Hant" : "zh-Hans");
  }
}
