package io.dibao.ingest.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A code as its files give it.
 *
 * @param at where a fault of the whole entry is reported
 * @param replaces whether it takes the place of an earlier file's entry instead of adding to it
 */
record CodeDraft(
    String code,
    YamlNode at,
    boolean replaces,
    Optional<YamlNode> label,
    Optional<YamlNode> parent,
    List<YamlNode> aliases,
    List<YamlNode> weak,
    List<YamlNode> excludes,
    List<YamlNode> patterns) {

  private static final Set<String> KEYS =
      Set.of("code", "label", "parent", "aliases", "weak", "excludes", "patterns", "replace");

  static CodeDraft read(YamlNode item) {
    Map<String, YamlNode> entries = item.entries(KEYS);
    YamlNode code = YamlNode.required(entries, "code", item);
    if (!code.text().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
      throw code.fault("a code is letters, digits, and . _ - between them, not " + code.text());
    }
    YamlNode replace = entries.get("replace");
    return new CodeDraft(
        code.text(),
        item,
        replace != null && replace.truth(),
        Optional.ofNullable(entries.get("label")),
        Optional.ofNullable(entries.get("parent")),
        list(entries, "aliases"),
        list(entries, "weak"),
        list(entries, "excludes"),
        list(entries, "patterns"));
  }

  /** This code with what a later file says of it. */
  CodeDraft extendedBy(CodeDraft later) {
    if (later.replaces) {
      return later;
    }
    return new CodeDraft(
        code,
        at,
        replaces,
        later.label.or(() -> label),
        later.parent.or(() -> parent),
        joined(aliases, later.aliases),
        joined(weak, later.weak),
        joined(excludes, later.excludes),
        joined(patterns, later.patterns));
  }

  private static List<YamlNode> list(Map<String, YamlNode> entries, String key) {
    YamlNode value = entries.get(key);
    return value == null ? List.of() : value.items();
  }

  private static List<YamlNode> joined(List<YamlNode> first, List<YamlNode> second) {
    List<YamlNode> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
