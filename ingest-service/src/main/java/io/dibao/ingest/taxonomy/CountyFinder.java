package io.dibao.ingest.taxonomy;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds counties in a text whose provinces and prefectures are found already, in time linear in its
 * length. Immutable and safe to share between threads.
 */
public final class CountyFinder {

  /** 和县 behind a word would be found in 市和县. */
  private static final int SHORTEST_BEHIND_A_WORD = 3;

  private static final String UNITS = "县市区旗";
  private static final String IN_A_LIST = "、和与及";

  /** 人民政府、 between two names of a list. */
  private static final int BETWEEN = 10;

  private final Counties counties;
  private final PhraseMatcher<List<County>> names;

  private CountyFinder(Counties counties, Map<String, List<County>> names) {
    this.counties = counties;
    this.names = new PhraseMatcher<>(names);
  }

  /** A finder of full names: 常熟市. */
  public static CountyFinder ofNames(Counties counties) {
    return new CountyFinder(counties, counties.byName());
  }

  /** A finder of the names without their last word: 常熟. Most are words too. */
  public static CountyFinder ofShortNames(Counties counties) {
    return new CountyFinder(counties, counties.byShortName());
  }

  /**
   * The counties that are named, in reading order, not overlapping.
   *
   * @param places what the text names as a place, in reading order, not overlapping, with the codes
   *     of provinces and prefectures; any other code for a phrase that only holds no county. A
   *     county may hold a place (海南区), but no part of one is a county.
   * @param home the code of the province or prefecture that the text is about
   * @param wanted which ranges to look at
   */
  public List<PhraseMatcher.Hit<County>> find(
      String text,
      List<PhraseMatcher.Hit<String>> places,
      Optional<String> home,
      Predicate<Range> wanted) {
    List<PhraseMatcher.Hit<County>> found = new ArrayList<>();
    Map<String, County> told = new HashMap<>();
    int next = 0;
    for (PhraseMatcher.Hit<List<County>> hit : names.findLongest(text)) {
      Range range = hit.range();
      while (next < places.size() && places.get(next).range().end() <= range.start()) {
        next++;
      }
      boolean part =
          next < places.size()
              && places.get(next).range().overlaps(range)
              && (!range.contains(places.get(next).range())
                  || range.equals(places.get(next).range()));
      if (part || !wanted.test(range)) {
        continue;
      }
      Optional<String> above =
          next == 0 ? Optional.empty() : endingAt(places.get(next - 1), range.start());
      if (!isName(text, range, above)) {
        continue;
      }
      County last = told.get(range.of(text));
      which(hit.value(), above.or(() -> ofList(text, range, found)))
          .or(() -> above.isPresent() ? Optional.empty() : Optional.ofNullable(last))
          .or(() -> above.isPresent() ? Optional.empty() : home.flatMap(at -> in(hit.value(), at)))
          .ifPresent(
              county -> {
                told.put(range.of(text), county);
                found.add(new PhraseMatcher.Hit<>(range, county));
              });
    }
    return found;
  }

  private static Optional<String> endingAt(PhraseMatcher.Hit<String> place, int offset) {
    return Optional.of(place.value())
        .filter(code -> place.range().end() == offset && code.matches("[0-9]{6}"));
  }

  private boolean isName(String text, Range range, Optional<String> above) {
    if (counties.runsOn(text, range.end())) {
      return false;
    }
    boolean tiny =
        range.length() < SHORTEST_BEHIND_A_WORD && UNITS.indexOf(text.charAt(range.end() - 1)) >= 0;
    return above.isPresent()
        || (tiny ? Counties.isFree(text, range.start()) : counties.mayBegin(text, range.start()));
  }

  /** 沈阳市和平区、铁西区, 沈阳市和平区人民政府、铁西区人民政府: the second lies where the first does. */
  private static Optional<String> ofList(
      String text, Range range, List<PhraseMatcher.Hit<County>> found) {
    if (found.isEmpty() || range.start() == 0) {
      return Optional.empty();
    }
    PhraseMatcher.Hit<County> last = found.get(found.size() - 1);
    return range.start() - last.range().end() <= BETWEEN
            && IN_A_LIST.indexOf(text.charAt(range.start() - 1)) >= 0
        ? Optional.of(last.value().prefecture())
        : Optional.empty();
  }

  /** The one in the place before it, else the only one, unless its name is a word too. */
  private Optional<County> which(List<County> all, Optional<String> above) {
    Optional<County> there = above.flatMap(place -> in(all, place));
    boolean only = all.size() == 1 && !counties.isAmbiguous(all.get(0).name());
    return there.isPresent() || !only ? there : Optional.of(all.get(0));
  }

  private static Optional<County> in(List<County> all, String place) {
    List<County> there = all.stream().filter(county -> county.liesIn(place)).toList();
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }
}
