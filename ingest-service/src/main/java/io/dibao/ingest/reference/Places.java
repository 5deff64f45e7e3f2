package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.Code;
import io.dibao.ingest.taxonomy.County;
import io.dibao.ingest.taxonomy.CountyFinder;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import io.dibao.ingest.taxonomy.Taxonomies;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the places that a text names: the provinces and cities of the taxonomy {@code region}, and
 * the counties in them.
 */
final class Places {

  /** A place as it stands in the text. */
  record Found(Range range, Place place) {

    /** Whether it is printed by its full name. */
    boolean isFull() {
      return range.length() == place.name().length();
    }
  }

  private final PhraseMatcher<Optional<Place>> names;
  private final CountyFinder counties;
  private final CountyFinder shortCounties;

  Places(Taxonomies taxonomies) {
    Map<String, Optional<Place>> byForm = new HashMap<>();
    taxonomies
        .find("region")
        .ifPresent(region -> region.codes().forEach(code -> add(byForm, code)));
    names = new PhraseMatcher<>(byForm);
    counties = CountyFinder.ofNames(taxonomies.counties());
    shortCounties = CountyFinder.ofShortNames(taxonomies.counties());
  }

  private static void add(Map<String, Optional<Place>> byForm, Code code) {
    if (code.code().matches("[0-9]{6}")) {
      Optional<Place> place = Optional.of(new Place(code.label(), code.code()));
      byForm.put(code.label(), place);
      code.aliases().forEach(alias -> byForm.put(alias, place));
      code.excludes().forEach(phrase -> byForm.putIfAbsent(phrase, Optional.empty()));
    }
  }

  /**
   * In reading order, not overlapping.
   *
   * @param home the city that the text is about
   * @param organs where an organ's name starts, before which 花都 means 花都区
   */
  List<Found> find(String text, Optional<Place> home, Set<Integer> organs) {
    List<Found> known = find(text);
    List<Found> withCounties = with(known, counties, text, home, range -> true);
    return with(withCounties, shortCounties, text, home, range -> organs.contains(range.end()));
  }

  /** The provinces and cities only. */
  List<Found> find(String text) {
    return names.findLongest(text).stream()
        .filter(hit -> hit.value().isPresent())
        .map(hit -> new Found(hit.range(), hit.value().get()))
        .toList();
  }

  private static List<Found> with(
      List<Found> known,
      CountyFinder finder,
      String text,
      Optional<Place> home,
      Predicate<Range> wanted) {
    List<PhraseMatcher.Hit<String>> codes =
        known.stream()
            .map(place -> new PhraseMatcher.Hit<>(place.range(), place.place().code()))
            .toList();
    List<PhraseMatcher.Hit<County>> found = finder.find(text, codes, home.map(Place::code), wanted);
    if (found.isEmpty()) {
      return known;
    }
    Set<Integer> inCounties = new HashSet<>();
    found.forEach(hit -> inCounties.addAll(offsets(hit.range())));
    return Stream.concat(
            known.stream().filter(place -> !inCounties.contains(place.range().start())),
            found.stream().map(Places::county))
        .sorted(Comparator.comparingInt(place -> place.range().start()))
        .toList();
  }

  private static List<Integer> offsets(Range range) {
    return IntStream.range(range.start(), range.end()).boxed().toList();
  }

  private static Found county(PhraseMatcher.Hit<County> hit) {
    return new Found(hit.range(), new Place(hit.value().name(), hit.value().code()));
  }
}
