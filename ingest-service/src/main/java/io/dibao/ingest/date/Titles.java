package io.dibao.ingest.date;

/** Tells what of a text stands inside 《》, read left to right in one pass. Used for one text. */
final class Titles {

  private final String text;
  private int at;
  private int depth;

  Titles(String text) {
    this.text = text;
  }

  /**
   * Whether an offset lies inside a title; one that is not closed on its line ends with it.
   *
   * @param offset not smaller than that of the call before
   */
  boolean contain(int offset) {
    while (at < offset) {
      switch (text.charAt(at++)) {
        case '《' -> depth++;
        case '》' -> depth = Math.max(0, depth - 1);
        case '\n' -> depth = 0;
        default -> {}
      }
    }
    return depth > 0;
  }
}
