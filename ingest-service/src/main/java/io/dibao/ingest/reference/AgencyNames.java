package io.dibao.ingest.reference;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.Code;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import io.dibao.ingest.taxonomy.Taxonomies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the names of agencies: those of the taxonomy {@code agency}, and the organs of the
 * provinces, each province's forms combined with each organ's ({@code reference/provinces.yaml}).
 */
final class AgencyNames {

  /** The shape of {@code reference/provinces.yaml}. */
  private record Provinces(Map<String, List<String>> provinces, Map<String, List<String>> organs) {}

  private final PhraseMatcher<Optional<String>> names;
  private final ReferenceWords words;

  AgencyNames(Taxonomies taxonomies, ReferenceWords words) {
    this.words = words;
    Map<String, Optional<String>> byForm = new HashMap<>();
    addProvinces(byForm);
    taxonomies.find("agency").ifPresent(agencies -> agencies.codes().forEach(c -> add(byForm, c)));
    names = new PhraseMatcher<>(byForm);
  }

  /** The mentions of agencies in reading order, not overlapping. */
  List<AgencyMention> find(String text) {
    List<AgencyMention> mentions = new ArrayList<>();
    for (PhraseMatcher.Hit<Optional<String>> hit : names.findLongest(text)) {
      if (hit.value().isPresent() && !isPartOfAWord(text, hit) && !isLocal(text, hit.range())) {
        mentions.add(new AgencyMention(hit.range(), hit.value().get()));
      }
    }
    return mentions;
  }

  /** 工信部门, 财政部署: a form that ends in 部 or 委 runs on into another word. */
  private boolean isPartOfAWord(String text, PhraseMatcher.Hit<Optional<String>> hit) {
    int end = hit.range().end();
    char last = text.charAt(end - 1);
    return (last == '部' || last == '委')
        && words.notAnAgencyBefore().stream().anyMatch(word -> text.startsWith(word, end));
  }

  /** 自治区卫生健康委 is not the national commission; 浙江省政府 is found by its province. */
  private boolean isLocal(String text, Range form) {
    boolean national =
        words.national().stream().anyMatch(word -> text.startsWith(word, form.start()));
    return !national
        && words.localBefore().stream()
            .anyMatch(word -> text.startsWith(word, form.start() - word.length()));
  }

  private static void add(Map<String, Optional<String>> byForm, Code code) {
    byForm.put(code.label(), Optional.of(code.label()));
    code.aliases().forEach(alias -> byForm.put(alias, Optional.of(code.label())));
    code.excludes().forEach(phrase -> byForm.put(phrase, Optional.empty()));
  }

  private static void addProvinces(Map<String, Optional<String>> byForm) {
    Provinces data = provinces();
    data.provinces()
        .forEach(
            (province, forms) ->
                data.organs()
                    .forEach(
                        (organ, organForms) ->
                            forms.forEach(
                                form ->
                                    organForms.forEach(
                                        organForm ->
                                            byForm.put(
                                                form + organForm,
                                                Optional.of(province + organ))))));
  }

  private static Provinces provinces() {
    try (InputStream in = AgencyNames.class.getResourceAsStream("/reference/provinces.yaml")) {
      return new YAMLMapper()
          .readValue(Objects.requireNonNull(in, "reference/provinces.yaml"), Provinces.class);
    } catch (IOException e) {
      throw new UncheckedIOException("reference/provinces.yaml cannot be read", e);
    }
  }
}
