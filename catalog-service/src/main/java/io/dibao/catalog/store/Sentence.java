package io.dibao.catalog.store;

/**
 * The sentence that a mention stands in.
 *
 * @param text at most {@link #MOST_BESIDE} characters on each side of the mention
 * @param start where it starts in the article's text, in UTF-16 code units
 */
public record Sentence(String text, int start) {

  static final int MOST_BESIDE = 160;

  private static final String ENDS = "。！？!?；;\n";

  /** The sentence around {@code [start, end)} of {@code text}. */
  public static Sentence around(String text, int start, int end) {
    int from = Math.min(start, text.length());
    int to = Math.min(Math.max(end, from), text.length());
    int first = from;
    while (first > 0 && from - first < MOST_BESIDE && ENDS.indexOf(text.charAt(first - 1)) < 0) {
      first--;
    }
    int last = to;
    while (last < text.length() && last - to < MOST_BESIDE && ENDS.indexOf(text.charAt(last)) < 0) {
      last++;
    }
    if (last < text.length() && last - to < MOST_BESIDE && text.charAt(last) != '\n') {
      last++;
    }
    while (first < from && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return new Sentence(text.substring(first, last), first);
  }
}
