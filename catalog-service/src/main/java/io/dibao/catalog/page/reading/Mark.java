package io.dibao.catalog.page.reading;

/**
 * A stretch of the text that means something.
 *
 * @param start where it starts in the article's text, in UTF-16 code units
 * @param end behind its end
 * @param meaning what it means, in a short sentence
 * @param href where more of the same is
 */
public record Mark(int start, int end, MarkKind kind, String meaning, String href) {

  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no mark: [" + start + ", " + end + ")");
    }
  }

  /** The mark's anchor in the page. */
  public String id() {
    return "m-" + start;
  }

  boolean overlaps(Mark other) {
    return start < other.end && other.start < end;
  }

  Mark meaningAlso(String other) {
    return meaning.contains(other)
        ? this
        : new Mark(start, end, kind, meaning + "\n" + other, href);
  }
}
