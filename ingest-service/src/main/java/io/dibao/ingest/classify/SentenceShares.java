package io.dibao.ingest.classify;

import io.dibao.ingest.clean.Range;
import java.util.Arrays;

/** How much of a passage lies in the sentences that each of some patterns matches. */
final class SentenceShares {

  private final Passage passage;

  /** For each pattern how many characters its sentences have. */
  private final int[] covered;

  /** For each pattern where its last sentence ends: each sentence counts once. */
  private final int[] ends;

  SentenceShares(Passage passage, int patterns) {
    this.passage = passage;
    this.covered = new int[patterns];
    this.ends = new int[patterns];
    Arrays.fill(ends, -1);
  }

  /** Counts the sentence at an offset; those of one pattern come in their order. */
  void add(int pattern, int offset) {
    Range sentence = passage.sentenceAt(offset);
    if (sentence.end() > ends[pattern]) {
      covered[pattern] += sentence.length();
      ends[pattern] = sentence.end();
    }
  }

  /** From 0 to 1. */
  double of(int pattern) {
    return passage.text().isEmpty() ? 0 : (double) covered[pattern] / passage.text().length();
  }
}
