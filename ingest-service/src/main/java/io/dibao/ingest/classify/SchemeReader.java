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

  /** 浙江省台州市 names the city; the province only says where it is. */
  private static final double IN_FRONT = 0.5;

  /** A text that names more than this is no article; it still shall not take long. */
  private static final int MOST_HITS = 20_000;

  /**
   * What a phrase means: an excluded one nothing.
   *
   * @param codes the codes' indexes
   */
  private record Meaning(List<Integer> codes, double weight) {}

  private final Taxonomy taxonomy;
  private final Reading reading;
  private final PhraseMatcher<Meaning> phrases;
  private final PatternScan patterns;
  private final List<WordPattern> patternList = new ArrayList<>();
  private final List<Integer> patternCodes = new ArrayList<>();
  private final Standing standing;
  private final Cues roles;

  /** A reader for a taxonomy with the given reading. */
  SchemeReader(Taxonomy taxonomy, Reading reading) {
    this.taxonomy = taxonomy;
    this.reading = reading;
    this.phrases = new PhraseMatcher<>(meanings(taxonomy, reading.labels()));
    for (int code = 0; code < taxonomy.codes().size(); code++) {
      for (WordPattern pattern : taxonomy.codes().get(code).patterns()) {
        patternList.add(pattern);
        patternCodes.add(code);
      }
    }
    this.patterns = new PatternScan(patternList);
    this.standing = new Standing(reading);
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
    List<PhraseMatcher.Hit<Meaning>> hits = firstOf(phrases.findLongest(passage.text()));
    for (int i = 0; i < hits.size(); i++) {
      PhraseMatcher.Hit<Meaning> hit = hits.get(i);
      Range range = hit.range();
      double counts = hit.value().codes().isEmpty() ? 0 : standing.of(range, passage);
      if (counts == 0) {
        continue;
      }
      Place place = passage.placeAt(range.start());
      boolean full = hit.value().weight() == 1 || place == Place.TITLE;
      Acts acts = actsAs(range, passage);
      double weight = hit.value().weight() * counts * acts.weight();
      if (i + 1 < hits.size() && leadsTo(hit, hits.get(i + 1))) {
        weight *= IN_FRONT;
      }
      for (int code : hit.value().codes()) {
        found.add(new Evidence(code, range, acts.role(), place, weight, full));
      }
    }
    addPatterns(passage, found);
    return merged(found);
  }

  /** Whether a mention stands right before one of a code below its own. */
  private boolean leadsTo(PhraseMatcher.Hit<Meaning> one, PhraseMatcher.Hit<Meaning> next) {
    return one.range().end() == next.range().start()
        && one.value().codes().size() == 1
        && next.value().codes().size() == 1
        && taxonomy.above(taxonomy.codes().get(next.value().codes().get(0))).stream()
            .anyMatch(taxonomy.codes().get(one.value().codes().get(0))::equals);
  }

  private static <H> List<H> firstOf(List<H> hits) {
    return hits.subList(0, Math.min(MOST_HITS, hits.size()));
  }

  private void addPatterns(Passage passage, List<Evidence> found) {
    int[] counts = new int[patternList.size()];
    List<PatternScan.Match> matches =
        firstOf(patterns.in(passage)).stream().filter(match -> counts(match, passage)).toList();
    SentenceShares shares = new SentenceShares(passage, patternList.size());
    matches.forEach(match -> shares.add(match.pattern(), match.range().start()));
    for (PatternScan.Match match : matches) {
      WordPattern pattern = patternList.get(match.pattern());
      if (counts[match.pattern()] < pattern.most()
          && (pattern.share().isEmpty() || makesUp(pattern, shares.of(match.pattern()), passage))) {
        counts[match.pattern()]++;
        Acts acts = actsAs(match.range(), passage);
        Place place = passage.placeAt(match.range().start());
        double weight = pattern.weight() * standing.of(match.range(), passage);
        found.add(
            new Evidence(
                patternCodes.get(match.pattern()),
                match.range(),
                acts.role(),
                place,
                weight * acts.weight(),
                true));
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 0
          && patternList.get(i).share().isPresent()
          && makesUp(patternList.get(i), shares.of(i), passage)) {
        found.add(missing(i));
      }
    }
  }

  private boolean counts(PatternScan.Match match, Passage passage) {
    Range range = match.range();
    Place place = passage.placeAt(range.start());
    return patternList.get(match.pattern()).places().contains(place)
        && standing.of(range, passage) > 0;
  }

  private static boolean makesUp(WordPattern pattern, double share, Passage passage) {
    return passage.isBody() && pattern.share().orElseThrow().holds(share);
  }

  /** That a text has no sentence of a kind, which speaks against the code. */
  private Evidence missing(int pattern) {
    double weight = patternList.get(pattern).weight();
    return new Evidence(
        patternCodes.get(pattern),
        new Range(0, 0),
        reading.role(),
        Place.TEXT,
        weight * reading.weights().getOrDefault(Place.TEXT, 0.0),
        true);
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
