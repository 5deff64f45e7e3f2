package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.clean.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A numbered or titled part of an article.
 *
 * @param path the ordinals from the top, counted from 1 in reading order: {@code 3.1} is the first
 *     section inside the third, whatever numbers are printed
 * @param number as printed, with its punctuation: 一、 or （一） or 第三条; absent for a title without a
 *     number
 * @param style how it is numbered or set, see {@link Style}
 * @param level the depth in the tree, from 1
 * @param heading the heading without its number; absent where a numbered paragraph has none of its
 *     own
 * @param range from the first character of the number or heading to the end of the section's last
 *     block, half-open, the sections inside it included
 * @param points the enumerated items in this section's own paragraphs (not those of sections inside
 *     it)
 * @param tables the tables in this section's own blocks
 * @param sections the sections inside it, in reading order
 */
public record Section(
    String path,
    Optional<String> number,
    Style style,
    int level,
    Optional<String> heading,
    Range range,
    List<Point> points,
    List<Table> tables,
    List<Section> sections) {

  public Section {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(range, "range");
    points = List.copyOf(points);
    tables = List.copyOf(tables);
    sections = List.copyOf(sections);
    if (level < 1 || path.split("\\.").length != level) {
      throw new IllegalArgumentException("path " + path + " is not at level " + level);
    }
    for (Section section : sections) {
      if (!range.contains(section.range())) {
        throw new IllegalArgumentException(
            "section " + section.path() + " leaves its parent's range " + range);
      }
    }
  }
}
