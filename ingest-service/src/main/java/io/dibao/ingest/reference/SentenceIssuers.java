package io.dibao.ingest.reference;

import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who issued a document where other words stand between them: 上海证券交易所整合、汇总此前的指引后，重新编号制定了《…》.
 * The body must begin a clause of the sentence, so that it is who acts, and be the last that does.
 */
final class SentenceIssuers {

  private static final String DONE = "了";
  private static final String CLAUSE_ENDS = "。；;！？!?\n，,：:";

  /** Behind these a clause goes on: 3月10日，财政部…. */
  private static final String DAYS = "日晚间";

  private final ReferenceWords words;

  SentenceIssuers(ReferenceWords words) {
    this.words = words;
  }

  /**
   * The statements of {@code text} that {@code 了} behind a verb tells to be done.
   *
   * @param agencies in reading order
   */
  List<Issuance> find(
      String text, List<AgencyMention> agencies, List<DocumentTitles.Draft> drafts) {
    Sentences sentences = new Sentences(text);
    List<Issuance> found = new ArrayList<>();
    for (DocumentTitles.Draft draft : drafts) {
      for (Range mention : draft.mentions) {
        verb(text, mention.start())
            .flatMap(verb -> actor(text, sentences.start(verb), verb, agencies))
            .ifPresent(
                agency ->
                    found.add(
                        new Issuance(
                            List.of(agency),
                            false,
                            0,
                            new Range(agency.range().start(), mention.start()))));
      }
    }
    return found;
  }

  /** Where 制定了 directly before {@code title} begins. */
  private Optional<Integer> verb(String text, int title) {
    int end = title - DONE.length();
    return text.startsWith(DONE, end)
        ? words.making().stream()
            .filter(word -> text.startsWith(word, end - word.length()))
            .map(word -> end - word.length())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<AgencyMention> actor(
      String text, int from, int verb, List<AgencyMention> agencies) {
    return agencies.stream()
        .filter(agency -> agency.range().start() >= from && agency.range().end() <= verb)
        .filter(agency -> beginsClause(text, agency.range().start()))
        .reduce((earlier, later) -> later)
        .filter(
            agency ->
                agencies.stream()
                    .noneMatch(
                        other ->
                            other.range().start() >= agency.range().end()
                                && other.range().end() <= verb));
  }

  private static boolean beginsClause(String text, int start) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    return CLAUSE_ENDS.indexOf(before) >= 0 || DAYS.indexOf(before) >= 0;
  }
}
