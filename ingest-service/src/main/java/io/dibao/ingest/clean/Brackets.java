package io.dibao.ingest.clean;

import java.util.Optional;

/** Words in brackets at the ends of a line: （责任编辑：李墨轩）, （记者 张三）. */
final class Brackets {

  private static final String OPEN = "（([【";
  private static final String CLOSE = "）)]】";

  /** The longest group, and how far from the line's start the first one may be. */
  private static final int LONGEST = 80;

  private Brackets() {}

  /** The offset of the bracket that opens the group at the very end of {@code line}, or -1. */
  static int lastGroup(String line) {
    int last = line.length() - 1;
    if (last < 1 || CLOSE.indexOf(line.charAt(last)) < 0) {
      return -1;
    }
    for (int i = last - 1; i >= Math.max(0, last - LONGEST); i--) {
      if (OPEN.indexOf(line.charAt(i)) >= 0) {
        return i;
      }
      if (CLOSE.indexOf(line.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The first group of {@code line} with its brackets, if it begins early enough. */
  static Optional<String> firstGroup(String line) {
    for (int i = 0; i < Math.min(LONGEST, line.length()); i++) {
      int kind = OPEN.indexOf(line.charAt(i));
      if (kind >= 0) {
        int end = line.indexOf(CLOSE.charAt(kind), i);
        return end < 0 || end > i + LONGEST
            ? Optional.empty()
            : Optional.of(line.substring(i, end + 1));
      }
    }
    return Optional.empty();
  }
}
