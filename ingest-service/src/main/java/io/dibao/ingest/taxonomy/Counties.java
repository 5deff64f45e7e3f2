package io.dibao.ingest.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The divisions of a county's rank, and what tells their names from other words: the file {@code
 * taxonomies/county.yaml}. Immutable.
 */
public final class Counties {

  private static final Set<String> KEYS =
      Set.of("source", "general", "before", "after", "counties", "former");

  private final Map<String, List<County>> byName;
  private final Set<String> general;
  private final Set<String> before;
  private final int longestBefore;
  private final List<String> after;

  private Counties(
      Map<String, List<County>> byName,
      Set<String> general,
      Set<String> before,
      List<String> after) {
    this.byName = Map.copyOf(byName);
    this.general = Set.copyOf(general);
    this.before = Set.copyOf(before);
    this.longestBefore = before.stream().mapToInt(String::length).max().orElse(0);
    this.after = List.copyOf(after);
  }

  /**
   * Reads the file.
   *
   * @throws TaxonomyFault at the first fault, naming file and line
   */
  static Counties read(YamlNode root) {
    Map<String, YamlNode> entries = root.entries(KEYS);
    YamlNode.required(entries, "source", root).text();
    Map<String, List<County>> byName = new HashMap<>();
    Set<String> codes = new HashSet<>();
    for (String list : List.of("counties", "former")) {
      for (YamlNode line : YamlNode.required(entries, list, root).items()) {
        addLine(line, codes, byName);
      }
    }
    return new Counties(
        byName,
        Set.copyOf(YamlNode.required(entries, "general", root).texts()),
        Set.copyOf(YamlNode.required(entries, "before", root).texts()),
        YamlNode.required(entries, "after", root).texts());
  }

  /** [320500 苏州市, 05 虎丘区, 06 吴中区]. */
  private static void addLine(YamlNode line, Set<String> codes, Map<String, List<County>> byName) {
    List<YamlNode> items = line.items();
    String[] prefecture = codeAndName(items.get(0));
    for (YamlNode item : items.subList(1, items.size())) {
      String[] each = codeAndName(item);
      String code = prefecture[0].substring(0, prefecture[0].length() - 2) + each[0];
      County county = item.build(() -> new County(code, each[1], prefecture[1], item.place()));
      if (!codes.add(code)) {
        throw item.fault("the county " + code + " is given twice");
      }
      byName.computeIfAbsent(county.name(), name -> new ArrayList<>()).add(county);
    }
  }

  private static String[] codeAndName(YamlNode node) {
    String[] both = node.text().split(" ");
    if (both.length != 2 || !both[0].matches("[0-9]{2}|[0-9]{4}00")) {
      throw node.fault("a code and a name are expected here, not " + node.text());
    }
    return both;
  }

  /** Those of each full name. */
  Map<String, List<County>> byName() {
    return byName;
  }

  /** Those of each name without its last word, where that is longer than one character. */
  Map<String, List<County>> byShortName() {
    return byName.values().stream()
        .flatMap(List::stream)
        .filter(county -> !county.shortName().equals(county.name()))
        .collect(Collectors.groupingBy(County::shortName));
  }

  /** The counties of that full name. */
  public List<County> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Whether the full name alone does not say which county it is, or that it is one. */
  public boolean isAmbiguous(String name) {
    return general.contains(name) || named(name).size() > 1;
  }

  /** Whether the name of a place may begin at {@code start}, by what stands before. */
  public boolean mayBegin(String text, int start) {
    if (isFree(text, start)) {
      return true;
    }
    for (int length = 1; length <= Math.min(longestBefore, start); length++) {
      if (before.contains(text.substring(start - length, start))) {
        return true;
      }
    }
    return false;
  }

  /** Whether no Chinese character stands before {@code start}. */
  static boolean isFree(String text, int start) {
    return start == 0
        || Character.UnicodeScript.of(text.charAt(start - 1)) != Character.UnicodeScript.HAN;
  }

  /** Whether the last character of what ends at {@code end} begins another word: 东方市场. */
  boolean runsOn(String text, int end) {
    return after.stream().anyMatch(word -> text.startsWith(word, end - 1));
  }
}
