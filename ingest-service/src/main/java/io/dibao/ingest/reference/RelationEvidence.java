package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.Optional;

/** Finds the words beside a cited title that say what is done to it. */
final class RelationEvidence {

  private static final String CLAUSE_ENDS = Sentences.ENDS + "，,：:、（）()《》";
  private static final int LONGEST = 200;
  private static final int LONGEST_DAY = 20;

  private final String text;
  private final Sentences sentences;
  private final CitedTitles cited;

  RelationEvidence(String text, CitedTitles cited) {
    this.text = text;
    this.sentences = new Sentences(text);
    this.cited = cited;
  }

  /** From the cue to the title's end, or from the title to the end of a cue behind it. */
  Optional<Range> find(RelationCue cue, int i) {
    return before(cue, i).or(() -> after(cue, i)).or(() -> later(cue, i));
  }

  private Optional<Range> before(RelationCue cue, int i) {
    int list = cited.listStart(i);
    for (int start = list; start >= 0 && start >= list - cue.within() - 8; start--) {
      if (start < list && CLAUSE_ENDS.indexOf(text.charAt(start)) >= 0) {
        break;
      }
      for (String word : cue.before()) {
        int end = start + word.length();
        if (end <= list && list - end <= cue.within() && text.startsWith(word, start)) {
          return Optional.of(new Range(wholeWord(cue, start, end), cited.get(i).range().end()));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the longest word begins that ends where the one found does: 贯彻落实 for 落实. */
  private int wholeWord(RelationCue cue, int start, int end) {
    return cue.before().stream()
        .filter(word -> text.startsWith(word, end - word.length()))
        .mapToInt(word -> end - word.length())
        .min()
        .orElse(start);
  }

  private Optional<Range> after(RelationCue cue, int i) {
    int behind = behindDay(cited.listEnd(i));
    return cue.after().stream()
        .filter(word -> text.startsWith(word, behind))
        .findFirst()
        .map(word -> upTo(behind + word.length(), i));
  }

  /** Behind 自本措施实施之日起: when the document ends. */
  private int behindDay(int offset) {
    if (!text.startsWith("自", offset)) {
      return offset;
    }
    int limit = Math.min(text.length(), offset + LONGEST_DAY);
    int since = text.substring(offset, limit).indexOf('起');
    return since >= 0 ? offset + since + 1 : offset;
  }

  /** 现将《…》及其说明一并印发给你们. */
  private Optional<Range> later(RelationCue cue, int i) {
    if (cue.later().isEmpty()) {
      return Optional.empty();
    }
    int behind = cited.listEnd(i);
    String rest = sentences.rest(behind);
    return cue.later().stream()
        .filter(rest::contains)
        .map(word -> behind + rest.indexOf(word) + word.length())
        .filter(end -> cited.isLastBefore(i, end))
        .findFirst()
        .map(end -> upTo(end, i));
  }

  /** Of a long list only the title: the words that say so are far behind it. */
  private Range upTo(int end, int i) {
    Range title = cited.get(i).range();
    return end - title.start() <= LONGEST ? new Range(title.start(), end) : title;
  }
}
