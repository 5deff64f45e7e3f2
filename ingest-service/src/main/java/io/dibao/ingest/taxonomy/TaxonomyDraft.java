package io.dibao.ingest.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A taxonomy as its files give it, not yet checked as a whole.
 *
 * @param root where a fault of the whole taxonomy is reported
 * @param head label, source and the settings of its reading, by key
 * @param codes by code, in the order of the files
 * @param shared the entries under {@code shared}
 */
record TaxonomyDraft(
    String scheme,
    YamlNode root,
    Map<String, YamlNode> head,
    Map<String, CodeDraft> codes,
    List<YamlNode> shared) {

  private static final Set<String> KEYS =
      ReadingFormat.with("scheme", "label", "source", "use", "codes", "shared");

  /** The taxonomy of one file. */
  static TaxonomyDraft read(YamlNode root) {
    Map<String, YamlNode> head = new LinkedHashMap<>(root.entries(KEYS));
    YamlNode scheme = YamlNode.required(head, "scheme", root);
    if (!scheme.text().matches("[a-z][a-z0-9-]{0,63}")) {
      throw scheme.fault("a scheme is a-z, 0-9 and -, not " + scheme.text());
    }
    Map<String, CodeDraft> codes = new LinkedHashMap<>();
    YamlNode list = head.remove("codes");
    for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
      CodeDraft code = CodeDraft.read(item);
      if (codes.putIfAbsent(code.code(), code) != null) {
        throw item.fault("the code " + code.code() + " is given twice");
      }
    }
    YamlNode shared = head.remove("shared");
    return new TaxonomyDraft(
        scheme.text(), root, head, codes, shared == null ? List.of() : shared.items());
  }

  /** This taxonomy with what a later file says of it. */
  TaxonomyDraft extendedBy(TaxonomyDraft later) {
    Map<String, YamlNode> bothHeads = new LinkedHashMap<>(head);
    bothHeads.putAll(later.head);
    Map<String, CodeDraft> bothCodes = new LinkedHashMap<>(codes);
    later.codes.forEach((code, draft) -> bothCodes.merge(code, draft, CodeDraft::extendedBy));
    List<YamlNode> bothShared = new ArrayList<>(shared);
    bothShared.addAll(later.shared);
    return new TaxonomyDraft(scheme, root, bothHeads, bothCodes, bothShared);
  }

  /** The taxonomy, checked; {@code defaults} are the settings that it does not give itself. */
  Taxonomy checked(Map<String, YamlNode> defaults, Optional<Calibration> calibration) {
    String label = YamlNode.required(head, "label", root).text();
    String source = YamlNode.required(head, "source", root).text();
    Map<String, YamlNode> settings = new HashMap<>(defaults);
    settings.putAll(head);
    Optional<Reading> reading = Optional.empty();
    if (isClassified()) {
      reading = Optional.of(root.build(() -> ReadingFormat.read(settings, calibration)));
    }
    TaxonomyCheck check = new TaxonomyCheck();
    codes.values().forEach(check::add);
    shared.forEach(check::addShared);
    return new Taxonomy(scheme, label, source, check.codes(), check.shared(), reading);
  }

  private boolean isClassified() {
    YamlNode use = head.get("use");
    if (use == null) {
      return true;
    }
    return switch (use.text()) {
      case "classify" -> true;
      case "lookup" -> false;
      default -> throw use.fault("use is classify or lookup, not " + use.text());
    };
  }
}
