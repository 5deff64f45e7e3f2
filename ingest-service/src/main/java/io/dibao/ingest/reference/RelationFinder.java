package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import io.dibao.ingest.outline.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what documents do to each other, by the words around their titles. */
final class RelationFinder {

  private static final String SENTENCE_ENDS = "。；;！？!?\n";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,：:、（）()《》";
  private static final int LONGEST_SENTENCE = 200;
  private static final int LONGEST_BRACKET = 40;

  /** How many titles back 该决定 is looked for. */
  private static final int FARTHEST = 20;

  private static final int LONGEST_DAY = 20;

  /** What a headline may say that the article does to the document behind the word. */
  private static final Set<Relation.Type> HEADLINES =
      EnumSet.of(Relation.Type.ISSUES, Relation.Type.AMENDS, Relation.Type.REPEALS);

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
    int[] listEnds = listEnds(text, places);
    boolean isDocument = words.kindOf(headline).isPresent();
    Optional<String> issues =
        cited.stream()
            .filter(
                title ->
                    ofHeadline(headline, title).filter(Relation.Type.ISSUES::equals).isPresent())
            .findFirst();
    int listStart = 0;
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      boolean goesOn = i > 0 && listEnds[i - 1] == listEnds[i];
      listStart = goesOn ? listStart : place.range().start();
      for (RelationCue cue : words.relations()) {
        Optional<Range> evidence = evidence(text, cue, place.range(), listStart, listEnds[i]);
        if (evidence.isPresent()) {
          Optional<String> from =
              from(text, cue, places, i, evidence.get(), listStart)
                  .or(() -> itself(text, cue, evidence.get(), issues))
                  .filter(title -> !title.equals(place.title()));
          if (from.isEmpty() && !isOfTheArticle(isDocument, text, cue, evidence.get(), listStart)) {
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
    explained(text, places)
        .ifPresent(
            title ->
                found.putIfAbsent(
                    new Key(Relation.Type.INTERPRETS, Optional.empty(), title),
                    new Relation(
                        Relation.Type.INTERPRETS, Optional.empty(), title, Optional.empty())));
    for (String title : cited) {
      ofHeadline(headline, title)
          .ifPresent(
              type ->
                  found.putIfAbsent(
                      new Key(type, Optional.empty(), title),
                      new Relation(type, Optional.empty(), title, Optional.empty())));
    }
    return List.copyOf(found.values());
  }

  /** What the first paragraph says that someone answers questions on. */
  private Optional<String> explained(String text, List<Place> places) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    return words.explains().stream().anyMatch(first::contains)
        ? places.stream()
            .filter(place -> place.range().end() <= first.length())
            .map(Place::title)
            .findFirst()
        : Optional.empty();
  }

  /** 为贯彻落实《…》，制定本方案 in the 方案 that a notice issues. */
  private Optional<String> itself(
      String text, RelationCue cue, Range evidence, Optional<String> issues) {
    if (!isGround(cue)) {
      return Optional.empty();
    }
    String rest = text.substring(evidence.end(), sentenceEnd(text, evidence.end()));
    return issues.filter(
        title ->
            words
                .kindOf(title)
                .filter(kind -> rest.contains("制定本" + kind) || rest.contains("制订本" + kind))
                .isPresent());
  }

  /** What the article does to a document of its headline: 关于印发《…》的通知, 关于修改《…》的决定, 解读《…》. */
  private Optional<Relation.Type> ofHeadline(String headline, String title) {
    if (words.interpretations().stream().anyMatch(headline::contains)) {
      return Optional.of(Relation.Type.INTERPRETS);
    }
    int at = headline.indexOf(title);
    if (at < 0 || !words.kindOf(headline).isPresent()) {
      return Optional.empty();
    }
    int before = at > 0 && headline.charAt(at - 1) == '《' ? at - 1 : at;
    return words.relations().stream()
        .filter(cue -> HEADLINES.contains(cue.type()))
        .filter(
            cue ->
                cue.before().stream()
                    .anyMatch(word -> headline.startsWith(word, before - word.length())))
        .map(RelationCue::type)
        .findFirst();
  }

  /** For each title the end of the list that it stands in: 《…》（…号）、《…》. */
  private int[] listEnds(String text, List<Place> places) {
    int[] ends = new int[places.size()];
    for (int i = places.size() - 1; i >= 0; i--) {
      int end = behindBracket(text, places.get(i).range().end());
      boolean goesOn =
          i + 1 < places.size()
              && (places.get(i + 1).range().start() == end
                  || words.isSeparator(text, end, places.get(i + 1).range().start()));
      ends[i] = goesOn ? ends[i + 1] : end;
    }
    return ends;
  }

  /** Behind the number of a document: 《…》（粤府〔2012〕1号）. */
  private static int behindBracket(String text, int offset) {
    if (offset >= text.length() || "（(".indexOf(text.charAt(offset)) < 0) {
      return offset;
    }
    int limit = Math.min(text.length(), offset + LONGEST_BRACKET);
    for (int i = offset + 1; i < limit; i++) {
      if ("）)".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return offset;
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
      String text, RelationCue cue, Range title, int listStart, int listEnd) {
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
    if (cue.after().isEmpty()) {
      return Optional.empty();
    }
    int behind = behindDay(text, listEnd);
    return cue.after().stream()
        .filter(word -> text.startsWith(word, behind))
        .findFirst()
        .map(word -> new Range(title.start(), behind + word.length()))
        // Of a long list only the title: the words that say so are far behind it.
        .map(range -> range.length() <= LONGEST_SENTENCE ? range : title);
  }

  /** Behind 自本措施实施之日起: when the document ends. */
  private static int behindDay(String text, int offset) {
    if (!text.startsWith("自", offset)) {
      return offset;
    }
    int limit = Math.min(text.length(), offset + LONGEST_DAY);
    int since = text.substring(offset, limit).indexOf('起');
    return since >= 0 ? offset + since + 1 : offset;
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
   * carries out, stand at the beginning of a sentence (根据《…》); a report on others has none of its
   * own unless it says 制定本办法; anything else is said of the title directly. 商务部启动了清单的修订 tells of
   * others.
   */
  private boolean isOfTheArticle(
      boolean isDocument, String text, RelationCue cue, Range evidence, int listStart) {
    int start = evidence.start();
    if (isGround(cue)) {
      int before = start > 0 && "为了".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
      before = before > 0 && text.charAt(before - 1) == '为' ? before - 1 : before;
      boolean opens = before == 0 || SENTENCE_ENDS.indexOf(text.charAt(before - 1)) >= 0;
      return (opens && isDocument)
          || ((opens || text.charAt(before - 1) == '，') && makesItself(text, evidence.end()));
    }
    if (cue.type() == Relation.Type.REPEALS || cue.type() == Relation.Type.REPLACES) {
      return true;
    }
    return start == listStart
        || cue.before().stream()
            .anyMatch(
                word -> text.startsWith(word, start) && start + word.length() >= listStart - 1);
  }

  private static boolean isGround(RelationCue cue) {
    return cue.type() == Relation.Type.BASIS || cue.type() == Relation.Type.IMPLEMENTS;
  }

  /** Whether the sentence goes on that it makes what the article is: …，制定本办法. */
  private boolean makesItself(String text, int from) {
    String rest = text.substring(from, sentenceEnd(text, from));
    return words.makes().stream().anyMatch(rest::contains);
  }

  private static int sentenceEnd(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_SENTENCE);
    int end = from;
    while (end < limit && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * The document that does it: the one that the sentence begins with; of a ground, the one that the
   * sentence says was made on it (为落实《…》，工信部印发《…》); of what replaces another, the one that it says
   * was issued.
   */
  private Optional<String> from(
      String text, RelationCue cue, List<Place> places, int of, Range evidence, int listStart) {
    Optional<String> subject = subject(text, places, of, Math.min(evidence.start(), listStart));
    if (subject.isPresent()) {
      return subject;
    }
    Optional<String> named = taken(text, places, of, evidence.start());
    if (named.isPresent()) {
      return named;
    }
    if (isGround(cue)) {
      int end = sentenceEnd(text, evidence.end());
      for (int i = of + 1; i < places.size() && places.get(i).range().start() < end; i++) {
        if (isIssued(text, places.get(i)) && isAnother(places, i, of)) {
          return Optional.of(places.get(i).title());
        }
      }
    } else if (cue.type() == Relation.Type.REPLACES) {
      int earliest = evidence.start() - LONGEST_SENTENCE;
      for (int i = of - 1; i >= 0 && places.get(i).range().start() >= earliest; i--) {
        Place earlier = places.get(i);
        if (sentenceEnd(text, earlier.range().end()) < evidence.start()) {
          break;
        }
        if (isIssued(text, earlier) && isAnother(places, i, of)) {
          return Optional.of(earlier.title());
        }
      }
    }
    return Optional.empty();
  }

  /** 该决定将宣布废止《…》: the decision that was named last. */
  private Optional<String> taken(String text, List<Place> places, int of, int cue) {
    int start = cue;
    while (start > 0
        && cue - start < LONGEST_SENTENCE
        && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int kind = start + 1;
    if (!text.startsWith("该", start)) {
      return Optional.empty();
    }
    for (int i = of - 1; i >= 0 && of - i <= FARTHEST; i--) {
      Place earlier = places.get(i);
      if (earlier.range().end() <= start
          && words
              .kindOf(earlier.title())
              .filter(word -> text.startsWith(word, kind))
              .isPresent()) {
        return Optional.of(earlier.title()).filter(title -> !title.equals(places.get(of).title()));
      }
    }
    return Optional.empty();
  }

  private static boolean isAnother(List<Place> places, int i, int of) {
    return !places.get(i).title().equals(places.get(of).title());
  }

  /** Whether a verb of issuing stands before the title: 印发了《…》. */
  private boolean isIssued(String text, Place place) {
    int start = place.range().start();
    int end = start > 0 && text.charAt(start - 1) == '了' ? start - 1 : start;
    return words.issuing().stream().anyMatch(word -> text.startsWith(word, end - word.length()));
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
      if (earlier.range().start() == start
          && start < cue
          && !earlier.title().equals(places.get(of).title())) {
        return Optional.of(earlier.title());
      }
    }
    return Optional.empty();
  }
}
