package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what documents do to each other, by the words around their titles. */
final class RelationFinder {

  private static final String SENTENCE_ENDS = "。；;！？!?\n";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,：:、（）()《》";
  private static final int LONGEST_SENTENCE = 200;

  /** A title at its place. */
  private record Place(Range range, String title) {}

  private record Key(Relation.Type type, Optional<String> from, String to) {}

  private final ReferenceWords words;

  RelationFinder(ReferenceWords words) {
    this.words = words;
  }

  /**
   * The relations that the text states, in reading order, each once; then those of the headline.
   *
   * @param headline the article's title
   * @param cited the full titles of the documents that the headline names
   */
  List<Relation> find(
      String headline,
      List<String> cited,
      String text,
      Outline outline,
      List<DocumentTitles.Draft> documents) {
    Map<Key, Relation> found = new LinkedHashMap<>();
    List<Place> places = places(documents);
    int listStart = 0;
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      boolean goesOn =
          i > 0
              && (places.get(i - 1).range().end() == place.range().start()
                  || words.isSeparator(
                      text, places.get(i - 1).range().end(), place.range().start()));
      listStart = goesOn ? listStart : place.range().start();
      for (RelationCue cue : words.relations()) {
        Optional<Range> evidence = evidence(text, cue, place.range(), listStart);
        if (evidence.isPresent()) {
          Optional<String> from = subject(text, places, i, evidence.get().start());
          if (from.isEmpty() && !isOfTheArticle(text, cue, evidence.get(), listStart)) {
            continue;
          }
          found.putIfAbsent(
              new Key(cue.type(), from, place.title()),
              new Relation(
                  cue.type(),
                  from,
                  place.title(),
                  evidence.map(range -> outline.mention(text, range))));
        }
      }
    }
    if (words.interpretations().stream().anyMatch(headline::contains)) {
      cited.forEach(
          title ->
              found.putIfAbsent(
                  new Key(Relation.Type.INTERPRETS, Optional.empty(), title),
                  new Relation(
                      Relation.Type.INTERPRETS, Optional.empty(), title, Optional.empty())));
    }
    return List.copyOf(found.values());
  }

  private static List<Place> places(List<DocumentTitles.Draft> documents) {
    List<Place> places = new ArrayList<>();
    documents.forEach(
        document ->
            document.mentions.forEach(range -> places.add(new Place(range, document.title))));
    places.sort(Comparator.comparing(Place::range));
    return places;
  }

  /** From the cue to the title's end, or from the title to the end of a cue behind it. */
  private static Optional<Range> evidence(
      String text, RelationCue cue, Range title, int listStart) {
    for (int start = listStart; start >= 0 && start >= listStart - cue.within() - 8; start--) {
      if (start < listStart && CLAUSE_ENDS.indexOf(text.charAt(start)) >= 0) {
        break;
      }
      for (String word : cue.before()) {
        int end = start + word.length();
        if (end <= listStart && listStart - end <= cue.within() && text.startsWith(word, start)) {
          return Optional.of(new Range(wholeWord(text, cue, start, end), title.end()));
        }
      }
    }
    return cue.after().stream()
        .filter(word -> text.startsWith(word, title.end()))
        .findFirst()
        .map(word -> new Range(title.start(), title.end() + word.length()));
  }

  /** Where the longest word begins that ends where the one found does: 贯彻落实 for 落实. */
  private static int wholeWord(String text, RelationCue cue, int start, int end) {
    return cue.before().stream()
        .filter(word -> text.startsWith(word, end - word.length()))
        .mapToInt(word -> end - word.length())
        .min()
        .orElse(start);
  }

  /**
   * Whether the article does what no document of the sentence is said to do. Its basis, and what it
   * carries out, stand at the beginning of a sentence (根据《…》); anything else is said of the title
   * directly. 商务部启动了清单的修订 tells of others.
   */
  private static boolean isOfTheArticle(
      String text, RelationCue cue, Range evidence, int listStart) {
    int start = evidence.start();
    if (cue.type() == Relation.Type.BASIS || cue.type() == Relation.Type.IMPLEMENTS) {
      int before = start > 0 && text.charAt(start - 1) == '为' ? start - 1 : start;
      return before == 0 || SENTENCE_ENDS.indexOf(text.charAt(before - 1)) >= 0;
    }
    return start == listStart
        || cue.before().stream()
            .anyMatch(
                word -> text.startsWith(word, start) && start + word.length() >= listStart - 1);
  }

  /** The document that the sentence begins with, if the relation is stated of it. */
  private static Optional<String> subject(String text, List<Place> places, int of, int cue) {
    int start = cue;
    while (start > 0
        && cue - start < LONGEST_SENTENCE
        && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    for (int i = of - 1; i >= 0 && places.get(i).range().start() >= start; i--) {
      Place earlier = places.get(i);
      if (earlier.range().start() == start && !earlier.title().equals(places.get(of).title())) {
        return Optional.of(earlier.title());
      }
    }
    return Optional.empty();
  }
}
