package io.dibao.ingest.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds the codes of one scheme from their drafts and finds the faults between them: one phrase
 * means one code, save what is declared as shared. A label may repeat another code's phrase, as in
 * GB/T 4754 a section and its only division have one label; then the phrase means that code.
 */
final class TaxonomyCheck {

  private final Map<String, Code> codes = new LinkedHashMap<>();
  private final List<SharedAlias> shared = new ArrayList<>();

  /** Which code each phrase means. */
  private final Map<String, String> owners = new HashMap<>();

  void add(CodeDraft draft) {
    YamlNode label =
        draft
            .label()
            .orElseThrow(() -> draft.at().fault("label of " + draft.code() + " is missing"));
    draft.parent().ifPresent(parent -> checkParent(draft, parent));
    List<String> aliases = claimed(draft, draft.aliases());
    List<String> weak = claimed(draft, draft.weak());
    List<String> phrases = new ArrayList<>(aliases);
    phrases.addAll(weak);
    phrases.add(label.text());
    List<String> excludes = new ArrayList<>();
    for (YamlNode exclude : draft.excludes()) {
      excludes.add(checkedExclude(draft, exclude, phrases));
    }
    codes.put(
        draft.code(),
        new Code(
            draft.code(),
            label.text(),
            draft.parent().map(YamlNode::text),
            aliases,
            weak,
            excludes,
            draft.patterns().stream().map(ReadingFormat::pattern).toList(),
            sources(draft)));
  }

  /** Where each of a code's phrases stands. */
  private static Map<String, String> sources(CodeDraft draft) {
    Map<String, String> sources = new HashMap<>();
    Stream.of(draft.aliases(), draft.weak())
        .flatMap(List::stream)
        .forEach(phrase -> sources.putIfAbsent(phrase.text(), phrase.place()));
    draft.label().ifPresent(label -> sources.putIfAbsent(label.text(), label.place()));
    sources.put(draft.code(), draft.at().place());
    return sources;
  }

  void addShared(YamlNode entry) {
    Map<String, YamlNode> entries = entry.entries(Set.of("aliases", "codes"));
    YamlNode meant = YamlNode.required(entries, "codes", entry);
    for (YamlNode code : meant.items()) {
      if (!codes.containsKey(code.text())) {
        throw code.fault("unknown code " + code.text());
      }
    }
    for (YamlNode alias : YamlNode.required(entries, "aliases", entry).items()) {
      claim(String.join(" and ", meant.texts()), alias);
      shared.add(entry.build(() -> new SharedAlias(alias.text(), meant.texts())));
    }
  }

  /** The codes that were added, in their order. */
  List<Code> codes() {
    return List.copyOf(codes.values());
  }

  List<SharedAlias> shared() {
    return List.copyOf(shared);
  }

  private void checkParent(CodeDraft draft, YamlNode parent) {
    if (!codes.containsKey(parent.text())) {
      throw parent.fault(
          "the parent "
              + parent.text()
              + " of "
              + draft.code()
              + " is no code that stands above it");
    }
  }

  private List<String> claimed(CodeDraft draft, List<YamlNode> phrases) {
    phrases.forEach(phrase -> claim(draft.code(), phrase));
    return phrases.stream().map(YamlNode::text).toList();
  }

  private void claim(String code, YamlNode phrase) {
    Optional<String> owner = Optional.ofNullable(owners.putIfAbsent(phrase.text(), code));
    if (owner.isPresent()) {
      throw phrase.fault(
          owner.get().equals(code)
              ? "the alias " + phrase.text() + " of " + code + " is given twice"
              : "the alias " + phrase.text() + " of " + code + " already means " + owner.get());
    }
  }

  private static String checkedExclude(CodeDraft draft, YamlNode exclude, List<String> phrases) {
    String text = exclude.text();
    if (phrases.stream().noneMatch(phrase -> text.contains(phrase) && !text.equals(phrase))) {
      throw exclude.fault("the excluded phrase " + text + " holds no alias of " + draft.code());
    }
    return text;
  }
}
