package io.dibao.ingest.clean;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units of an article's clean text. In JSON a
 * pair: {@code [start, end]}.
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end"})
public record Range(int start, int end) implements Comparable<Range> {

  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a range is [start, end) with 0 <= start <= end, not [" + start + ", " + end + ")");
    }
  }

  /** The text that this range covers in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Range other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Range other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
