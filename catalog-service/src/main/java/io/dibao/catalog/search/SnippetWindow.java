package io.dibao.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The part of a text that a snippet shows.
 *
 * @param start of the window in the text
 * @param end of the window in the text, exclusive
 * @param ranges of the words found, relative to the text
 */
record SnippetWindow(int start, int end, List<Snippet.Range> ranges) {

  /** The longest snippet, in UTF-16 code units; some sentences of policy are longer than a page. */
  static final int LONGEST = 240;

  private static final int BEFORE_FIRST = 60;

  /** The beginning of a text. */
  static SnippetWindow beginning(String text) {
    return of(text, 0, text.length(), List.of());
  }

  /**
   * The window around the words found in a passage: without the white space around it, and cut to
   * the longest length, at the first word found.
   */
  static SnippetWindow of(String text, int start, int end, List<Snippet.Range> found) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to - from > LONGEST && !found.isEmpty()) {
      int first = found.stream().mapToInt(Snippet.Range::start).min().orElseThrow();
      from = notInsideCharacter(text, Math.max(from, first - BEFORE_FIRST));
    }
    to = notInsideCharacter(text, Math.min(to, from + LONGEST));
    return new SnippetWindow(from, to, merged(found));
  }

  private static int notInsideCharacter(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return inside ? index - 1 : index;
  }

  private static List<Snippet.Range> merged(List<Snippet.Range> found) {
    List<Snippet.Range> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Snippet.Range::start));
    List<Snippet.Range> merged = new ArrayList<>();
    for (Snippet.Range range : sorted) {
      Snippet.Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && range.start() < last.end()) {
        int end = Math.max(last.end(), range.end());
        merged.set(merged.size() - 1, new Snippet.Range(last.start(), end));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }

  Snippet snippet(String field, String text) {
    List<Snippet.Range> inside =
        ranges.stream()
            .map(
                range ->
                    new Snippet.Range(
                        Math.max(range.start(), start) - start, Math.min(range.end(), end) - start))
            .filter(range -> range.start() < range.end())
            .toList();
    return new Snippet(field, text.substring(start, end), start, inside);
  }
}
