package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the titles in 《》, the outermost where they are nested, in one pass. A bracket that is not
 * closed within a title's length is passed over.
 */
final class TitleScanner {

  /** The longest titles of State Council documents have about ninety characters. */
  private static final int MAX_LENGTH = 150;

  /** A scraper may have cut a title into two lines, not into more. */
  private static final int MAX_LINE_BREAKS = 1;

  private TitleScanner() {}

  static List<Title> scan(String text) {
    List<Title> titles = new ArrayList<>();
    int start = -1;
    int depth = 0;
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start >= 0 && (i - start > MAX_LENGTH || breaks > MAX_LINE_BREAKS)) {
        start = -1;
        depth = 0;
      }
      if (c == '《') {
        if (start < 0) {
          start = i;
          depth = 0;
          breaks = 0;
        }
        depth++;
      } else if (c == '》' && start >= 0) {
        depth--;
        if (depth == 0) {
          add(titles, text, start, i + 1);
          start = -1;
        }
      } else if (c == '\n' && start >= 0) {
        breaks++;
      }
    }
    return titles;
  }

  private static void add(List<Title> titles, String text, int start, int end) {
    String words = text.substring(start + 1, end - 1).replace("\n", "").strip();
    if (!words.isEmpty()) {
      titles.add(new Title(new Range(start, end), words));
    }
  }
}
