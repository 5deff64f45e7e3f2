package io.dibao.ingest.outline;

import io.dibao.ingest.clean.Block;
import io.dibao.ingest.clean.Range;
import java.util.Optional;

/**
 * Tells which part of a numbered block is its heading. GB/T 9704 sets a heading and its text in one
 * paragraph: the heading is the first sentence (（一）坚持市场主导、政府引导。尊重企业主体地位…), or what stands before a
 * colon (1．投资增速前二名：中卫市…), or what is in strong type. A long first sentence is text, and the section
 * has a number but no heading.
 */
final class HeadingText {

  /** Of a heading on a line of its own. Longer ones have been seen only in titles of documents. */
  private static final int MAX_LINE = 90;

  /** Of a first sentence. */
  private static final int MAX_SENTENCE = 45;

  private static final int MAX_SENTENCE_COMMAS = 3;

  /** Of what stands before a colon. */
  private static final int MAX_LABEL = 30;

  private static final String SENTENCE_ENDS = "。！？!?；;";
  private static final String TRAILING = "。：:；;，,";

  private HeadingText() {}

  /**
   * The heading in what stands from {@code start} to the block's end; without punctuation at its
   * end, but for ？ and ！.
   */
  static Optional<String> of(String text, Block block, int start) {
    Range rest = new Range(Math.min(start, block.range().end()), block.range().end());
    if (rest.length() == 0) {
      return Optional.empty();
    }
    if (block.kind() == Block.Kind.HEADING || block.isEmphasised(text)) {
      return trimmed(text, rest);
    }
    Optional<Range> strong = strongStart(text, block, rest);
    if (strong.isPresent()) {
      return trimmed(text, strong.get());
    }
    int sentence = sentenceEnd(text, rest);
    boolean oneSentence = sentence >= rest.end();
    if (oneSentence && rest.length() <= MAX_SENTENCE && label(text, rest, rest.end()).isEmpty()) {
      return trimmed(text, rest);
    }
    if (oneSentence && endsOpen(text, rest) && rest.length() <= MAX_LINE) {
      return trimmed(text, rest);
    }
    return label(text, rest, sentence)
        .or(() -> oneSentence ? Optional.empty() : sentence(text, rest, sentence));
  }

  private static Optional<String> sentence(String text, Range rest, int end) {
    Range sentence = new Range(rest.start(), end);
    long commas = sentence.of(text).chars().filter(c -> c == '，').count();
    return sentence.length() <= MAX_SENTENCE
            && commas <= MAX_SENTENCE_COMMAS
            && isClosed(sentence.of(text))
        ? trimmed(text, sentence)
        : Optional.empty();
  }

  /** 1.将第二条修改为：“…。…” has its first 。 inside what it quotes. */
  private static boolean isClosed(String sentence) {
    return sentence.lastIndexOf('“') <= sentence.lastIndexOf('”');
  }

  /**
   * What stands before a colon of the first sentence, when it is short and one clause and something
   * follows.
   */
  private static Optional<String> label(String text, Range rest, int sentence) {
    for (int i = rest.start(); i < Math.min(sentence, rest.start() + MAX_LABEL); i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        return i + 1 < rest.end() && titles(text, new Range(rest.start(), i))
            ? trimmed(text, new Range(rest.start(), i))
            : Optional.empty();
      }
      if (c == '，' || c == ',') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Not 将第二条修改为：“…”, 咨询电话：020-…, 登陆法制信息网（网址：…）. */
  private static boolean titles(String text, Range label) {
    int behind = label.end() + 1;
    while (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    char next = behind < text.length() ? text.charAt(behind) : ' ';
    String words = label.of(text);
    boolean open =
        Math.max(words.lastIndexOf('（'), words.lastIndexOf('('))
            > Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
    boolean address = next == '0' || (next < 128 && Character.isLetter(next));
    return next != '“' && !address && !open;
  }

  private static Optional<Range> strongStart(String text, Block block, Range rest) {
    return block.emphases().stream()
        .filter(r -> r.start() <= rest.start() && r.end() > rest.start() + 1)
        .map(r -> new Range(rest.start(), Math.min(r.end(), rest.end())))
        .filter(r -> r.length() <= MAX_LINE)
        .filter(
            r ->
                r.end() == rest.end()
                    || SENTENCE_ENDS.indexOf(text.charAt(r.end() - 1)) >= 0
                    || "。：:；; \u3000".indexOf(text.charAt(r.end())) >= 0
                    || "：:".indexOf(text.charAt(r.end() - 1)) >= 0)
        .findFirst();
  }

  private static int sentenceEnd(String text, Range rest) {
    for (int i = rest.start(); i < rest.end(); i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return rest.end();
  }

  private static boolean endsOpen(String text, Range rest) {
    return TRAILING.indexOf(text.charAt(rest.end() - 1)) < 0;
  }

  private static Optional<String> trimmed(String text, Range range) {
    int end = range.end();
    while (end > range.start()
        && (TRAILING.indexOf(text.charAt(end - 1)) >= 0
            || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    String heading = text.substring(range.start(), end).strip();
    return heading.isEmpty() ? Optional.empty() : Optional.of(heading);
  }
}
