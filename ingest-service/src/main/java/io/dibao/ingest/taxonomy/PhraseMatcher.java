package io.dibao.ingest.taxonomy;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.dibao.ingest.clean.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds all phrases of a fixed set in a text, in time linear in the text's length (Aho–Corasick).
 * Immutable and safe to share between threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseMatcher<T> {

  /**
   * A phrase found.
   *
   * @param range where it lies in the text that was searched
   */
  public record Hit<T>(Range range, T value) {}

  private final AhoCorasickDoubleArrayTrie<T> trie;
  private final boolean empty;

  /** A matcher for the keys of {@code phrases}; blank keys are not allowed. */
  public PhraseMatcher(Map<String, T> phrases) {
    for (String phrase : phrases.keySet()) {
      if (phrase.isBlank()) {
        throw new IllegalArgumentException("a phrase is not blank");
      }
    }
    empty = phrases.isEmpty();
    trie = new AhoCorasickDoubleArrayTrie<>();
    if (!empty) {
      trie.build(new TreeMap<>(phrases));
    }
  }

  /** Every occurrence of every phrase, overlapping ones too, in no particular order. */
  public List<Hit<T>> findAll(String text) {
    List<Hit<T>> hits = new ArrayList<>();
    if (!empty) {
      for (AhoCorasickDoubleArrayTrie.Hit<T> hit : trie.parseText(text)) {
        hits.add(new Hit<>(new Range(hit.begin, hit.end), hit.value));
      }
    }
    return hits;
  }

  /**
   * The occurrences that remain when, from left to right, the longest at each place is taken and
   * what overlaps it is dropped; in reading order.
   */
  public List<Hit<T>> findLongest(String text) {
    return longest(findAll(text));
  }

  static <T> List<Hit<T>> longest(List<Hit<T>> all) {
    all.sort(
        Comparator.comparingInt((Hit<T> hit) -> hit.range().start())
            .thenComparingInt(hit -> -hit.range().end()));
    List<Hit<T>> longest = new ArrayList<>();
    int end = 0;
    for (Hit<T> hit : all) {
      if (hit.range().start() >= end) {
        longest.add(hit);
        end = hit.range().end();
      }
    }
    return longest;
  }
}
