package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.taxonomy.Code;
import io.dibao.ingest.taxonomy.PhraseMatcher;
import io.dibao.ingest.taxonomy.Place;
import io.dibao.ingest.taxonomy.Reading;
import io.dibao.ingest.taxonomy.RoleCue;
import io.dibao.ingest.taxonomy.SharedAlias;
import io.dibao.ingest.taxonomy.Taxonomy;
import io.dibao.ingest.taxonomy.WordPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the evidence for the codes of one scheme in a passage, in time linear in its length. */
final class SchemeReader {

  private static final double WEAK = 0.5;
  private static final double IN_A_ROLE = 3;

  /** A line longer than this is running text, however it starts. */
  private static final int LONGEST_SKIPPED = 80;

  /** A text that names more than this is no article; it still shall not take long. */
  private static final int MOST_HITS = 20_000;

  /**
   * What a phrase means: an excluded one nothing.
   *
   * @param codes the codes' indexes
   */
  private record Meaning(List<Integer> codes, double weight) {}

  private final Reading reading;
  private final PhraseMatcher<Meaning> phrases;
  private final PatternScan patterns;
  private final List<WordPattern> patternList = new ArrayList<>();
  private final List<Integer> patternCodes = new ArrayList<>();
  private final Cues ignored;
  private final Cues roles;

  /** A reader for a taxonomy with the given reading. */
  SchemeReader(Taxonomy taxonomy, Reading reading) {
    this.reading = reading;
    this.phrases = new PhraseMatcher<>(meanings(taxonomy, reading.labels()));
    for (int code = 0; code < taxonomy.codes().size(); code++) {
      for (WordPattern pattern : taxonomy.codes().get(code).patterns()) {
        patternList.add(pattern);
        patternCodes.add(code);
      }
    }
    this.patterns = new PatternScan(patternList);
    this.ignored = new Cues(reading.ignore());
    this.roles = new Cues(reading.roles().stream().map(RoleCue::context).toList());
  }

  private static Map<String, Meaning> meanings(Taxonomy taxonomy, boolean labels) {
    Map<String, Meaning> meanings = new HashMap<>();
    Map<String, Integer> indexes = new HashMap<>();
    List<Code> codes = taxonomy.codes();
    for (int i = 0; i < codes.size(); i++) {
      List<Integer> meant = List.of(i);
      indexes.put(codes.get(i).code(), i);
      codes.get(i).aliases().forEach(alias -> meanings.put(alias, new Meaning(meant, 1)));
      codes.get(i).weak().forEach(alias -> meanings.put(alias, new Meaning(meant, WEAK)));
    }
    for (SharedAlias shared : taxonomy.shared()) {
      List<Integer> meant = shared.codes().stream().map(indexes::get).toList();
      meanings.put(shared.alias(), new Meaning(meant, 1));
    }
    for (int i = 0; labels && i < codes.size(); i++) {
      meanings.putIfAbsent(codes.get(i).label(), new Meaning(List.of(i), 1));
    }
    Meaning nothing = new Meaning(List.of(), 0);
    codes.forEach(code -> code.excludes().forEach(text -> meanings.putIfAbsent(text, nothing)));
    return meanings;
  }

  /** The evidence in reading order; for one code no two overlap. */
  List<Evidence> read(Passage passage) {
    List<Evidence> found = new ArrayList<>();
    for (PhraseMatcher.Hit<Meaning> hit : firstOf(phrases.findLongest(passage.text()))) {
      Range range = hit.range();
      Place place = passage.placeAt(range.start());
      double placeWeight = reading.weights().getOrDefault(place, 0.0);
      if (hit.value().codes().isEmpty()
          || placeWeight == 0
          || isSkipped(passage, range)
          || ignored.firstAround(range, passage).isPresent()) {
        continue;
      }
      boolean full = hit.value().weight() == 1 || place == Place.TITLE;
      Acts acts = actsAs(range, passage);
      double weight = hit.value().weight() * placeWeight * acts.weight();
      for (int code : hit.value().codes()) {
        found.add(new Evidence(code, range, acts.role(), place, weight, full));
      }
    }
    addPatterns(passage, found);
    return merged(found);
  }

  private static <H> List<H> firstOf(List<H> hits) {
    return hits.subList(0, Math.min(MOST_HITS, hits.size()));
  }

  private void addPatterns(Passage passage, List<Evidence> found) {
    int[] counts = new int[patternList.size()];
    for (PatternScan.Match match : firstOf(patterns.in(passage))) {
      WordPattern pattern = patternList.get(match.pattern());
      Range range = match.range();
      Place place = passage.placeAt(range.start());
      if (pattern.places().contains(place)
          && counts[match.pattern()] < pattern.most()
          && !isSkipped(passage, range)
          && ignored.firstAround(range, passage).isEmpty()) {
        counts[match.pattern()]++;
        Acts acts = actsAs(range, passage);
        double weight = pattern.weight() * reading.weights().getOrDefault(place, 0.0);
        found.add(
            new Evidence(
                patternCodes.get(match.pattern()),
                range,
                acts.role(),
                place,
                weight * acts.weight(),
                true));
      }
    }
  }

  /**
   * What a mention does in its context.
   *
   * @param weight more than 1 where the context gives it a role: who moves is no passing mention
   */
  private record Acts(Optional<String> role, double weight) {}

  private Acts actsAs(Range range, Passage passage) {
    return roles
        .firstAround(range, passage)
        .map(cue -> new Acts(Optional.of(reading.roles().get(cue).role()), IN_A_ROLE))
        .orElseGet(() -> new Acts(reading.role(), 1));
  }

  private boolean isSkipped(Passage passage, Range range) {
    String text = passage.text();
    Range line = passage.lineAt(range.start());
    if (line.length() > LONGEST_SKIPPED) {
      return false;
    }
    int first = "（(【[".indexOf(text.charAt(line.start())) >= 0 ? line.start() + 1 : line.start();
    return reading.skip().stream().anyMatch(word -> text.startsWith(word, first));
  }

  /** One piece of evidence for those that overlap, of their common range and the larger weight. */
  private static List<Evidence> merged(List<Evidence> found) {
    List<Evidence> sorted = new ArrayList<>(found);
    sorted.sort((one, other) -> one.range().compareTo(other.range()));
    Map<Integer, Integer> last = new HashMap<>();
    List<Evidence> kept = new ArrayList<>();
    for (Evidence evidence : sorted) {
      Integer index = evidence.weight() < 0 ? null : last.get(evidence.code());
      if (index != null && kept.get(index).range().overlaps(evidence.range())) {
        kept.set(index, kept.get(index).joined(evidence));
      } else {
        if (evidence.weight() > 0) {
          last.put(evidence.code(), kept.size());
        }
        kept.add(evidence);
      }
    }
    return kept;
  }
}
