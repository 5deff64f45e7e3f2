package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Occurrences of a few short words, in the order of their starts. */
final class Spans {

  static final Spans NONE = new Spans();

  private final List<Range> sorted = new ArrayList<>();
  private int longest;

  /** Adds the next one. */
  void add(Range range) {
    sorted.add(range);
    longest = Math.max(longest, range.length());
  }

  /** The one with the last end in {@code [from, to]}. */
  Optional<Range> lastEndingIn(int from, int to) {
    Optional<Range> last = Optional.empty();
    for (int i = firstAt(from - longest); i < sorted.size() && sorted.get(i).start() < to; i++) {
      Range range = sorted.get(i);
      if (from <= range.end()
          && range.end() <= to
          && (last.isEmpty() || range.end() > last.get().end())) {
        last = Optional.of(range);
      }
    }
    return last;
  }

  /** The first one that starts in {@code [from, to]}. */
  Optional<Range> firstStartingIn(int from, int to) {
    int index = firstAt(from);
    return index < sorted.size() && sorted.get(index).start() <= to
        ? Optional.of(sorted.get(index))
        : Optional.empty();
  }

  /** Whether one shares a character with {@code [start, end)}. */
  boolean anyOverlapping(int start, int end) {
    for (int i = firstAt(start - longest); i < sorted.size() && sorted.get(i).start() < end; i++) {
      if (sorted.get(i).end() > start) {
        return true;
      }
    }
    return false;
  }

  /** Whether one holds all of {@code range} and more. */
  boolean anyCovering(Range range) {
    for (int i = firstAt(range.end() - longest);
        i < sorted.size() && sorted.get(i).start() <= range.start();
        i++) {
      if (sorted.get(i).contains(range) && !sorted.get(i).equals(range)) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first that starts at or behind the offset. */
  private int firstAt(int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
