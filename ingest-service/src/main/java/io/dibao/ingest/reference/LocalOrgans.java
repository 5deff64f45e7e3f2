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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** How far behind an organ 市委 still means its city. */
  private static final int NEAR = 100;

  private static final int LONGEST_BRANCH = 8;
  private static final Pattern BRANCH = Pattern.compile("[\\u4e00-\\u9fff]{2,4}?(?:分局|支队)");

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
    Map<String, Place> cities = cities(places, byEnd);
    List<AgencyMention> found = new ArrayList<>();
    Place lastPlace = null;
    int lastEnd = -1;
    for (PhraseMatcher.Hit<String> hit : forms.findAll(text)) {
      Range form = hit.range();
      Places.Found place = byEnd.get(form.start());
      Optional<Place> ofList = ofList(text, form, lastPlace, lastEnd);
      if (place != null && (form.length() > 1 || place.isFull())) {
        int start = chainStart(place, byEnd);
        boolean party =
            hit.value().startsWith(PARTY)
                && text.startsWith(PARTY_SHORT, start - PARTY_SHORT.length());
        found.add(
            mention(
                party ? start - PARTY_SHORT.length() : start,
                branchEnd(text, form.end()),
                hit.value(),
                whole(place.place(), cities),
                text.substring(form.end(), branchEnd(text, form.end()))));
        lastPlace = whole(place.place(), cities);
        lastEnd = form.end();
      } else if (ofList.isPresent()) {
        found.add(mention(form.start(), form.end(), hit.value(), ofList.get(), ""));
        lastEnd = form.end();
      } else if (place == null) {
        Optional<Place> last =
            form.start() - lastEnd <= NEAR ? Optional.ofNullable(lastPlace) : Optional.empty();
        HOME_WORDS.stream()
            .filter(word -> text.startsWith(word, form.start() - word.length()))
            .findFirst()
            .flatMap(
                word ->
                    home(home, last, word, byEnd.get(form.start() - word.length()))
                        .map(
                            at ->
                                mention(
                                    form.start() - word.length(), form.end(), hit.value(), at, "")))
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

  /**
   * The place that 省 or 市 means: that of the organ that was named just before (黄石市委副书记…代表市委), else
   * the article's. 省 behind a place's name belongs to it (广东省省政府) and is found by the place.
   */
  private static Optional<Place> home(
      Home home, Optional<Place> last, String word, Places.Found before) {
    return before == null
        ? last.filter(place -> place.name().endsWith(word)).or(() -> home.meantBy(word))
        : Optional.empty();
  }

  /** The districts that stand behind their city somewhere: 合肥市瑶海区. */
  private static Map<String, Place> cities(
      List<Places.Found> places, Map<Integer, Places.Found> byEnd) {
    Map<String, Place> cities = new HashMap<>();
    for (Places.Found each : places) {
      Places.Found before = byEnd.get(each.range().start());
      if (isDistrict(each.place()) && before != null && before.place().isCity()) {
        cities.putIfAbsent(each.place().name(), before.place());
      }
    }
    return cities;
  }

  private static boolean isDistrict(Place place) {
    return !place.hasCode() && place.name().endsWith("区");
  }

  /** A district with its city: many cities have a 城关区. */
  private static Place whole(Place place, Map<String, Place> cities) {
    Place city = isDistrict(place) ? cities.get(place.name()) : null;
    return city == null ? place : new Place(city.name() + place.name(), Place.NO_CODE);
  }

  /** Where 四川省成都市锦江区 begins. */
  private static int chainStart(Places.Found place, Map<Integer, Places.Found> byEnd) {
    Places.Found first = place;
    while (byEnd.get(first.range().start()) != null) {
      first = byEnd.get(first.range().start());
    }
    return first.range().start();
  }

  /** Behind 二七分局 of 郑州市公安局二七分局. */
  private static int branchEnd(String text, int end) {
    Matcher branch =
        BRANCH.matcher(text).region(end, Math.min(text.length(), end + LONGEST_BRANCH));
    return text.charAt(end - 1) == '局' && branch.lookingAt() ? branch.end() : end;
  }

  private AgencyMention mention(int start, int end, String organ, Place place, String branch) {
    String name =
        organ.contains(PLACE) || organ.contains(SHORT_PLACE)
            ? organ.replace(PLACE, place.name()).replace(SHORT_PLACE, place.shortName())
            : place.name() + organ;
    name += branch;
    Reason reason =
        new Reason("organ of " + place.name(), "reference/organs.yaml:" + lines.get(organ));
    return new AgencyMention(new Range(start, end), name, reason);
  }
}
