package io.dibao.ingest.reference;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Reason;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the organs of provinces and cities: a place followed by a form of {@code
 * reference/organs.yaml}, or 省, 市, 自治区 in an article on one place.
 */
final class LocalOrgans {

  private static final List<String> HOME_WORDS = List.of("自治区", "省", "市");
  private static final String PLACE = "{place}";
  private static final String SHORT_PLACE = "{short}";

  /** The shape of {@code reference/organs.yaml}. */
  private record Data(Map<String, List<String>> organs) {}

  private static final String PARTY = "中国共产党";
  private static final String PARTY_SHORT = "中共";

  private final Counties counties;
  private final PhraseMatcher<String> forms;

  /** The line of each organ in the file. */
  private final Map<String, Integer> lines = new HashMap<>();

  LocalOrgans(ReferenceWords words) {
    counties = new Counties(words);
    Map<String, String> organByForm = new HashMap<>();
    String yaml = text();
    read(yaml)
        .organs()
        .forEach((organ, printed) -> printed.forEach(form -> organByForm.put(form, organ)));
    forms = new PhraseMatcher<>(organByForm);
    int number = 0;
    for (String line : yaml.lines().toList()) {
      number++;
      int colon = line.indexOf(": [");
      if (colon > 0) {
        lines.put(line.substring(0, colon).strip().replace("'", ""), number);
      }
    }
  }

  private static Data read(String yaml) {
    try {
      return new YAMLMapper().readValue(yaml, Data.class);
    } catch (IOException e) {
      throw new UncheckedIOException("reference/organs.yaml cannot be read", e);
    }
  }

  private static String text() {
    try (InputStream in = LocalOrgans.class.getResourceAsStream("/reference/organs.yaml")) {
      return new String(
          Objects.requireNonNull(in, "reference/organs.yaml").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reference/organs.yaml cannot be read", e);
    }
  }

  /**
   * The counties, districts and cities of a county's rank that stand before an organ and have no
   * code here: 东阳市人民政府, 阳新县委.
   *
   * @param places those that are known
   */
  List<Places.Found> counties(String text, List<Places.Found> places) {
    Set<Integer> ends = new HashSet<>();
    places.forEach(place -> ends.add(place.range().end()));
    List<Places.Found> found = new ArrayList<>();
    for (PhraseMatcher.Hit<String> hit : forms.findAll(text)) {
      int end = hit.range().start();
      if (!ends.contains(end)) {
        counties
            .before(text, end, ends)
            .filter(place -> ends.add(place.range().end()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Every organ that may be meant, overlapping ones too. */
  List<AgencyMention> find(String text, List<Places.Found> places, Home home) {
    Map<Integer, Places.Found> byEnd = new HashMap<>();
    places.forEach(place -> byEnd.put(place.range().end(), place));
    List<AgencyMention> found = new ArrayList<>();
    Place lastPlace = null;
    int lastEnd = -1;
    for (PhraseMatcher.Hit<String> hit : forms.findAll(text)) {
      Range form = hit.range();
      Places.Found place = byEnd.get(form.start());
      Optional<Place> ofList = ofList(text, form, lastPlace, lastEnd);
      if (place != null && (form.length() > 1 || place.isFull())) {
        int start = place.range().start();
        boolean party =
            hit.value().startsWith(PARTY)
                && text.startsWith(PARTY_SHORT, start - PARTY_SHORT.length());
        found.add(
            mention(
                party ? start - PARTY_SHORT.length() : start,
                form.end(),
                hit.value(),
                place.place()));
        lastPlace = place.place();
        lastEnd = form.end();
      } else if (ofList.isPresent()) {
        found.add(mention(form.start(), form.end(), hit.value(), ofList.get()));
        lastEnd = form.end();
      } else if (place == null) {
        HOME_WORDS.stream()
            .filter(word -> text.startsWith(word, form.start() - word.length()))
            .findFirst()
            .flatMap(
                word ->
                    home(home, word, byEnd.get(form.start() - word.length()))
                        .map(
                            at ->
                                mention(form.start() - word.length(), form.end(), hit.value(), at)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** 黑龙江省工信厅、发改委、商务厅: the organs of a list behind the first are of its place. */
  private static Optional<Place> ofList(String text, Range form, Place place, int end) {
    return place != null
            && form.start() == end + 1
            && form.length() > 1
            && "、和".indexOf(text.charAt(end)) >= 0
        ? Optional.of(place)
        : Optional.empty();
  }

  /** 省 behind a place's name belongs to it (广东省省政府) and is found by the place. */
  private static Optional<Place> home(Home home, String word, Places.Found before) {
    return before == null ? home.meantBy(word) : Optional.empty();
  }

  private AgencyMention mention(int start, int end, String organ, Place place) {
    String name =
        organ.contains(PLACE) || organ.contains(SHORT_PLACE)
            ? organ.replace(PLACE, place.name()).replace(SHORT_PLACE, place.shortName())
            : place.name() + organ;
    Reason reason =
        new Reason("organ of " + place.name(), "reference/organs.yaml:" + lines.get(organ));
    return new AgencyMention(new Range(start, end), name, reason);
  }
}
