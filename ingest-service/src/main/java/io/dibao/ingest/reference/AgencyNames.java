package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Reason;
import io.dibao.ingest.taxonomy.Code;
import io.dibao.ingest.taxonomy.Counties;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import io.dibao.ingest.taxonomy.Taxonomies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the names of agencies: those of the taxonomy {@code agency}, and the organs of provinces,
 * cities and counties.
 */
final class AgencyNames {

  private static final String OFFICE = "办公厅";

  private final PhraseMatcher<Optional<Named>> national;
  private final Counties counties;
  private final Places places;
  private final LocalOrgans organs;
  private final LeadingGroups groups;
  private final ReferenceWords words;

  AgencyNames(Taxonomies taxonomies, ReferenceWords words) {
    this.words = words;
    Map<String, Optional<Named>> byForm = new HashMap<>();
    taxonomies.find("agency").ifPresent(agencies -> agencies.codes().forEach(c -> add(byForm, c)));
    national = new PhraseMatcher<>(byForm);
    places = new Places(taxonomies);
    counties = taxonomies.counties();
    organs = new LocalOrgans(counties);
    groups = new LeadingGroups(words);
  }

  private static void add(Map<String, Optional<Named>> byForm, Code code) {
    byForm.put(code.label(), Optional.of(named(code, "label of ", code.label())));
    code.aliases()
        .forEach(alias -> byForm.put(alias, Optional.of(named(code, "alias of ", alias))));
    code.excludes().forEach(phrase -> byForm.put(phrase, Optional.empty()));
  }

  private static Named named(Code code, String rule, String form) {
    return new Named(code.label(), new Reason(rule + code.label(), code.sourceOf(form)));
  }

  /** The mentions in an article's text, in reading order, not overlapping. */
  List<AgencyMention> find(String headline, String text) {
    // Which 和平区 is meant the city tells that the article is about.
    Optional<Place> city = Home.of(places.find(headline), places.find(text)).city();
    List<Places.Found> inHeadline = places(headline, city);
    List<Places.Found> found = places(text, city);
    Districts districts = new Districts(counties);
    districts.learn(found);
    districts.learn(inHeadline);
    return find(text, found, Home.of(inHeadline, found), districts);
  }

  /** The mentions in a few words by themselves. */
  List<AgencyMention> find(String words) {
    List<Places.Found> found = places(words, Optional.empty());
    Districts districts = new Districts(counties);
    districts.learn(found);
    return find(words, found, Home.NONE, districts);
  }

  private List<Places.Found> places(String text, Optional<Place> home) {
    return places.find(text, home, organs.afterShortNames(text));
  }

  private List<AgencyMention> find(
      String text, List<Places.Found> found, Home home, Districts districts) {
    List<Candidate> candidates = new ArrayList<>();
    // 人社部发〔2021〕48号 names a document.
    DocumentNumbers.find(text)
        .forEach(number -> candidates.add(new Candidate(number.range(), Optional.empty())));
    Addressees addressees = Addressees.of(text);
    Map<Integer, Places.Found> placeAt = new HashMap<>();
    found.forEach(place -> placeAt.put(place.range().start(), place));
    List<AgencyMention> local = organs.find(text, found, home, districts);
    // 发改委 in a list of a province's organs is not the national one.
    Set<Range> listed =
        local.stream()
            .map(AgencyMention::range)
            .filter(range -> !placeAt.containsKey(range.start()))
            .collect(Collectors.toSet());
    for (PhraseMatcher.Hit<Optional<Named>> hit : national.findAll(text)) {
      boolean meant =
          hit.value().isEmpty()
              || !(listed.contains(hit.range())
                  || isOfAnother(text, hit.range())
                  || (addressees.contain(hit.range()) && !isNational(text, hit.range())));
      if (meant) {
        candidates.add(new Candidate(hit.range(), hit.value()));
        hit.value().flatMap(named -> office(text, hit.range(), named)).ifPresent(candidates::add);
        hit.value()
            .flatMap(named -> branch(text, hit.range(), named, placeAt.get(hit.range().end())))
            .ifPresent(candidates::add);
      }
    }
    local.forEach(
        each ->
            candidates.add(
                new Candidate(each.range(), Optional.of(new Named(each.name(), each.reason())))));
    groups
        .find(text, found)
        .forEach(
            each ->
                candidates.add(
                    new Candidate(
                        each.range(), Optional.of(new Named(each.name(), each.reason())))));
    // Stable: of two names for the same words the national one comes first.
    candidates.sort(
        Comparator.comparingInt((Candidate each) -> each.range().start())
            .thenComparingInt(each -> -each.range().end()));
    List<AgencyMention> mentions = new ArrayList<>();
    int end = 0;
    for (Candidate each : candidates) {
      if (each.range().start() >= end && !isPartOfAWord(text, each.range())) {
        end = each.range().end();
        each.named()
            .ifPresent(
                named ->
                    mentions.add(new AgencyMention(each.range(), named.name(), named.reason())));
      }
    }
    return mentions;
  }

  /**
   * A form in the text.
   *
   * @param named absent for a longer word that holds a form and names no agency
   */
  private record Candidate(Range range, Optional<Named> named) {}

  /** What a form stands for. */
  private record Named(String name, Reason reason) {}

  /** 工信部门, 财政部署: a form that ends in 部 or 委 runs on into another word. */
  private boolean isPartOfAWord(String text, Range form) {
    char last = text.charAt(form.end() - 1);
    return (last == '部' || last == '委')
        && words.notAnAgencyBefore().stream().anyMatch(word -> text.startsWith(word, form.end()));
  }

  /** 商务部办公厅 is a body that issues by itself. */
  private static Optional<Candidate> office(String text, Range form, Named agency) {
    return text.startsWith(OFFICE, form.end())
        ? Optional.of(
            new Candidate(
                new Range(form.start(), form.end() + OFFICE.length()),
                Optional.of(new Named(agency.name() + OFFICE, agency.reason()))))
        : Optional.empty();
  }

  /** 人民银行 with 广州 and 分行 behind it. */
  private Optional<Candidate> branch(String text, Range form, Named agency, Places.Found place) {
    if (place == null) {
      return Optional.empty();
    }
    int end = place.range().end();
    return words.branches().stream()
        .filter(word -> text.startsWith(word, end))
        .findFirst()
        .map(
            word ->
                new Candidate(
                    new Range(form.start(), end + word.length()),
                    Optional.of(
                        new Named(
                            agency.name() + text.substring(place.range().start(), end) + word,
                            agency.reason()))));
  }

  /** 自治区卫生健康委 and 美国商务部 are not China's own; 浙江省政府 is found by its province. */
  private boolean isOfAnother(String text, Range form) {
    return !isNational(text, form)
        && Stream.concat(words.localBefore().stream(), words.foreignBefore().stream())
            .anyMatch(word -> text.startsWith(word, form.start() - word.length()));
  }

  private boolean isNational(String text, Range form) {
    return words.national().stream().anyMatch(word -> text.startsWith(word, form.start()));
  }
}
