package io.dibao.catalog.search;

import java.util.List;

/**
 * A piece of an article that shows what was found.
 *
 * @param field {@code title}, {@code headings} or {@code text}
 * @param text the piece as it stands in the article; not HTML
 * @param offset where the piece starts in the article's title or text, in UTF-16 code units; for
 *     headings, in all headings, one a line
 * @param ranges the words found, half-open ranges of UTF-16 code units of {@code text}, in order
 *     and apart from each other; none where the piece is only the article's beginning
 */
public record Snippet(String field, String text, int offset, List<Range> ranges) {

  /** A half-open range. */
  public record Range(int start, int end) {}

  public Snippet {
    ranges = List.copyOf(ranges);
    int last = 0;
    for (Range range : ranges) {
      if (range.start < last || range.end <= range.start || range.end > text.length()) {
        throw new IllegalArgumentException(
            range + " is out of order or leaves a snippet of length " + text.length());
      }
      last = range.end;
    }
  }

  /** The same at a place that is so much further behind. */
  Snippet movedBy(int further) {
    return new Snippet(field, text, offset + further, ranges);
  }

  /** The text as HTML in which only {@code <mark>} is markup: what the article holds is escaped. */
  public String html() {
    StringBuilder html = new StringBuilder();
    int done = 0;
    for (Range range : ranges) {
      escape(text.substring(done, range.start), html);
      html.append("<mark>");
      escape(text.substring(range.start, range.end), html);
      html.append("</mark>");
      done = range.end;
    }
    escape(text.substring(done), html);
    return html.toString();
  }

  private static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
