package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.Code;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import io.dibao.ingest.taxonomy.Taxonomies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the provinces and cities that a text names: the codes of the taxonomy {@code region}. */
final class Places {

  /** A place as it stands in the text. */
  record Found(Range range, Place place) {

    /** Whether it is printed by its full name. */
    boolean isFull() {
      return range.length() == place.name().length();
    }
  }

  private final PhraseMatcher<Optional<Place>> names;

  Places(Taxonomies taxonomies) {
    Map<String, Optional<Place>> byForm = new HashMap<>();
    taxonomies
        .find("region")
        .ifPresent(region -> region.codes().forEach(code -> add(byForm, code)));
    names = new PhraseMatcher<>(byForm);
  }

  private static void add(Map<String, Optional<Place>> byForm, Code code) {
    if (code.code().matches("[0-9]{6}")) {
      Optional<Place> place = Optional.of(new Place(code.label(), code.code()));
      byForm.put(code.label(), place);
      code.aliases().forEach(alias -> byForm.put(alias, place));
      code.excludes().forEach(phrase -> byForm.putIfAbsent(phrase, Optional.empty()));
    }
  }

  /** In reading order, not overlapping. */
  List<Found> find(String text) {
    return names.findLongest(text).stream()
        .filter(hit -> hit.value().isPresent())
        .map(hit -> new Found(hit.range(), hit.value().get()))
        .toList();
  }
}
