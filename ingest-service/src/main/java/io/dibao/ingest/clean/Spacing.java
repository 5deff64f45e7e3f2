package io.dibao.ingest.clean;

/**
 * The white space of a block put in order. Characters themselves are never changed or normalised:
 * 二Ο三五 keeps its Greek omicron. Rules:
 *
 * <ul>
 *   <li>indents, white space at the ends, zero-width and control characters go;
 *   <li>a run of white space is one space, but nothing beside full-width punctuation, which has its
 *       space in itself, and nothing where a line of markup ends between two ideographs;
 *   <li>single ideographs set apart by spaces are one spread word: 总　则, 王　涛.
 * </ul>
 */
final class Spacing {

  private static final String PUNCTUATION = "，。！？；：、（）《》〈〉「」『』【】〔〕…—～";
  private static final String QUOTES = "“”‘’";

  private final CharSequence raw;
  private final StringBuilder text;

  /** Where each raw offset lies in the text. */
  private final int[] offsets;

  /** Whether the word at the end of the text is made of ideographs that stood apart. */
  private boolean spread;

  Spacing(CharSequence raw) {
    this.raw = raw;
    this.text = new StringBuilder(raw.length());
    this.offsets = new int[raw.length() + 1];
    arrange();
  }

  String text() {
    return text.toString();
  }

  /** {@code range} of the raw characters as a range of the text, without spaces at its ends. */
  Range moved(Range range) {
    int start = offsets[range.start()];
    int end = offsets[range.end()];
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Range(Math.min(start, end), end);
  }

  private void arrange() {
    boolean gap = false;
    boolean lineEnd = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      offsets[i] = text.length();
      if (isSpace(c)) {
        gap = true;
        lineEnd |= c == '\n' || c == '\r';
      } else if (isVisible(i)) {
        if (gap && !text.isEmpty()) {
          separate(i, lineEnd);
        }
        spread &= gap;
        gap = false;
        lineEnd = false;
        offsets[i] = text.length();
        text.append(c);
      }
    }
    offsets[raw.length()] = text.length();
  }

  private void separate(int next, boolean lineEnd) {
    char before = text.charAt(text.length() - 1);
    char after = raw.charAt(next);
    boolean between = isWide(before) && isWide(after);
    if (isPunctuation(before)
        || isPunctuation(after)
        || (QUOTES.indexOf(before) >= 0 && isWide(after))
        || (QUOTES.indexOf(after) >= 0 && isWide(before))
        || (between && lineEnd)) {
      spread = false;
      return;
    }
    if (between && (spread || standsAlone(text.length() - 1)) && endsAfter(next)) {
      spread = true;
      return;
    }
    spread = false;
    text.append(' ');
  }

  private boolean standsAlone(int last) {
    return last == 0 || text.charAt(last - 1) == ' ' || isPunctuation(text.charAt(last - 1));
  }

  private boolean endsAfter(int index) {
    return index + 1 == raw.length()
        || isSpace(raw.charAt(index + 1))
        || isPunctuation(raw.charAt(index + 1));
  }

  private static boolean isPunctuation(char c) {
    return PUNCTUATION.indexOf(c) >= 0;
  }

  private static boolean isWide(char c) {
    return Character.isIdeographic(c) || isPunctuation(c) || QUOTES.indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** No control character, no half of a surrogate pair, nothing of zero width. */
  private boolean isVisible(int i) {
    char c = raw.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
    }
    if (c == '\u200D') {
      return i > 0
          && (Character.isLowSurrogate(raw.charAt(i - 1)) || raw.charAt(i - 1) == '\uFE0F');
    }
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.FORMAT && c < '\uFFFE';
  }
}
