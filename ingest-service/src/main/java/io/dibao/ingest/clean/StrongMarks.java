package io.dibao.ingest.clean;

/**
 * Writes as HTML the strong marks that CommonMark's rule of flanking leaves as asterisks, as it was
 * made for words with spaces between them: **相较于去年同期，管理费“腰斩”。**今年上半年…
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run">the rule</a>
 */
final class StrongMarks {

  private static final String MARK = "**";
  private static final int LONGEST = 500;

  private StrongMarks() {}

  /** The same Markdown; one pass, and only marks that close on their line are touched. */
  static String inHtml(String markdown) {
    int open = markdown.indexOf(MARK);
    if (open < 0) {
      return markdown;
    }
    StringBuilder html = new StringBuilder(markdown.length());
    int copied = 0;
    while (open >= 0) {
      int start = open + MARK.length();
      int close = markdown.indexOf(MARK, start);
      if (close < 0) {
        break;
      }
      boolean strong =
          close > start && close - start <= LONGEST && isOnOneLine(markdown, start, close);
      if (strong && !isSeen(markdown, open, start, close)) {
        html.append(markdown, copied, open)
            .append("<strong>")
            .append(markdown, start, close)
            .append("</strong>");
        copied = close + MARK.length();
      }
      // A mark that does not open may be the one that closes, and the next one opens.
      open = strong ? markdown.indexOf(MARK, close + MARK.length()) : close;
    }
    return html.append(markdown, copied, markdown.length()).toString();
  }

  private static boolean isOnOneLine(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("\n*`<".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !Character.isWhitespace(text.charAt(start))
        && !Character.isWhitespace(text.charAt(end - 1));
  }

  /** Whether CommonMark sees both marks: none stands between a letter outside and a mark inside. */
  private static boolean isSeen(String text, int open, int start, int close) {
    int behind = close + MARK.length();
    boolean opens = open == 0 || !isLetter(text.charAt(open - 1)) || isLetter(text.charAt(start));
    boolean closes =
        behind >= text.length()
            || !isLetter(text.charAt(behind))
            || isLetter(text.charAt(close - 1));
    return opens && closes;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
