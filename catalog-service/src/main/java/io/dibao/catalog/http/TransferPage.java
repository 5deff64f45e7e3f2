package io.dibao.catalog.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dibao.catalog.out.AtomFeed;
import io.dibao.catalog.store.Sentence;
import io.dibao.catalog.store.TransferEvidence;
import io.dibao.catalog.store.TransferPart;
import io.dibao.catalog.store.TransferSentence;
import io.dibao.catalog.store.Transfers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What moves, who takes it, and how, as the articles of a page say.
 *
 * @param what 转什么: sentences that say that an industry, or a kind of industry, moves
 * @param who 谁承接: sentences that name a place that moves out or takes over
 * @param how 如何承接: sentences that name an instrument of policy
 * @param total how many articles speak of such transfers, on all pages
 */
record TransferPage(Part what, Part who, Part how, long total) {

  /**
   * A part of the answer.
   *
   * @param codes what the sentences of all pages speak of: how many articles have each code, the
   *     most frequent first, at most 50
   * @param sentences of this page's articles, the latest article first; of each at most 5, that
   *     first which names most codes that those before do not
   */
  @Schema(name = "TransferPart")
  record Part(List<CodeCount> codes, List<Item> sentences) {}

  /** A code and how many articles have it. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "TransferCode")
  record CodeCount(String scheme, String code, String label, Optional<String> role, long articles) {

    static CodeCount of(Transfers.CodeCount count) {
      return new CodeCount(
          count.scheme(), count.code(), count.label(), count.role(), count.articles());
    }
  }

  /**
   * A sentence.
   *
   * @param offset where it starts in the article's text, in UTF-16 code units
   * @param marks the words in it that earned a code, whichever part they answer
   */
  @Schema(name = "TransferSentence")
  record Item(String text, int offset, List<Mark> marks, ArticleSource article) {

    static Item of(TransferSentence found) {
      Sentence sentence = found.sentence();
      return new Item(
          sentence.text(),
          sentence.start(),
          found.evidence().stream().map(each -> Mark.of(each, sentence)).toList(),
          ArticleSource.of(
              found.articleId(),
              found.articleTitle(),
              found.publishedAt(),
              found.evidence().get(0).section()));
    }
  }

  /**
   * A sentence of an export.
   *
   * @param part what, who or how: which part it answers
   */
  record Line(String part, String text, int offset, List<Mark> marks, ArticleSource article) {

    private static Line of(TransferPart part, Item item) {
      return new Line(
          part.name().toLowerCase(Locale.ROOT),
          item.text(),
          item.offset(),
          item.marks(),
          item.article());
    }

    /** As an entry of a feed; a sentence that answers two parts is one of each. */
    Saying saying() {
      return Saying.inside(
          article,
          part + "-" + offset,
          article.title(),
          text,
          marks.stream()
              .map(mark -> new AtomFeed.Category("urn:dibao:" + mark.scheme, mark.code, mark.label))
              .distinct()
              .toList());
    }
  }

  /** The sentences of an article, part by part. */
  static List<Line> lines(Transfers.Found found) {
    return Arrays.stream(TransferPart.values())
        .flatMap(
            part -> found.sentences().get(part).stream().map(each -> Line.of(part, Item.of(each))))
        .toList();
  }

  /**
   * Words that earned a code.
   *
   * @param range where they stand in the sentence
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Mark(
      ArticleList.Span range, String scheme, String code, String label, Optional<String> role) {

    static Mark of(TransferEvidence evidence, Sentence sentence) {
      return new Mark(
          new ArticleList.Span(
              evidence.rangeStart() - sentence.start(), evidence.rangeEnd() - sentence.start()),
          evidence.scheme(),
          evidence.code(),
          evidence.label(),
          evidence.role());
    }
  }

  static TransferPage of(
      List<Transfers.Found> found,
      Function<TransferPart, List<Transfers.CodeCount>> codes,
      long total) {
    Function<TransferPart, Part> part =
        each ->
            new Part(
                codes.apply(each).stream().map(CodeCount::of).toList(),
                found.stream()
                    .flatMap(article -> article.sentences().get(each).stream())
                    .map(Item::of)
                    .toList());
    return new TransferPage(
        part.apply(TransferPart.WHAT),
        part.apply(TransferPart.WHO),
        part.apply(TransferPart.HOW),
        total);
  }
}
