package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Outline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what documents do to each other, by the words around their titles. */
final class RelationFinder {

  private record Key(Relation.Type type, Optional<String> from, String to) {}

  private final ReferenceWords words;
  private final HeadlineRelations headlines;

  RelationFinder(ReferenceWords words) {
    this.words = words;
    this.headlines = new HeadlineRelations(words);
  }

  /**
   * The relations that the text states, in reading order, each once; then those of the headline.
   *
   * @param headline the article's title
   * @param named the full titles of the documents that the headline names
   */
  List<Relation> find(
      String headline,
      List<String> named,
      String text,
      Outline outline,
      List<DocumentTitles.Draft> documents) {
    Map<Key, Relation> found = new LinkedHashMap<>();
    CitedTitles cited = new CitedTitles(text, documents, words);
    RelationEvidence evidences = new RelationEvidence(text, cited);
    RelationSubject subjects =
        new RelationSubject(
            text,
            cited,
            words,
            words.kindOf(headline).isPresent(),
            headlines.issued(headline, named));
    for (int i = 0; i < cited.size(); i++) {
      for (RelationCue cue : words.relations()) {
        Optional<Range> evidence = evidences.find(cue, i);
        if (evidence.isEmpty()) {
          continue;
        }
        Optional<String> from = subjects.title(cue, i, evidence.get());
        if (from.isPresent() || subjects.isTheArticle(cue, i, evidence.get())) {
          put(
              found,
              new Relation(
                  cue.type(),
                  from,
                  cited.get(i).title(),
                  evidence.map(range -> outline.mention(text, range))));
        }
      }
    }
    explained(text, cited)
        .ifPresent(title -> put(found, ofArticle(Relation.Type.INTERPRETS, title)));
    for (String title : named) {
      headlines.of(headline, title).ifPresent(type -> put(found, ofArticle(type, title)));
    }
    return List.copyOf(found.values());
  }

  private static void put(Map<Key, Relation> found, Relation relation) {
    found.putIfAbsent(new Key(relation.type(), relation.from(), relation.to()), relation);
  }

  private static Relation ofArticle(Relation.Type type, String title) {
    return new Relation(type, Optional.empty(), title, Optional.empty());
  }

  /** What the first paragraph says that someone answers questions on. */
  private Optional<String> explained(String text, CitedTitles cited) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    return words.explains().stream().anyMatch(first::contains)
        ? cited.all().stream()
            .filter(place -> place.range().end() <= first.length())
            .map(CitedTitles.Cited::title)
            .findFirst()
        : Optional.empty();
  }
}
