package io.dibao.ingest.clean;

/**
 * Paragraphs that are told only by their indents: old pages set whole articles as one run of text
 * in which 。 and two full-width spaces (or four of &amp;nbsp;) begin a new paragraph.
 */
final class Indents {

  private static final String ENDS = "。！？；：”）…";
  private static final int FULL_WIDTH = 2;
  private static final int NO_BREAK = 4;

  private Indents() {}

  /** The offset from {@code from} on at which a new paragraph's indent begins, or -1. */
  static int next(String text, int from) {
    int i = Math.max(1, from);
    while (i < text.length()) {
      int end = i;
      int full = 0;
      int narrow = 0;
      while (end < text.length() && Spacing.isSpace(text.charAt(end))) {
        full += text.charAt(end) == '\u3000' ? 1 : 0;
        narrow += text.charAt(end) == '\u00A0' ? 1 : 0;
        end++;
      }
      boolean indent = full >= FULL_WIDTH || narrow >= NO_BREAK;
      if (indent && end < text.length() && ENDS.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
      i = end + 1;
    }
    return -1;
  }
}
