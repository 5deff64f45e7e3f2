package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Range;
import java.util.Objects;

/**
 * An enumerated item inside a paragraph.
 *
 * @param number as printed: 一是, 二是, 首先, ①
 * @param text the item without its number and without the separator behind it
 * @param range of number and text together
 */
public record Point(String number, String text, Range range) {

  public Point {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(range, "range");
  }
}
