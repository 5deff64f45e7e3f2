package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the document that does what a sentence says is done to another one. */
final class RelationSubject {

  /** How many titles back 该决定 is looked for. */
  private static final int FARTHEST = 20;

  private final String text;
  private final Sentences sentences;
  private final CitedTitles cited;
  private final ReferenceWords words;
  private final boolean isDocument;
  private final Optional<String> issues;

  /**
   * @param isDocument whether the article is a document itself, by its headline
   * @param issues the title of the document that the article issues
   */
  RelationSubject(
      String text,
      CitedTitles cited,
      ReferenceWords words,
      boolean isDocument,
      Optional<String> issues) {
    this.text = text;
    this.sentences = new Sentences(text);
    this.cited = cited;
    this.words = words;
    this.isDocument = isDocument;
    this.issues = issues;
  }

  /**
   * The title of the document that does it: the one that the sentence begins with; of a ground, the
   * one that the sentence says was made on it (为落实《…》，工信部印发《…》); of what replaces another, the one
   * that it says was issued; or the one that the article issues, where it speaks of itself.
   */
  Optional<String> title(RelationCue cue, int of, Range evidence) {
    int start = Math.min(evidence.start(), cited.listStart(of));
    return beginning(of, start)
        .or(() -> taken(of, evidence.start()))
        .or(() -> cue.isGround() ? madeOn(of, evidence) : Optional.empty())
        .or(
            () ->
                cue.type() == Relation.Type.REPLACES
                    ? issuedBefore(of, evidence)
                    : Optional.empty())
        .or(() -> cue.isGround() ? itself(evidence) : Optional.empty())
        .filter(title -> !title.equals(cited.get(of).title()));
  }

  /**
   * Whether the article does what no document of the sentence is said to do. Its basis, and what it
   * carries out, stand at the beginning of a sentence (根据《…》); a report on others has none of its
   * own unless it says 制定本办法; anything else is said of the title directly. 商务部启动了清单的修订 tells of
   * others.
   */
  boolean isTheArticle(RelationCue cue, int of, Range evidence) {
    int start = evidence.start();
    if (cue.isGround()) {
      int before = start > 0 && "为了".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
      before = before > 0 && text.charAt(before - 1) == '为' ? before - 1 : before;
      boolean opens = before == 0 || Sentences.ENDS.indexOf(text.charAt(before - 1)) >= 0;
      return (opens && isDocument)
          || ((opens || "，,".indexOf(text.charAt(before - 1)) >= 0) && makesItself(evidence.end()));
    }
    if (cue.type() == Relation.Type.ISSUES) {
      // 关于印发《…》的通知 in the text is the title of another document.
      return isDocument && start == cited.get(of).range().start();
    }
    if (cue.type() == Relation.Type.REPEALS || cue.type() == Relation.Type.REPLACES) {
      return true;
    }
    int list = cited.listStart(of);
    return start == list
        || cue.before().stream()
            .anyMatch(word -> text.startsWith(word, start) && start + word.length() >= list - 1);
  }

  /** The document that the sentence begins with, if the relation is stated of it: 《…》是, 制定《…》是. */
  private Optional<String> beginning(int of, int cue) {
    int start = sentences.start(cue);
    int behindVerb =
        words.issuing().stream()
            .filter(word -> text.startsWith(word, start))
            .mapToInt(word -> start + word.length())
            .findFirst()
            .orElse(start);
    for (int i = of - 1; i >= 0 && cited.get(i).range().start() >= start; i--) {
      int title = cited.get(i).range().start();
      if ((title == start || title == behindVerb) && start < cue && cited.areDifferent(i, of)) {
        return Optional.of(cited.get(i).title());
      }
    }
    return Optional.empty();
  }

  /** 该决定将宣布废止《…》: the decision that was named last. */
  private Optional<String> taken(int of, int cue) {
    int start = sentences.start(cue);
    int kind = start + 1;
    if (!text.startsWith("该", start)) {
      return Optional.empty();
    }
    for (int i = of - 1; i >= 0 && of - i <= FARTHEST; i--) {
      CitedTitles.Cited earlier = cited.get(i);
      boolean same =
          words.kindOf(earlier.title()).filter(word -> text.startsWith(word, kind)).isPresent();
      if (earlier.range().end() <= start && same) {
        return Optional.of(earlier.title());
      }
    }
    return Optional.empty();
  }

  private Optional<String> madeOn(int of, Range evidence) {
    int end = sentences.end(evidence.end());
    for (int i = of + 1; i < cited.size() && cited.get(i).range().start() < end; i++) {
      if (isMade(i) && cited.areDifferent(i, of)) {
        return Optional.of(cited.get(i).title());
      }
    }
    return Optional.empty();
  }

  private Optional<String> issuedBefore(int of, Range evidence) {
    int start = sentences.start(evidence.start());
    for (int i = of - 1; i >= 0 && cited.get(i).range().start() >= start; i--) {
      if (isMade(i) && cited.areDifferent(i, of)) {
        return Optional.of(cited.get(i).title());
      }
    }
    return Optional.empty();
  }

  /** Whether a verb of issuing or of writing stands before the title: 印发了《…》, 起草《…》. */
  private boolean isMade(int i) {
    int start = cited.get(i).range().start();
    int end = start > 0 && text.charAt(start - 1) == '了' ? start - 1 : start;
    return Stream.concat(words.issuing().stream(), words.drafting().stream())
        .anyMatch(word -> text.startsWith(word, end - word.length()));
  }

  /** 为贯彻落实《…》，制定本方案, or 制定本实施方案, in the 方案 that a notice issues. */
  private Optional<String> itself(Range evidence) {
    String rest = sentences.rest(evidence.end());
    return issues.filter(
        title ->
            words
                .kindOf(title)
                .filter(
                    kind ->
                        Stream.concat(Stream.of(""), words.modifiers().stream())
                            .map(modifier -> "本" + modifier + kind)
                            .anyMatch(own -> isMadeAs(own, rest)))
                .isPresent());
  }

  private static boolean isMadeAs(String own, String rest) {
    return Stream.of("制定", "制订", "编制").anyMatch(verb -> rest.contains(verb + own));
  }

  /** Whether the sentence goes on that it makes what the article is: …，制定本办法. */
  private boolean makesItself(int from) {
    String rest = sentences.rest(from);
    return words.makes().stream().anyMatch(rest::contains);
  }
}
