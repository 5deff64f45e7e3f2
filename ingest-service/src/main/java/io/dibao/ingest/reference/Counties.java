package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the name of a county, a district or a city of a county's rank, of which there are more than
 * the taxonomy holds, where it stands right before an organ. Where the name begins is told by what
 * stands before it: no Chinese character, a place that is known, or a word that goes before names.
 */
final class Counties {

  private static final String UNITS = "县区旗市";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private final ReferenceWords words;

  Counties(ReferenceWords words) {
    this.words = words;
  }

  /**
   * The place whose name ends at {@code end}.
   *
   * @param places where known places end
   */
  Optional<Places.Found> before(String text, int end, Set<Integer> places) {
    if (end == 0 || UNITS.indexOf(text.charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    for (int length = SHORTEST; length <= LONGEST; length++) {
      int start = end - length;
      if (start < 0 || !isHan(text.charAt(start))) {
        return Optional.empty();
      }
      if (isBoundary(text, start, places)) {
        return found(text, new Range(start, end));
      }
    }
    return Optional.empty();
  }

  private Optional<Places.Found> found(String text, Range range) {
    String name = range.of(text);
    boolean general =
        isShortest(name)
            || words.noCounties().stream().anyMatch(name::startsWith)
            || words.inNoCounty().stream().anyMatch(name::contains);
    return general
        ? Optional.empty()
        : Optional.of(new Places.Found(range, new Place(name, Place.NO_CODE)));
  }

  /** 易县 is a county; 在市 and 或区 are a word before 市 and 区. */
  private static boolean isShortest(String name) {
    return name.length() == SHORTEST && "市区".indexOf(name.charAt(1)) >= 0;
  }

  private boolean isBoundary(String text, int start, Set<Integer> places) {
    return start == 0
        || !isHan(text.charAt(start - 1))
        || places.contains(start)
        || words.beforeCounties().stream()
            .anyMatch(word -> text.startsWith(word, start - word.length()));
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
