package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.Place;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A text to read, with its sentences and the place of each of its parts in the article. */
final class Passage {

  private static final String ENDS = "。！？!?\n\t";

  private final String text;
  private final Place rest;
  private final NavigableMap<Integer, Part> parts = new TreeMap<>();

  /** Where each sentence starts, ascending, and the text's length behind the last. */
  private final int[] starts;

  /** Where each line starts, likewise. */
  private final int[] lines;

  /** A part of the text at another place than the rest. Parts do not overlap. */
  record Part(Range range, Place place) {}

  /**
   * A text whose parts lie at their places.
   *
   * @param rest the place of what is in none of the parts
   */
  Passage(String text, Place rest, List<Part> parts) {
    this.text = text;
    this.rest = rest;
    for (Part part : parts) {
      this.parts.putIfAbsent(part.range().start(), part);
    }
    this.starts = starts(text, ENDS);
    this.lines = starts(text, "\n");
  }

  String text() {
    return text;
  }

  /** Whether it is the article's text, not its title or a category. */
  boolean isBody() {
    return rest == Place.TEXT;
  }

  Place placeAt(int offset) {
    var part = parts.floorEntry(offset);
    return part != null && part.getValue().range().contains(offset)
        ? part.getValue().place()
        : rest;
  }

  /** The sentence that holds the offset, with its closing mark. */
  Range sentenceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? Math.min(found, starts.length - 2) : -found - 2;
    return new Range(starts[index], starts[index + 1]);
  }

  boolean startsLine(int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }

  boolean endsLine(int offset) {
    return offset == text.length() || text.charAt(offset) == '\n';
  }

  /** The line that holds the offset, without its line feed. */
  Range lineAt(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    int index = found >= 0 ? Math.min(found, lines.length - 2) : -found - 2;
    boolean last = index == lines.length - 2;
    return new Range(lines[index], last ? lines[index + 1] : lines[index + 1] - 1);
  }

  private static int[] starts(String text, String ends) {
    int[] found = new int[text.length() + 2];
    int count = 1;
    for (int i = 0; i < text.length() - 1; i++) {
      if (ends.indexOf(text.charAt(i)) >= 0) {
        found[count++] = i + 1;
      }
    }
    found[count++] = text.length();
    return Arrays.copyOf(found, count);
  }
}
