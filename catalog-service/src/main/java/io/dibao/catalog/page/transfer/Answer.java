package io.dibao.catalog.page.transfer;

import io.dibao.catalog.page.Address;
import io.dibao.catalog.page.Days;
import io.dibao.catalog.page.Wording;
import io.dibao.catalog.search.Snippet;
import io.dibao.catalog.store.Sentence;
import io.dibao.catalog.store.TransferEvidence;
import io.dibao.catalog.store.TransferPart;
import io.dibao.catalog.store.TransferSentence;
import io.dibao.catalog.store.Transfers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What moves, who takes it and how.
 *
 * @param chosen the codes that the question names
 * @param clear the page without them
 */
public record Answer(
    String total,
    List<Part> parts,
    List<Code> chosen,
    String clear,
    Optional<String> first,
    Optional<String> next,
    Address api) {

  private static final int MOST_CODES = 12;

  /**
   * A part of the answer.
   *
   * @param code what, who or how
   */
  public record Part(String code, List<Code> codes, List<Said> sentences) {}

  /**
   * A code; {@code href} asks for it, or no longer.
   *
   * @param role moves-out or takes-over, where it has one
   */
  public record Code(String label, String role, String count, boolean chosen, String href) {}

  /**
   * A sentence.
   *
   * @param sentence as HTML, its evidence marked
   */
  public record Said(String href, String sentence, String article, Optional<String> day) {}

  static Code code(Transfers.CodeCount count, Address here, Locale locale) {
    boolean own = List.of("industry", "region", "instrument").contains(count.scheme());
    String parameter = own ? count.scheme() : "classification";
    String value = own ? count.code() : count.scheme() + ":" + count.code();
    boolean chosen = here.has(parameter, value);
    return new Code(
        count.label(),
        count.role().map(role -> Wording.name(locale, "code-role", role)).orElse(""),
        String.format(locale, "%,d", count.articles()),
        chosen,
        (chosen ? here.without(parameter, value) : here.with(parameter, value)).toString());
  }

  static Part part(
      TransferPart part,
      List<Transfers.CodeCount> codes,
      List<Transfers.Found> found,
      Address here,
      Locale locale) {
    return new Part(
        part.name().toLowerCase(Locale.ROOT),
        codes.stream().limit(MOST_CODES).map(each -> code(each, here, locale)).toList(),
        found.stream()
            .flatMap(each -> each.sentences().getOrDefault(part, List.of()).stream())
            .map(Answer::said)
            .toList());
  }

  private static Said said(TransferSentence found) {
    int start =
        found.evidence().stream().mapToInt(TransferEvidence::rangeStart).min().orElseThrow();
    return new Said(
        "/articles/" + found.articleId() + "#m-" + start,
        html(found.sentence(), found.evidence()),
        found.articleTitle(),
        Days.of(found.publishedAt()));
  }

  private static String html(Sentence sentence, List<TransferEvidence> evidence) {
    List<Snippet.Range> ranges = new ArrayList<>();
    int done = 0;
    for (TransferEvidence each :
        evidence.stream().sorted(Comparator.comparing(TransferEvidence::rangeStart)).toList()) {
      int start = Math.max(done, each.rangeStart() - sentence.start());
      int end = Math.min(each.rangeEnd() - sentence.start(), sentence.text().length());
      if (start < end) {
        ranges.add(new Snippet.Range(start, end));
        done = end;
      }
    }
    return new Snippet("text", sentence.text(), sentence.start(), ranges).html();
  }
}
