package io.dibao.ingest.date;

import java.util.List;

/**
 * A printed expression, not yet read: a chain of units, or two with a range between them.
 *
 * @param start where it starts, in UTF-16 code units, its opening words included
 * @param end where it ends, exclusive, its closing words included
 * @param first the units of the expression, the largest first
 * @param last the units of the range's other end; empty if it is no range
 */
record Phrase(int start, int end, List<Unit> first, List<Unit> last, Bound bound) {

  /** Which side of the units is meant. */
  enum Bound {
    /** The units themselves. */
    WITHIN("the stretch itself"),
    /** All before their first moment: 2018年以前. */
    BEFORE("before its first moment"),
    /** All up to their last moment: 2018年或之前. */
    UNTIL("up to its last moment"),
    /** Up to the last moment of a day or an end (2025年底前), else before the first (2030年前). */
    BY("up to the end of a day or an end, else before it"),
    /** All from their first moment on: 2022年及以后. */
    SINCE("from its first moment on"),
    /** The same, with a word that belongs to the verb behind it: 2022年起. */
    FROM("from its first moment on"),
    /** The same, of what goes on today: 2022年以来. */
    UNTIL_NOW("from its first moment until now"),
    /** All behind their last moment (2018年以后), but from the first of a day. */
    AFTER("behind it");

    private final String words;

    Bound(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Phrase {
    first = List.copyOf(first);
    last = List.copyOf(last);
  }

  /** The same with a closing word. */
  Phrase to(int newEnd, Bound newBound) {
    return new Phrase(start, newEnd, first, last, newBound);
  }

  UnitKind firstKind() {
    return first.get(0).kind();
  }

  UnitKind lastKind() {
    return first.get(first.size() - 1).kind();
  }

  /** Whether it begins with its units and does not end with them. */
  boolean isOpenAtEnd() {
    return bound == Bound.SINCE || bound == Bound.FROM || bound == Bound.UNTIL_NOW;
  }

  /** Whether it ends with its units and does not begin with them. */
  boolean isOpenAtStart() {
    return bound == Bound.BEFORE || bound == Bound.UNTIL || bound == Bound.BY;
  }

  boolean isRange() {
    return !last.isEmpty() || lastKind().isRange();
  }
}
