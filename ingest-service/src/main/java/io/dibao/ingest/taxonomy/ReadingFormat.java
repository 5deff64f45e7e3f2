package io.dibao.ingest.taxonomy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the settings of a {@link Reading} and the patterns of a code are written in YAML. */
final class ReadingFormat {

  private static final Set<String> KEYS =
      Set.of(
          "labels",
          "mentionScore",
          "minScore",
          "minShare",
          "passing",
          "weakAlone",
          "mostRival",
          "maxCodes",
          "weights",
          "opens",
          "role",
          "roles",
          "ignore",
          "skip");

  private static final Set<String> FACTORS =
      new TreeSet<>(
          Set.of(
              "constant", "weight", "mentions", "share", "title", "opening", "company", "length"));

  private static final Set<String> CONTEXT_KEYS =
      Set.of("before", "after", "then", "without", "within");

  private static final Set<String> PLACES =
      Arrays.stream(Place.values())
          .map(place -> place.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private ReadingFormat() {}

  /** The keys of a reading together with {@code others}. */
  static Set<String> with(String... others) {
    Set<String> keys = new HashSet<>(KEYS);
    keys.addAll(Arrays.asList(others));
    return Set.copyOf(keys);
  }

  /** The settings of a file that gives nothing but settings. */
  static Map<String, YamlNode> settings(YamlNode root) {
    return root.entries(KEYS);
  }

  /** A scheme's line in {@code calibration.yaml}. */
  static Calibration calibration(YamlNode node) {
    Map<String, YamlNode> entries = node.entries(FACTORS);
    FACTORS.forEach(factor -> YamlNode.required(entries, factor, node));
    return node.build(
        () ->
            new Calibration(
                entries.get("constant").number(),
                entries.get("weight").number(),
                entries.get("mentions").number(),
                entries.get("share").number(),
                entries.get("title").number(),
                entries.get("opening").number(),
                entries.get("company").number(),
                entries.get("length").number()));
  }

  /**
   * The reading that {@code settings} describe.
   *
   * @throws IllegalArgumentException where one is missing or out of its bounds
   */
  static Reading read(Map<String, YamlNode> settings, Optional<Calibration> calibration) {
    for (String key : KEYS) {
      if (!settings.containsKey(key) && !key.equals("role")) {
        throw new IllegalArgumentException("the setting " + key + " is missing");
      }
    }
    Map<Place, Double> weights = new EnumMap<>(Place.class);
    YamlNode places = settings.get("weights");
    places
        .entries(PLACES)
        .forEach(
            (place, weight) ->
                weights.put(Place.valueOf(place.toUpperCase(Locale.ROOT)), weight.number()));
    return new Reading(
        settings.get("labels").truth(),
        settings.get("mentionScore").number(),
        calibration,
        settings.get("minScore").number(),
        settings.get("minShare").number(),
        settings.get("passing").integer(),
        settings.get("weakAlone").integer(),
        settings.get("mostRival").number(),
        settings.get("maxCodes").integer(),
        weights,
        settings.get("opens").number(),
        Optional.ofNullable(settings.get("role")).map(YamlNode::text),
        settings.get("roles").items().stream().map(ReadingFormat::roleCue).toList(),
        settings.get("ignore").items().stream().map(ReadingFormat::discount).toList(),
        settings.get("skip").texts());
  }

  private static RoleCue roleCue(YamlNode node) {
    Set<String> keys = new HashSet<>(CONTEXT_KEYS);
    keys.add("role");
    Map<String, YamlNode> entries = node.entries(keys);
    String role = YamlNode.required(entries, "role", node).text();
    return new RoleCue(role, node.build(() -> context(entries)));
  }

  private static Discount discount(YamlNode node) {
    Set<String> keys = new HashSet<>(CONTEXT_KEYS);
    keys.add("counts");
    Map<String, YamlNode> entries = node.entries(keys);
    double counts = entries.containsKey("counts") ? entries.get("counts").number() : 0;
    return node.build(() -> new Discount(context(entries), counts));
  }

  private static Context context(Map<String, YamlNode> entries) {
    YamlNode within = entries.get("within");
    return new Context(
        texts(entries, "before"),
        texts(entries, "after"),
        texts(entries, "then"),
        texts(entries, "without"),
        within == null ? 0 : within.integer());
  }

  private static List<String> texts(Map<String, YamlNode> entries, String key) {
    YamlNode value = entries.get(key);
    return value == null ? List.of() : value.texts();
  }

  /** A code's pattern: {@code {all: [由, [联合印发, 联合发布]], within: 40, in: [text], weight: 2}}. */
  static WordPattern pattern(YamlNode node) {
    Map<String, YamlNode> entries =
        node.entries(Set.of("all", "within", "in", "weight", "most", "share"));
    List<List<String>> all =
        YamlNode.required(entries, "all", node).itemOrItems().stream()
            .map(YamlNode::texts)
            .toList();
    Set<Place> places =
        entries.containsKey("in")
            ? entries.get("in").itemOrItems().stream()
                .map(place -> place.constant(Place.class))
                .collect(Collectors.toSet())
            : Set.of(Place.TITLE, Place.HEADING, Place.LEAD, Place.TEXT);
    return node.build(
        () ->
            new WordPattern(
                all,
                entries.containsKey("within") ? entries.get("within").integer() : 40,
                places,
                entries.containsKey("weight") ? entries.get("weight").number() : 1,
                entries.containsKey("most") ? entries.get("most").integer() : 20,
                Optional.ofNullable(entries.get("share")).map(ReadingFormat::share)));
  }

  private static Share share(YamlNode node) {
    Map<String, YamlNode> entries = node.entries(Set.of("from", "below"));
    return node.build(
        () ->
            new Share(
                entries.containsKey("from") ? entries.get("from").number() : 0,
                entries.containsKey("below") ? entries.get("below").number() : Share.ALL));
  }
}
