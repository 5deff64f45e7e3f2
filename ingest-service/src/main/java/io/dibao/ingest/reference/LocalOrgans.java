package io.dibao.ingest.reference;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Reason;
import io.dibao.ingest.taxonomy.Counties;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the organs of provinces, cities and counties: a place followed by a form of {@code
 * reference/organs.yaml}, or 省, 市, 自治区, 县, 区 in an article on one place.
 */
final class LocalOrgans {

  private static final List<String> HOME_WORDS = List.of("自治区", "省", "市", "县", "区", "旗");
  private static final String OF_COUNTIES = "县区旗";
  private static final String UNITS = "省市区县州旗";
  private static final String CUSTOMS = "海关";
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

  LocalOrgans(Counties counties) {
    this.counties = counties;
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
   * Where a form starts before which the short name of a county means that county: 花都海关, 昆山住建局.
   * Other forms of two characters are parts of words too often.
   */
  Set<Integer> afterShortNames(String text) {
    return forms.findAll(text).stream()
        .filter(hit -> hit.range().length() > 2 || hit.range().of(text).equals(CUSTOMS))
        .map(hit -> hit.range().start())
        .collect(Collectors.toSet());
  }

  /** Every organ that may be meant, overlapping ones too. */
  List<AgencyMention> find(String text, List<Places.Found> places, Home home, Districts districts) {
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
        int start = chainStart(place, byEnd);
        boolean party =
            hit.value().startsWith(PARTY)
                && text.startsWith(PARTY_SHORT, start - PARTY_SHORT.length());
        found.add(
            mention(
                party ? start - PARTY_SHORT.length() : start,
                branchEnd(text, form.end()),
                hit.value(),
                districts.whole(place.place()),
                text.substring(form.end(), branchEnd(text, form.end()))));
        lastPlace = districts.whole(place.place());
        lastEnd = form.end();
      } else if (ofList.isPresent()) {
        found.add(mention(form.start(), form.end(), hit.value(), ofList.get(), ""));
        lastEnd = form.end();
      } else if (place == null) {
        Optional<Place> last =
            form.start() - lastEnd <= NEAR ? Optional.ofNullable(lastPlace) : Optional.empty();
        int end = found.isEmpty() ? 0 : found.get(found.size() - 1).range().end();
        HOME_WORDS.stream()
            .filter(word -> text.startsWith(word, form.start() - word.length()))
            .findFirst()
            .filter(word -> standsAlone(text, form.start() - word.length(), end))
            .flatMap(
                word ->
                    home(home, last, word, byEnd.get(form.start() - word.length()))
                        .map(
                            at ->
                                mention(
                                    form.start() - word.length(),
                                    form.end(),
                                    hit.value(),
                                    districts.whole(at),
                                    "")))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** 县 in 各县政府, 市、县政府 and 区 in 开发区政府 are of no county; in 县委县政府 both are. */
  private boolean standsAlone(String text, int start, int end) {
    if (OF_COUNTIES.indexOf(text.charAt(start)) < 0 || start == end) {
      return true;
    }
    boolean ofList =
        start > 1
            && "、和或".indexOf(text.charAt(start - 1)) >= 0
            && UNITS.indexOf(text.charAt(start - 2)) >= 0;
    return !ofList && counties.mayBegin(text, start);
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
